package org.mineright.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.mineright.decision.Status;
import org.mineright.regime.Element;
import org.mineright.regime.FixedReading;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;

/** Holds the texts of a rule module against what a decision of it can need. */
public final class TextConformance {
  private TextConformance() {}

  /**
   * Tells which texts are missing, blank, or never used, in every language of a module.
   *
   * @param module the module
   * @param conformance tells which statuses an element can have
   * @return sentences, none where there is a text for all that can be said, and no other
   */
  public static List<String> faults(RuleModule module, LawConformance conformance) {
    Set<String> needed = needed(module, conformance);
    List<String> faults = new ArrayList<>();
    List<Locale> files = new ArrayList<>(module.languages());
    files.add(0, Locale.ROOT);
    for (Locale file : files) {
      String name = name(file);
      Properties texts = read(module, name);
      for (String key : needed) {
        if (texts.getProperty(key, "").isBlank()) {
          faults.add(name + ": no text " + key);
        }
      }
      for (String key : new TreeSet<>(texts.stringPropertyNames())) {
        if (!needed.contains(key)) {
          faults.add(name + ": nothing uses the text " + key);
        }
      }
    }
    return faults;
  }

  private static String name(Locale language) {
    ResourceBundle.Control control =
        ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return control.toBundleName("texts", language) + ".properties";
  }

  private static Properties read(RuleModule module, String name) {
    Properties texts = new Properties();
    try (InputStream stream = module.getClass().getResourceAsStream(name)) {
      if (stream != null) {
        texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> needed(RuleModule module, LawConformance conformance) {
    Set<String> needed = new TreeSet<>();
    for (Regime regime : module.regimes()) {
      needed.add(regime.id());
      needed.add(regime.id() + ".unconfirmed");
      regime.grounds().forEach(ground -> needed.add(ground.id()));
      regime.consequences().forEach(consequence -> needed.add(consequence.id()));
      for (Element element : regime.elements()) {
        needed.add(element.id());
        for (Status status : conformance.tabulate(element.id()).statuses()) {
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
