package org.mineright.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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

  /** Directives that speak of AI, in the order in which they came up. */
  private static final List<String> AI_WORDS = List.of("noai", "noimageai", "noml", "notrain");

  private static final Set<String> OTHER_WORDS =
      Set.of(
          "all",
          "none",
          "index",
          "follow",
          "noindex",
          "nofollow",
          "noarchive",
          "nocache",
          "nosnippet",
          "noimageindex",
          "notranslate",
          "noodp",
          "noydir");

  private static final Pattern WORD_GAPS = Pattern.compile("[^a-z0-9_-]+");
  private static final int MAX_WORDS = 50;

  private static final String EVERYBODY = "";
  private static final String BING = "bingbot";

  private RobotsDirectives() {}

  /** Tells whether a word, in lower case, is a directive of any kind. */
  static boolean isDirective(String word) {
    return AI_WORDS.contains(word) || OTHER_WORDS.contains(word);
  }

  /**
   * What one value says to one agent of one kind of content.
   *
   * @param agent the name of the agent; empty for everybody
   * @param imagesOnly whether it speaks of images alone
   * @param said what it says
   */
  record Directed(String agent, boolean imagesOnly, Said said) {
    /** The statement, of all content of a response or page, or of the images in it. */
    ReservationStatement statement(
        Channel channel, Scope.Reach whole, Audience audience, Evidence.Builder proof) {
      boolean toAll = agent.isEmpty();
      return said.statement(channel, Scope.of(imagesOnly ? Scope.Reach.IMAGES : whole))
          .to(toAll ? Addressee.ALL : audience.addressee(agent))
          .evidence(
              proof
                  .match(toAll ? Match.NONE : new Match(agent, "", ""))
                  .warn(said.warnings)
                  .build())
          .build();
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
    String lower = name.toLowerCase(Locale.ROOT);
    // "noai noindex: x" lacks a comma: who says noai is no agent of that name.
    boolean saysNothing = Arrays.stream(lower.split(" ", -1)).noneMatch(AI_WORDS::contains);
    return allFit && hasLetter && oneWord && !VALUED.contains(lower) && saysNothing;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static void read(Map<Key, Said> found, String agent, String name) {
    if (AI_WORDS.contains(name)) {
      say(found, agent, name);
      return;
    }
    List<String> words = List.of(WORD_GAPS.split(name, MAX_WORDS));
    if (words.stream().noneMatch(AI_WORDS::contains)) {
      // Of other uses than AI, or of nothing that is known.
      return;
    }
    if (words.stream().allMatch(word -> AI_WORDS.contains(word) || OTHER_WORDS.contains(word))) {
      // "noai noimageai": the commas were forgotten.
      for (String word : words) {
        if (AI_WORDS.contains(word)) {
          say(found, agent, word)
              .warn(
                  SignalWarning.Id.MISSPELT,
                  "found " + Texts.shown(name) + ", expected commas between directives");
        }
      }
      return;
    }
    Said said = said(found, agent, false);
    said.say(Purpose.AI_TRAIN, Preference.UNKNOWN);
    said.warn(
        SignalWarning.Id.UNKNOWN_VALUE,
        "found " + Texts.shown(name) + ", expected one of " + AI_WORDS + " alone");
  }

  private static Said say(Map<Key, Said> found, String agent, String word) {
    Said said = said(found, agent, word.equals("noimageai"));
    said.say(Purpose.AI_TRAIN, Preference.RESERVED);
    switch (word) {
      case "noai", "noimageai" -> said.say(Purpose.GENAI_TRAIN, Preference.RESERVED);
      case "notrain" ->
          said.warn(
              SignalWarning.Id.UNSPECIFIED_LINE,
              "found notrain, which nobody specified; read as noml");
      default -> {
        // noml says no more.
      }
    }
    return said;
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
      said.limit("URL, title and snippet only");
    }
    said.warn(
        SignalWarning.Id.VENDOR_MEANING,
        "found " + (partly ? "nocache" : "noarchive") + ", which speaks of training to Bing alone");
  }
}
