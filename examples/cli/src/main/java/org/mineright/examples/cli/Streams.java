package org.mineright.examples.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads and writes beside files.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 */
record Streams(InputStream in, OutputStream out, OutputStream err) {

  /**
   * Returns those of the process: raw, because {@link System#out} would hide that its reader is
   * gone.
   */
  static Streams ofProcess() {
    return new Streams(
        // Buffered because FileInputStream.readNBytes fails on pipes in Java 17.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
  }

  /** Writes text to standard output. */
  void print(String text) throws CommandFailure {
    try {
      out.write(Utf8.encode(text));
      out.flush();
    } catch (IOException e) {
      throw CommandFailure.writing("standard output", e);
    }
  }

  /** Writes one line to standard error: all that a user is told about a failure. */
  void complain(String message) {
    String line = "mineright: " + message.strip().replaceAll("\\s*\\R\\s*", " ") + "\n";
    try {
      err.write(line.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      // Nobody is there to be told; the exit status still tells.
    }
  }
}
