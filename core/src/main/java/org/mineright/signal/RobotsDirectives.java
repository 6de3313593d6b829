package org.mineright.signal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads values of {@code X-Robots-Tag} and of the robots tag of a page: {@code noai, otherbot:
 * noindex}. Only what they say of AI is returned; that a page may not be indexed is no reservation
 * of other uses.
 */
final class RobotsDirectives {
  private static final int LONGEST_AGENT = 100;

  /** Directives with a value, whose colon ends no name of an agent. */
  private static final List<String> VALUED =
      List.of(
          "unavailable_after", "max-snippet", "max-image-preview", "max-video-preview", "noindex");

  private static final String EVERYBODY = "";
  private static final String BING = "bingbot";

  private RobotsDirectives() {}

  /**
   * What one value says to one agent of one kind of content.
   *
   * @param agent the name of the agent; empty for everybody
   * @param imagesOnly whether it speaks of images alone
   * @param said what it says
   */
  record Directed(String agent, boolean imagesOnly, Said said) {
    Addressee addressee(Audience audience) {
      return agent.isEmpty() ? Addressee.ALL : audience.addressee(agent);
    }

    Scope scope(Scope.Reach whole) {
      return Scope.of(imagesOnly ? Scope.Reach.IMAGES : whole);
    }
  }

  private record Key(String agent, boolean imagesOnly) {}

  /**
   * Reads one value.
   *
   * @param value the value of one field line or tag
   * @param agent whom it addresses until it names another; empty for everybody
   */
  static List<Directed> parse(String value, String agent) {
    Map<Key, Said> found = new LinkedHashMap<>();
    String current = agent;
    boolean[] bing = new boolean[2];
    for (String part : value.split(",", -1)) {
      int from = 0;
      int colon = part.indexOf(':');
      while (colon >= 0 && isAgent(part, from, colon)) {
        current = part.substring(from, colon).strip();
        from = colon + 1;
        colon = part.indexOf(':', from);
      }
      current = current.equals("*") ? EVERYBODY : current;
      String name = part.substring(from).strip().toLowerCase(Locale.ROOT);
      boolean toBing = current.isEmpty() || current.equalsIgnoreCase(BING);
      bing[0] |= toBing && name.equals("noarchive");
      bing[1] |= toBing && name.equals("nocache");
      read(found, current, name);
    }
    if (bing[0] || bing[1]) {
      bing(found, bing[1]);
    }
    List<Directed> directed = new ArrayList<>();
    found.forEach((key, said) -> directed.add(new Directed(key.agent(), key.imagesOnly(), said)));
    return directed;
  }

  /** Tells whether what stands before a colon is the name of an agent. */
  private static boolean isAgent(String text, int from, int to) {
    if (to - from > LONGEST_AGENT) {
      return false;
    }
    String name = text.substring(from, to).strip();
    boolean allFit =
        name.chars()
            .allMatch(c -> isLetter(c) || (c >= '0' && c <= '9') || "_-.*/+ ".indexOf(c) >= 0);
    boolean hasLetter = name.chars().anyMatch(c -> isLetter(c) || c == '*');
    // "25 Jun 2026 15" begins the time of day of a directive that ends with a date.
    boolean oneWord = name.indexOf(' ') < 0 || isLetter(name.charAt(0));
    return allFit && hasLetter && oneWord && !VALUED.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static void read(Map<Key, Said> found, String agent, String name) {
    switch (name) {
      case "noai" -> {
        Said said = said(found, agent, false);
        said.say(Purpose.AI_TRAIN, Preference.RESERVED);
        said.say(Purpose.GENAI_TRAIN, Preference.RESERVED);
      }
      case "noimageai" -> {
        Said said = said(found, agent, true);
        said.say(Purpose.AI_TRAIN, Preference.RESERVED);
        said.say(Purpose.GENAI_TRAIN, Preference.RESERVED);
      }
      case "noml" -> said(found, agent, false).say(Purpose.AI_TRAIN, Preference.RESERVED);
      case "notrain" -> {
        Said said = said(found, agent, false);
        said.say(Purpose.AI_TRAIN, Preference.RESERVED);
        said.warn(
            SignalWarning.Id.UNSPECIFIED_LINE,
            "found notrain, which nobody specified; read as noml");
      }
      default -> {
        // Of other uses than AI, or of nothing that is known.
      }
    }
  }

  private static Said said(Map<Key, Said> found, String agent, boolean imagesOnly) {
    return found.computeIfAbsent(
        new Key(agent, imagesOnly),
        key -> new Said(Protocol.ROBOTS_DIRECTIVES, Protocol.ROBOTS_DIRECTIVES.version()));
  }

  /** Bing took two old directives for preferences on training, and the laxer one prevails. */
  private static void bing(Map<Key, Said> found, boolean partly) {
    Said said = said(found, BING, false);
    said.say(Purpose.AI_TRAIN, partly ? Preference.CONDITIONAL : Preference.RESERVED);
    if (partly) {
      said.conditions.add("URL, title and snippet only");
    }
    said.warn(
        SignalWarning.Id.VENDOR_MEANING,
        "found " + (partly ? "nocache" : "noarchive") + ", which speaks of training to Bing alone");
  }
}
