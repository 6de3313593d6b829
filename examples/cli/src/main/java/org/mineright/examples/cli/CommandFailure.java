package org.mineright.examples.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Ends a command: what to tell the user, and the exit status. */
final class CommandFailure extends Exception {
  /** The command itself failed: an unusable option, unreadable input, unwritable output. */
  static final int COMMAND = 1;

  /** What was asked cannot be decided: an invalid request. */
  static final int REQUEST = 2;

  private static final long serialVersionUID = 1L;

  private final int exitStatus;

  private CommandFailure(int exitStatus, String message) {
    super(message);
    this.exitStatus = exitStatus;
  }

  /** The command itself failed. */
  static CommandFailure of(String message) {
    return new CommandFailure(COMMAND, message);
  }

  /** A request is wrong. */
  static CommandFailure invalidRequest(String message) {
    return new CommandFailure(REQUEST, message);
  }

  /** Something could not be read. */
  static CommandFailure reading(String what, IOException cause) {
    return of(what + ": cannot be read (" + reason(cause) + ")");
  }

  /**
   * Something could not be written. Where the reader of a pipe has gone ({@code | head}), that is
   * the user's wish: the message is empty, and nothing is to be said.
   */
  static CommandFailure writing(String what, IOException cause) {
    String reason = reason(cause);
    boolean readerGone = reason.toLowerCase(Locale.ROOT).contains("pipe");
    return of(readerGone ? "" : what + ": cannot be written (" + reason + ")");
  }

  int exitStatus() {
    return exitStatus;
  }

  /** True if there is something to say. */
  boolean speaks() {
    return !String.valueOf(getMessage()).isEmpty();
  }

  private static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    String message = String.valueOf(cause.getMessage());
    // "requests.jsonl (No such file or directory)": the file is named already.
    int open = message.lastIndexOf(" (");
    if (cause instanceof FileNotFoundException && open >= 0 && message.endsWith(")")) {
      message = message.substring(open + 2, message.length() - 1);
    }
    return message;
  }
}
