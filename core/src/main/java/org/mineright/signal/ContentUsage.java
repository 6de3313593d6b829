package org.mineright.signal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mineright.internal.text.Dictionary;

/** Reads values of {@code Content-Usage}, the preferences of AIPREF. */
final class ContentUsage {
  /** A parameter of CC signals: the use is open to who gives something back. */
  private static final String EXCEPTIONS = "exceptions";

  private static final Map<String, Label> LABELS = new LinkedHashMap<>();

  static {
    String current = Protocol.CONTENT_USAGE.version();
    LABELS.put("train-ai", new Label(Purpose.GENAI_TRAIN, current, false));
    LABELS.put("search", new Label(Purpose.SEARCH, current, false));
    legacy("tdm", Purpose.TDM, "01");
    legacy("ai", Purpose.AI_TRAIN, "01");
    legacy("genai", Purpose.GENAI_TRAIN, "01");
    legacy("all", Purpose.TDM, "02");
    legacy("train-genai", Purpose.GENAI_TRAIN, "02");
    legacy("ai-use", Purpose.AI_INPUT, "02");
    legacy("bots", Purpose.TDM, "03");
    legacy("ai-output", Purpose.AI_INPUT, "04");
  }

  private ContentUsage() {}

  /**
   * A key of the vocabulary.
   *
   * @param purpose the nearest purpose
   * @param version the draft that has it
   * @param legacy whether later drafts dropped it
   */
  private record Label(Purpose purpose, String version, boolean legacy) {}

  private static void legacy(String key, Purpose purpose, String draft) {
    LABELS.put(key, new Label(purpose, "draft-ietf-aipref-vocab-" + draft, true));
  }

  /**
   * Returns what a value says, apart for each draft whose labels it uses; nothing of a value that
   * is empty.
   */
  static List<Said> parse(String value) {
    Optional<Map<String, Dictionary.Value>> parsed = Dictionary.parse(value);
    if (parsed.isEmpty()) {
      Said unknown = unknown();
      unknown.warn(
          SignalWarning.Id.UNPARSABLE,
          "found " + Texts.shown(value) + ", expected a dictionary of RFC 9651");
      return List.of(unknown);
    }
    Map<String, Said> byVersion = new LinkedHashMap<>();
    List<SignalWarning> others = new ArrayList<>();
    parsed
        .get()
        .forEach(
            (key, member) -> {
              Label label = LABELS.get(key);
              if (label == null) {
                others.add(
                    new SignalWarning(
                        SignalWarning.Id.UNKNOWN_VALUE,
                        "found " + Texts.shown(key) + ", expected one of " + LABELS.keySet()));
              } else {
                say(
                    byVersion.computeIfAbsent(
                        label.version(), version -> new Said(Protocol.CONTENT_USAGE, version)),
                    key,
                    label,
                    member);
              }
            });
    List<Said> all = new ArrayList<>(byVersion.values());
    if (all.isEmpty() && !others.isEmpty()) {
      // Somebody meant to say something, in words of no draft that is known.
      all.add(unknown());
    }
    others.forEach(warning -> all.get(0).warn(warning.id(), warning.detail()));
    return all;
  }

  private static Said unknown() {
    Said said = new Said(Protocol.CONTENT_USAGE, Protocol.CONTENT_USAGE.version());
    said.say(Purpose.GENAI_TRAIN, Preference.UNKNOWN);
    said.say(Purpose.SEARCH, Preference.UNKNOWN);
    return said;
  }

  private static void say(Said said, String key, Label label, Dictionary.Value member) {
    String token = member.token().orElse("");
    Preference preference =
        switch (token) {
          case "n" -> Preference.RESERVED;
          case "y" -> Preference.NOT_RESERVED;
          default -> Preference.UNKNOWN;
        };
    if (preference == Preference.UNKNOWN) {
      said.warn(
          SignalWarning.Id.UNKNOWN_VALUE,
          "found another value of " + key + " than the tokens y and n, which says nothing");
    }
    Optional<String> exception = member.parameters().getOrDefault(EXCEPTIONS, Optional.empty());
    if (exception.isPresent()) {
      said.limit(key + ";" + EXCEPTIONS + "=" + exception.get());
      if (label.legacy() && preference == Preference.RESERVED) {
        preference = Preference.CONDITIONAL;
      }
    }
    if (label.legacy()) {
      said.warn(
          SignalWarning.Id.LEGACY_LABEL,
          "found " + key + ", a label of " + label.version() + " dropped since");
    }
    said.say(label.purpose(), preference);
  }
}
