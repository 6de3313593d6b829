package org.mineright.internal.json;

/** A text is no JSON, or more than is read. */
public final class MalformedJsonException extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedJsonException(String message) {
    super(message);
  }
}
