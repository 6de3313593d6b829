package org.mineright.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mineright.decision.Status;
import org.mineright.regime.Element;
import org.mineright.regime.FixedReading;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;

/** Holds the texts of a module, in English and in each of its languages, against what is needed. */
final class TextCheck {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

  private final RuleModule module;
  private final Function<Element, Set<Status>> statuses;
  private final Faults faults = new Faults();

  /**
   * Prepares to check.
   *
   * @param statuses the statuses that an element can have
   */
  TextCheck(RuleModule module, Function<Element, Set<Status>> statuses) {
    this.module = module;
    this.statuses = statuses;
  }

  Proof run() {
    Set<String> needed = needed();
    List<Locale> files = new ArrayList<>(List.of(Locale.ROOT));
    files.addAll(module.languages());
    Properties english = read(file(Locale.ROOT));
    for (Locale language : files) {
      String file = file(language);
      Properties texts = read(file);
      for (String key : needed) {
        faults.tried();
        String text = texts.getProperty(key);
        if (text == null) {
          faults.add(file + ": " + key + ": no text");
        } else if (text.isBlank()) {
          faults.add(file + ": " + key + ": a blank text");
        } else if (!placeholders(text).equals(placeholders(english.getProperty(key, "")))) {
          faults.add(file + ": " + key + ": other placeholders than in English");
        }
      }
      for (String key : new TreeSet<>(texts.stringPropertyNames())) {
        if (!needed.contains(key)) {
          faults.add(file + ": " + key + ": a text that nothing uses");
        }
      }
    }
    return faults.proof();
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /** The file of a language: {@code texts.properties} for English, whose locale is the root. */
  private static String file(Locale language) {
    return ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES)
            .toBundleName("texts", language)
        + ".properties";
  }

  /** Reads the file alone, since a bundle would fall back to English. */
  private Properties read(String file) {
    Properties texts = new Properties();
    try (InputStream stream = module.getClass().getResourceAsStream(file)) {
      if (stream == null) {
        faults.add(file + ": found none beside " + module.getClass().getName());
        return texts;
      }
      try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
        texts.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private Set<String> needed() {
    Set<String> needed = new TreeSet<>();
    for (Regime regime : module.regimes()) {
      needed.add(regime.id());
      needed.add(regime.id() + ".unconfirmed");
      regime.grounds().forEach(ground -> needed.add(ground.id()));
      regime.consequences().forEach(consequence -> needed.add(consequence.id()));
      for (Element element : regime.elements()) {
        needed.add(element.id());
        for (Status status : statuses.apply(element)) {
          needed.add(element.id() + "." + status.name());
        }
      }
      for (Interpretation<?> interpretation : regime.interpretations()) {
        needed.add(interpretation.id() + ".question");
        interpretation
            .readings()
            .forEach(reading -> needed.add(interpretation.id() + "." + reading.name()));
      }
      for (FixedReading fixed : regime.fixedReadings()) {
        needed.add(fixed.id() + ".question");
        needed.add(fixed.id() + "." + fixed.reading());
      }
    }
    return needed;
  }
}
