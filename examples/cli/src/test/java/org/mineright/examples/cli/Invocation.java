package org.mineright.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A command that was run in this process.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Invocation(int status, String out, String err) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Runs a command with nothing on standard input. */
  static Invocation of(String... args) {
    return with("", args);
  }

  /** Runs a command with text on standard input. */
  static Invocation with(String in, String... args) {
    return with(in.getBytes(StandardCharsets.UTF_8), args);
  }

  /** Runs a command with bytes on standard input. */
  static Invocation with(byte[] in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        CommandLineInterface.run(new Streams(new ByteArrayInputStream(in), out, err), args);
    return new Invocation(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The lines of standard output, each read as JSON. */
  List<JsonNode> outJson() {
    return jsonLines(out);
  }

  /** The lines of standard error, each read as JSON. */
  List<JsonNode> errJson() {
    return jsonLines(err);
  }

  /** Lines, each read as JSON. */
  static List<JsonNode> jsonLines(String text) {
    return text.lines().map(Invocation::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(line, e);
    }
  }
}
