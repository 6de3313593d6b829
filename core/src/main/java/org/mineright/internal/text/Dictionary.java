package org.mineright.internal.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A Dictionary of RFC 9651 (Structured Field Values for HTTP), as far as it is needed: the grammar
 * is checked to the full, but of values only tokens are kept. Time and memory are proportional to
 * the text.
 */
public final class Dictionary {
  private static final String ALPHA = "abcdefghijklmnopqrstuvwxyz";
  private static final String DIGITS = "0123456789";
  private static final String KEY_START = ALPHA + "*";
  private static final String KEY_PART = ALPHA + DIGITS + "_-.*";
  private static final String TOKEN_PART = "!#$%&'*+-.^_`|~:/";

  private final String text;
  private int at;

  private Dictionary(String text) {
    this.text = text;
  }

  /**
   * The value of a key.
   *
   * @param token the token that it is; empty where it is anything else
   * @param parameters by key the tokens that parameters are, empty where they are anything else
   */
  public record Value(Optional<String> token, Map<String, Optional<String>> parameters) {}

  /** That the text is no dictionary. */
  private static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Malformed() {
      super(null, null, false, false);
    }
  }

  /**
   * Parses the value of a field, its lines joined by commas.
   *
   * @return the values by key, a later one of a key in place of the earlier; empty where the text
   *     is no dictionary, which makes all of it void
   */
  public static Optional<Map<String, Value>> parse(String text) {
    try {
      return Optional.of(Collections.unmodifiableMap(new Dictionary(text).dictionary()));
    } catch (Malformed e) {
      return Optional.empty();
    }
  }

  private Map<String, Value> dictionary() {
    Map<String, Value> members = new LinkedHashMap<>();
    skip(" ");
    while (at < text.length()) {
      String key = key();
      members.remove(key);
      members.put(key, accept('=') ? itemOrList() : new Value(Optional.empty(), parameters()));
      skip(" \t");
      if (at == text.length()) {
        return members;
      }
      expect(',');
      skip(" \t");
      if (at == text.length()) {
        throw new Malformed();
      }
    }
    return members;
  }

  private Value itemOrList() {
    Optional<String> token = Optional.empty();
    if (accept('(')) {
      innerList();
    } else {
      token = bareItem();
    }
    return new Value(token, parameters());
  }

  private void innerList() {
    while (true) {
      skip(" ");
      if (accept(')')) {
        return;
      }
      bareItem();
      parameters();
      if (peek() != ' ' && peek() != ')') {
        throw new Malformed();
      }
    }
  }

  private Map<String, Optional<String>> parameters() {
    if (peek() != ';') {
      return Map.of();
    }
    Map<String, Optional<String>> parameters = new LinkedHashMap<>();
    while (accept(';')) {
      skip(" ");
      String key = key();
      parameters.put(key, accept('=') ? bareItem() : Optional.empty());
    }
    return Collections.unmodifiableMap(parameters);
  }

  private String key() {
    int from = at;
    if (KEY_START.indexOf(next()) < 0) {
      throw new Malformed();
    }
    skip(KEY_PART);
    return text.substring(from, at);
  }

  private Optional<String> bareItem() {
    char c = next();
    if (isAlpha(c) || c == '*') {
      at--;
      return Optional.of(token());
    }
    switch (c) {
      case '"' -> string();
      case ':' -> binary();
      case '?' -> bool();
      case '@' -> date();
      case '%' -> displayString();
      default -> {
        at--;
        number();
      }
    }
    return Optional.empty();
  }

  private String token() {
    int from = at++;
    while (at < text.length()
        && (isAlpha(text.charAt(at))
            || DIGITS.indexOf(text.charAt(at)) >= 0
            || TOKEN_PART.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return text.substring(from, at);
  }

  private void string() {
    for (char c = next(); c != '"'; c = next()) {
      if (c == '\\') {
        char escaped = next();
        if (escaped != '"' && escaped != '\\') {
          throw new Malformed();
        }
      } else if (c < ' ' || c > '~') {
        throw new Malformed();
      }
    }
  }

  private void binary() {
    int from = at;
    int to = text.indexOf(':', from);
    if (to < 0) {
      throw new Malformed();
    }
    int padding = to;
    while (padding > from && text.charAt(padding - 1) == '=') {
      padding--;
    }
    for (int i = from; i < padding; i++) {
      char c = text.charAt(i);
      if (!isAlpha(c) && DIGITS.indexOf(c) < 0 && c != '+' && c != '/') {
        throw new Malformed();
      }
    }
    // Padding may be left out, but no byte has less than two digits.
    if ((padding - from) % 4 == 1 || to - padding > 2) {
      throw new Malformed();
    }
    at = to + 1;
  }

  private void bool() {
    char c = next();
    if (c != '0' && c != '1') {
      throw new Malformed();
    }
  }

  private void date() {
    if (number()) {
      throw new Malformed();
    }
  }

  private void displayString() {
    expect('"');
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (char c = next(); c != '"'; c = next()) {
      if (c < ' ' || c > '~') {
        throw new Malformed();
      }
      bytes.write(c == '%' ? 16 * hex() + hex() : c);
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
    } catch (CharacterCodingException e) {
      throw new Malformed();
    }
  }

  private int hex() {
    int digit = "0123456789abcdef".indexOf(next());
    if (digit < 0) {
      throw new Malformed();
    }
    return digit;
  }

  /** Reads a number, and tells whether it is a decimal one. */
  private boolean number() {
    accept('-');
    int from = at;
    skip(DIGITS);
    int whole = at - from;
    if (whole == 0 || whole > 15) {
      throw new Malformed();
    }
    if (!accept('.')) {
      return false;
    }
    from = at;
    skip(DIGITS);
    int decimals = at - from;
    if (whole > 12 || decimals == 0 || decimals > 3) {
      throw new Malformed();
    }
    return true;
  }

  private static boolean isAlpha(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void skip(String characters) {
    while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private char next() {
    if (at == text.length()) {
      throw new Malformed();
    }
    return text.charAt(at++);
  }

  private boolean accept(char c) {
    if (peek() != c || at == text.length()) {
      return false;
    }
    at++;
    return true;
  }

  private void expect(char c) {
    if (!accept(c)) {
      throw new Malformed();
    }
  }
}
