package org.mineright.internal.json;

/** A text is no JSON, or more than is read. */
public final class MalformedJsonException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  MalformedJsonException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Returns what was found, and where. */
  public String reason() {
    return reason;
  }
}
