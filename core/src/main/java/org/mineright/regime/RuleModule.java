package org.mineright.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;

/**
 * What a jar contributes: one jurisdiction with its regimes and their rules. Found by {@link
 * java.util.ServiceLoader}, so the jar names its implementation in {@code
 * META-INF/services/org.mineright.regime.RuleModule}.
 *
 * <p>Beside the implementing class, in its package, lie the DRL files and the texts ({@code
 * texts.properties}, keyed by the ids: {@code <element>}, {@code <element>.MET}, {@code <ground>},
 * {@code <interpretation>.<READING>} ...). Implementations are immutable and safe for use from many
 * threads.
 */
public interface RuleModule {

  /**
   * Returns the jurisdiction.
   *
   * @return the jurisdiction
   */
  Jurisdiction jurisdiction();

  /**
   * Returns the artifact that carries the rules, by which their executable model is found.
   *
   * @return Maven's {@code groupId:artifactId}
   */
  String artifact();

  /**
   * Returns the files that hold the rules.
   *
   * @return names of DRL files in the package of the implementing class
   */
  List<String> ruleFiles();

  /**
   * Returns the facts that this law alone needs.
   *
   * @return facts whose names begin with the id of the jurisdiction
   */
  default List<Fact<?>> facts() {
    return List.of();
  }

  /**
   * Returns the regimes.
   *
   * @return the law in force first
   */
  List<Regime> regimes();

  /**
   * Returns the days from which the rules on what follows from a decision may answer differently.
   * Those on which elements turn, and from which and until which grounds apply, these declare
   * themselves.
   *
   * @return the days, in any order
   */
  default List<LocalDate> dates() {
    return List.of();
  }

  /**
   * Returns the languages, besides English, in which the module has every text: {@code
   * texts_de.properties} for German, {@code texts_zh_Hant.properties} for Chinese in traditional
   * script.
   *
   * @return the languages, the first being preferred where a caller's choice fits several
   */
  default List<Locale> languages() {
    return List.of();
  }

  /**
   * Prepares a use for the rules.
   *
   * @param facts what is known, implications included
   * @param date the date of the use
   * @param readings the readings to take
   * @return what the rules match: a {@link Use}, or the module's own extension of it
   */
  default Use use(UseCase facts, LocalDate date, Readings readings) {
    return new Use(facts, date, readings);
  }
}
