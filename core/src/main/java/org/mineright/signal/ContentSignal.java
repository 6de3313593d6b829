package org.mineright.signal;

import java.util.Locale;
import java.util.Map;

/** Reads values of {@code Content-Signal}: {@code search=yes, ai-train=no}. */
final class ContentSignal {
  private static final Map<String, Purpose> PURPOSES =
      Map.of(
          "search", Purpose.SEARCH,
          "ai-input", Purpose.AI_INPUT,
          "ai-train", Purpose.AI_TRAIN);

  /** A key on how much of the content may be shown, which is a condition rather than a purpose. */
  private static final String USE = "use";

  private ContentSignal() {}

  /** Returns what a value says; nothing, with a warning, where it has no key that is known. */
  static Said parse(String value) {
    Said said = new Said(Protocol.CONTENT_SIGNAL, Protocol.CONTENT_SIGNAL.version());
    for (String part : value.split("[,;]", -1)) {
      if (part.isBlank()) {
        continue;
      }
      String[] sides = part.split("=", 2);
      String key = sides[0].strip().toLowerCase(Locale.ROOT);
      String answer = sides.length == 2 ? sides[1].strip() : "";
      Purpose purpose = PURPOSES.get(key);
      if (purpose != null) {
        say(said, purpose, part.strip(), answer);
      } else if (key.equals(USE)) {
        said.limit(USE + "=" + answer);
      } else {
        said.warn(
            SignalWarning.Id.UNKNOWN_VALUE,
            "found " + Texts.shown(part) + ", expected one of " + known());
      }
    }
    if (said.isSilent()) {
      // Somebody meant to say something of AI, and nobody can tell what.
      said.say(Purpose.AI_TRAIN, Preference.UNKNOWN);
      said.warn(
          SignalWarning.Id.UNPARSABLE,
          "found " + Texts.shown(value) + ", expected one of " + known());
    }
    return said;
  }

  private static void say(Said said, Purpose purpose, String part, String answer) {
    Preference preference =
        answer.equalsIgnoreCase("no")
            ? Preference.RESERVED
            : answer.equalsIgnoreCase("yes") ? Preference.NOT_RESERVED : Preference.UNKNOWN;
    if (preference == Preference.UNKNOWN) {
      said.warn(
          SignalWarning.Id.UNKNOWN_VALUE, "found " + Texts.shown(part) + ", expected yes or no");
    }
    Preference before = said.preferences.get(purpose);
    if (before != null && before != preference) {
      said.warn(SignalWarning.Id.CONTRADICTION, "found more than one answer for " + purpose);
    }
    said.say(purpose, preference);
  }

  private static String known() {
    return "search, ai-input, ai-train, use";
  }
}
