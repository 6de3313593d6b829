package org.mineright.internal.robots;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mineright.internal.robots.Line.Kind;

/** The names of lines in robots.txt, in any case. */
final class Names {
  private static final Name UNKNOWN = new Name(new byte[0], Kind.NONE, false);

  /** By length; a name is found by comparing with few others. */
  private static final List<List<Name>> BY_LENGTH = new ArrayList<>();

  static {
    add(Kind.USER_AGENT, false, "user-agent");
    add(Kind.DISALLOW, false, "disallow");
    add(Kind.ALLOW, false, "allow");
    add(Kind.CONTENT_SIGNAL, false, "content-signal");
    add(Kind.CONTENT_USAGE, false, "content-usage");
    add(Kind.ALLOW_AI_TRAINING, false, "allowaitraining");
    add(Kind.DISALLOW_AI_TRAINING, false, "disallowaitraining");
    add(Kind.LICENSE, false, "license");
    add(
        Kind.UNSPECIFIED,
        false,
        "ai",
        "ai-training",
        "noai",
        "noimageai",
        "noindex",
        "noml",
        "notrain",
        "tdm-policy",
        "tdm-reservation",
        "x-robots-tag");
    add(
        Kind.OTHER,
        false,
        "clean-param",
        "crawl-delay",
        "host",
        "llm-policy",
        "llms-txt",
        "request-rate",
        "robot-version",
        "sitemap",
        "visit-time");
    // Slips that are met with in files and that other readers read. None of Allow: whoever wrote
    // that it permits may be asked to write it well.
    add(
        Kind.USER_AGENT,
        true,
        "user agent",
        "user-agents",
        "user-agnet",
        "user_agent",
        "useragent",
        "useragents",
        "users-agent",
        "useg-agent",
        "usr-agent",
        "ser-agent");
    add(
        Kind.DISALLOW,
        true,
        "desallow",
        "diallow",
        "diasllow",
        "disallaw",
        "disallows",
        "disalow",
        "disllow",
        "dissallow",
        "dissalow",
        "dsallow",
        "dssalow");
    add(Kind.CONTENT_SIGNAL, true, "content-signals", "content_signal", "contentsignal");
    add(
        Kind.DISALLOW_AI_TRAINING,
        true,
        "disallow-ai-training",
        "disallow-aitraining",
        "disallow_ai_training");
  }

  private Names() {}

  /**
   * A name.
   *
   * @param bytes in lower case
   * @param kind what it means
   * @param misspelt whether it is a slip for the name of that kind
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  record Name(byte[] bytes, Kind kind, boolean misspelt) {}

  private static void add(Kind kind, boolean misspelt, String... names) {
    for (String name : names) {
      while (BY_LENGTH.size() <= name.length()) {
        BY_LENGTH.add(new ArrayList<>());
      }
      BY_LENGTH
          .get(name.length())
          .add(new Name(name.getBytes(StandardCharsets.US_ASCII), kind, misspelt));
    }
  }

  static Name find(byte[] text, int from, int to) {
    int length = to - from;
    if (length >= BY_LENGTH.size()) {
      return UNKNOWN;
    }
    for (Name name : BY_LENGTH.get(length)) {
      if (isAt(name.bytes(), text, from)) {
        return name;
      }
    }
    return UNKNOWN;
  }

  private static boolean isAt(byte[] name, byte[] text, int from) {
    for (int i = 0; i < name.length; i++) {
      byte b = text[from + i];
      int lower = b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b;
      if (lower != name[i]) {
        return false;
      }
    }
    return true;
  }
}
