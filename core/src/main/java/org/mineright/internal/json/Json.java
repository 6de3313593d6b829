package org.mineright.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document that somebody else wrote, with its place. Depth, size and the number
 * of values are bounded. Not changed once it is read.
 */
public final class Json {
  private static final int MAX_DEPTH = 100;
  private static final int MAX_VALUES = 1_000_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(5_000_000)
                  .maxNameLength(10_000)
                  .build())
          .build();

  /** The kinds of values. */
  public enum Kind {
    /** Members by name. */
    OBJECT,
    /** Values in order. */
    ARRAY,
    /** A string. */
    TEXT,
    /** A number, as written. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** Null. */
    NULL
  }

  private final Kind kind;
  private final String text;
  private final @Nullable Json parent;
  private final String key;
  private final int line;
  private final int start;
  private int end;
  private List<Json> items = List.of();
  private Map<String, Json> members = Map.of();
  private Set<String> repeated = Set.of();

  private Json(
      Kind kind, String text, @Nullable Json parent, String key, int line, int start, int end) {
    this.kind = kind;
    this.text = text;
    this.parent = parent;
    this.key = key;
    this.line = line;
    this.start = start;
    this.end = end;
  }

  /**
   * Reads one document.
   *
   * @throws MalformedJsonException if it is none; the message names the line
   */
  public static Json read(String document) throws MalformedJsonException {
    return read(document, MAX_VALUES);
  }

  /**
   * Reads one document that may have so many values and no more.
   *
   * @throws MalformedJsonException if it is none or has more; the message names the line
   */
  public static Json read(String document, int maxValues) throws MalformedJsonException {
    try (JsonParser parser = FACTORY.createParser(document)) {
      if (parser.nextToken() == null) {
        throw new MalformedJsonException("found nothing, expected JSON");
      }
      Json root = new Reader(parser, maxValues).document();
      if (parser.nextToken() != null) {
        throw new MalformedJsonException(
            "line "
                + parser.currentTokenLocation().getLineNr()
                + ": found more after the end of the document");
      }
      return root;
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation();
      String message = e.getOriginalMessage();
      int cut = message.indexOf('\n');
      message = cut < 0 ? message : message.substring(0, cut);
      message = message.length() > 200 ? message.substring(0, 200) : message;
      throw new MalformedJsonException(
          (location == null ? "" : "line " + location.getLineNr() + ": ") + message);
    } catch (IOException e) {
      throw new MalformedJsonException("found what cannot be read: " + e.getMessage());
    }
  }

  /** Reads without recursion; the depth is bounded by the parser. */
  private static final class Reader {
    private final JsonParser parser;
    private final int maxValues;
    private int count;

    Reader(JsonParser parser, int maxValues) {
      this.parser = parser;
      this.maxValues = maxValues;
    }

    Json document() throws IOException, MalformedJsonException {
      Json root = value(null, "");
      Json open = root.isOpen() ? root : null;
      String name = "";
      while (open != null) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.FIELD_NAME) {
          name = parser.currentName();
        } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
          open.end = offset(parser.currentLocation());
          open.close();
          open = open.parent;
        } else if (token == null) {
          // The parser itself refuses a document that ends too early.
          throw new MalformedJsonException("found the end within a value");
        } else {
          boolean inArray = open.kind == Kind.ARRAY;
          Json value = value(open, inArray ? String.valueOf(open.items.size()) : name);
          open.add(value);
          open = value.isOpen() ? value : open;
        }
      }
      return root;
    }

    private Json value(@Nullable Json parent, String key)
        throws IOException, MalformedJsonException {
      if (++count > maxValues) {
        throw new MalformedJsonException("found more than " + maxValues + " values");
      }
      Kind kind =
          switch (parser.currentToken()) {
            case START_OBJECT -> Kind.OBJECT;
            case START_ARRAY -> Kind.ARRAY;
            case VALUE_STRING -> Kind.TEXT;
            case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
            case VALUE_NULL -> Kind.NULL;
            default -> Kind.NUMBER;
          };
      boolean scalar = kind != Kind.OBJECT && kind != Kind.ARRAY;
      String text = scalar ? parser.getText() : "";
      JsonLocation from = parser.currentTokenLocation();
      Json value =
          new Json(
              kind,
              text,
              parent,
              key,
              from.getLineNr(),
              offset(from),
              scalar ? offset(parser.currentLocation()) : 0);
      if (kind == Kind.OBJECT) {
        value.members = new LinkedHashMap<>();
      } else if (kind == Kind.ARRAY) {
        value.items = new ArrayList<>();
      }
      return value;
    }

    private static int offset(JsonLocation location) {
      return Math.toIntExact(location.getCharOffset());
    }
  }

  private boolean isOpen() {
    return kind == Kind.OBJECT || kind == Kind.ARRAY;
  }

  private void add(Json value) {
    if (kind == Kind.ARRAY) {
      items.add(value);
    } else if (members.put(value.key, value) != null) {
      repeated = repeated.isEmpty() ? new HashSet<>() : repeated;
      repeated.add(value.key);
    }
  }

  private void close() {
    items = items.isEmpty() ? List.of() : Collections.unmodifiableList(items);
    members = members.isEmpty() ? Map.of() : Collections.unmodifiableMap(members);
  }

  /** The kind of this value. */
  public Kind kind() {
    return kind;
  }

  /** Tells the kind. */
  public boolean is(Kind other) {
    return kind == other;
  }

  /** A string; a number, true or false as written; empty for others. */
  public String text() {
    return text;
  }

  /** The name under which its object holds it, the index in its array, empty at the top. */
  public String key() {
    return key;
  }

  /** The values of an array; of another value none. */
  public List<Json> items() {
    return items;
  }

  /** The values of an array, or this value alone: JSON-LD writes one value so. */
  public List<Json> all() {
    return kind == Kind.ARRAY ? items : kind == Kind.NULL ? List.of() : List.of(this);
  }

  /** The members of an object, the last of those with one name; of another value none. */
  public Map<String, Json> members() {
    return members;
  }

  /** A member of an object that is not null. */
  public Optional<Json> get(String name) {
    return Optional.ofNullable(members.get(name)).filter(value -> !value.is(Kind.NULL));
  }

  /** Tells whether an object has several members of a name. */
  public boolean isRepeated(String name) {
    return repeated.contains(name);
  }

  /** The line on which the value begins, counted from 1. */
  public int line() {
    return line;
  }

  /** The value as the document writes it. */
  public String excerpt(String document, int most) {
    int to = Math.min(Math.min(end, document.length()), start + most);
    return start < to ? document.substring(start, to) : "";
  }

  /** The JSON pointer of the value. */
  public String pointer() {
    List<String> keys = new ArrayList<>();
    for (Json json = this; json.parent != null; json = json.parent) {
      keys.add(json.key.replace("~", "~0").replace("/", "~1"));
    }
    Collections.reverse(keys);
    StringBuilder pointer = new StringBuilder();
    keys.forEach(name -> pointer.append('/').append(name));
    return pointer.toString();
  }
}
