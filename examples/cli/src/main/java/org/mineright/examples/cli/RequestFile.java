package org.mineright.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mineright.InvalidRequestException;
import org.mineright.Mineright;
import org.mineright.Request;

/** A file of few requests, read whole. What may be of any size is read by {@link LineReader}. */
final class RequestFile {
  /** Far more than a table that anyone reads. */
  static final int LIMIT = 16 << 20;

  private static final JsonFactory JSON = new JsonFactory();

  private final String name;
  private final String text;

  private RequestFile(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** Reads a file, or standard input where its name is a hyphen. */
  static RequestFile read(String file, Streams streams) throws CommandFailure {
    boolean standard = file.equals("-");
    String name = standard ? "standard input" : file;
    byte[] bytes;
    try (InputStream opened = standard ? InputStream.nullInputStream() : open(file)) {
      bytes = (standard ? streams.in() : opened).readNBytes(LIMIT + 1);
    } catch (IOException e) {
      throw CommandFailure.reading(name, e);
    }
    if (bytes.length > LIMIT) {
      throw CommandFailure.of(
          name + ": found more than " + LIMIT + " bytes, expected fewer; batch reads any size");
    }
    try {
      return new RequestFile(name, Utf8.decode(withoutByteOrderMark(bytes)));
    } catch (Utf8.MalformedException e) {
      throw CommandFailure.invalidRequest(name + ": " + e.getMessage());
    }
  }

  private static InputStream open(String file) throws IOException {
    // Buffered because FileInputStream.readNBytes fails on pipes in Java 17.
    return new BufferedInputStream(new FileInputStream(file));
  }

  private static byte[] withoutByteOrderMark(byte[] bytes) {
    return LineReader.startsWithByteOrderMark(bytes)
        ? Arrays.copyOfRange(bytes, LineReader.BYTE_ORDER_MARK, bytes.length)
        : bytes;
  }

  /** Returns the one request that it holds. */
  Request one(Mineright mineright) throws CommandFailure {
    return request(mineright, name, text);
  }

  /** Returns the request that it holds, over any number of lines, or the requests, one a line. */
  List<Request> all(Mineright mineright) throws CommandFailure {
    if (!hasRequestLines()) {
      return List.of(one(mineright));
    }
    List<Request> requests = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        requests.add(request(mineright, name + ", line " + (i + 1), lines[i]));
      }
    }
    if (requests.isEmpty()) {
      throw CommandFailure.invalidRequest(name + ": found no request, expected at least one");
    }
    return requests;
  }

  private boolean hasRequestLines() {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return true;
    }
    String start = text.stripLeading();
    int end = start.indexOf('\n');
    return end >= 0 && !start.substring(end).isBlank() && isWholeObject(start.substring(0, end));
  }

  private static boolean isWholeObject(String line) {
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }

  private static Request request(Mineright mineright, String place, String json)
      throws CommandFailure {
    try {
      return mineright.readRequest(json);
    } catch (InvalidRequestException e) {
      throw CommandFailure.invalidRequest(place + ": " + e.getMessage());
    }
  }
}
