package org.mineright.examples.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Where whole lines go. Nothing is buffered: what was written is with the operating system when the
 * call returns. One thread only.
 */
final class LineOutput implements AutoCloseable {
  private final String name;
  private final OutputStream out;
  private final @Nullable FileOutputStream file;
  private long written;

  private LineOutput(String name, OutputStream out, @Nullable FileOutputStream file) {
    this.name = name;
    this.out = out;
    this.file = file;
  }

  /** A stream of the process, which stays open. */
  static LineOutput to(String name, OutputStream out) {
    return new LineOutput(name, out, null);
  }

  /**
   * A file, emptied. Not through a channel: an interrupt would close that in the middle of a line.
   */
  static LineOutput toFile(String path) throws CommandFailure {
    try {
      FileOutputStream file = new FileOutputStream(path);
      return new LineOutput(path, file, file);
    } catch (IOException e) {
      throw CommandFailure.writing(path, e);
    }
  }

  /** Writes whole lines; where a file takes only some of it, takes that back. */
  void write(byte[] lines) throws CommandFailure {
    if (lines.length == 0) {
      return;
    }
    try {
      out.write(lines);
      written += lines.length;
    } catch (IOException e) {
      takeBack();
      throw CommandFailure.writing(name, e);
    }
  }

  private void takeBack() {
    if (file != null) {
      try {
        file.getChannel().truncate(written);
      } catch (IOException e) {
        // No regular file, or a failing disk: the failure that led here is reported.
      }
    }
  }

  @Override
  public void close() throws CommandFailure {
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        throw CommandFailure.writing(name, e);
      }
    }
  }
}
