package org.mineright.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads values of {@code Link} (RFC 8288). */
final class LinkHeader {
  private final String text;
  private int at;

  private LinkHeader(String text) {
    this.text = text;
  }

  /**
   * A link.
   *
   * @param target where it points to, as written
   * @param relations its relations in lower case
   * @param type the media type of the target in lower case; empty where not given
   * @param anchor the resource from which it leads; empty for that of the response
   */
  record Link(String target, List<String> relations, String type, String anchor) {}

  /** Returns the links of a value; of what is none nothing is returned. */
  static List<Link> parse(String value) {
    return new LinkHeader(value).links();
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    while (at < text.length()) {
      int open = text.indexOf('<', at);
      int close = open < 0 ? -1 : text.indexOf('>', open);
      if (close < 0) {
        return links;
      }
      at = close + 1;
      links.add(parameters(text.substring(open + 1, close).strip()));
    }
    return links;
  }

  private Link parameters(String target) {
    String relations = "";
    String type = "";
    String anchor = "";
    while (skipBlanks() && text.charAt(at) == ';') {
      at++;
      String name = word().toLowerCase(Locale.ROOT);
      String value = "";
      if (skipBlanks() && text.charAt(at) == '=') {
        at++;
        value = skipBlanks() && text.charAt(at) == '"' ? quoted() : word();
      }
      // The first of a name counts, says the specification.
      switch (name) {
        case "rel" -> relations = relations.isEmpty() ? value : relations;
        case "type" -> type = type.isEmpty() ? value : type;
        case "anchor" -> anchor = anchor.isEmpty() ? value : anchor;
        default -> {
          // Says nothing that matters here.
        }
      }
    }
    // To the comma that ends the link, whatever stands before it.
    int comma = text.indexOf(',', at);
    at = comma < 0 ? text.length() : comma + 1;
    return new Link(
        target,
        List.of(relations.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)),
        type.strip().toLowerCase(Locale.ROOT),
        anchor);
  }

  private boolean skipBlanks() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at < text.length();
  }

  private String word() {
    skipBlanks();
    int from = at;
    while (at < text.length() && ";,= \t\"".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at);
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      value.append(text.charAt(at));
      at++;
    }
    at = Math.min(at + 1, text.length());
    return value.toString();
  }
}
