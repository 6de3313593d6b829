package org.mineright.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;

/** Writes JSON as one line. */
public final class JsonText {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonText() {}

  /** What an object holds. */
  public interface Content {
    /** Writes the fields. */
    void write(JsonGenerator json) throws IOException;
  }

  /** What an object holds for one of several values. */
  public interface Item<T> {
    /** Writes the fields. */
    void write(JsonGenerator json, T value) throws IOException;
  }

  /** Returns an object, on one line. */
  public static String object(Content fields) {
    StringWriter line = new StringWriter(4096);
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  /** Writes a field with an object for each value. */
  public static <T> void list(JsonGenerator json, String name, Collection<T> values, Item<T> fields)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      fields.write(json, value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes a field with texts. */
  public static void strings(JsonGenerator json, String name, Collection<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
