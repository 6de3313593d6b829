package org.mineright.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mineright.Mineright;
import org.mineright.decision.Authority;
import org.mineright.decision.Verification;
import org.mineright.fact.Fact;
import org.mineright.regime.Consequence;
import org.mineright.regime.Element;
import org.mineright.regime.FixedReading;
import org.mineright.regime.Ground;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;

/**
 * A page that tells what a rule module covers, written from the module itself: the status of each
 * regime, its grounds, the elements with their citations and the facts they turn on, the unsettled
 * points with who holds each reading, what may follow, and what to verify before relying on it. In
 * Markdown and English.
 */
public final class CoveragePage {
  private final RuleModule module;
  private final Mineright mineright;
  private final StringBuilder page = new StringBuilder();

  private CoveragePage(RuleModule module) {
    this.module = module;
    this.mineright = Mineright.builder().modules(module).build();
  }

  /**
   * Writes the page.
   *
   * @param module the module
   * @return Markdown
   */
  public static String of(RuleModule module) {
    CoveragePage page = new CoveragePage(module);
    page.write();
    return page.page.toString();
  }

  /**
   * Writes the page, and what became of the mutants of the rules.
   *
   * @param module the module
   * @param mutation the report on its mutants
   * @return Markdown
   */
  public static String of(RuleModule module, MutationReport mutation) {
    CoveragePage page = new CoveragePage(module);
    page.write();
    page.mutants(mutation);
    return page.page.toString();
  }

  private void write() {
    line("# %s (`%s`): what this module covers", module.jurisdiction().name(), id());
    line("");
    line(
        "Written by the build from the module itself; a test fails when it is stale. The law that is encoded");
    line(
        "is in [LAW.md](LAW.md); what of it is encoded and what is not, in [FIDELITY.md](FIDELITY.md).");
    line("This is information, not legal advice.");
    heading("Regimes");
    table("regime", "status", "what it is", "law checked on", "to verify before relying on it");
    for (Regime regime : module.regimes()) {
      row(
          code(regime.id()),
          regime.status().name(),
          text(regime.id()),
          regime.lawCheckedOn().toString(),
          text(regime.id() + ".unconfirmed"));
    }
    Set<Ground> written = new LinkedHashSet<>();
    for (Regime regime : module.regimes()) {
      grounds(regime, written);
    }
    elements();
    unsettled();
    consequences();
  }

  private String id() {
    return module.jurisdiction().id();
  }

  /** All grounds of the first regime; of those that amend it, what they insert and where. */
  private void grounds(Regime regime, Set<Ground> written) {
    heading("Grounds of `" + regime.id() + "`, in the order in which they are tried");
    boolean amends = regime.grounds().stream().anyMatch(written::contains);
    if (amends) {
      line("Those of `%s`, with these inserted:", module.regimes().get(0).id());
      line("");
    }
    table("ground", "kind", "outcome", "what it is", "acts of", "asks", "authority");
    for (int i = 0; i < regime.grounds().size(); i++) {
      Ground ground = regime.grounds().get(i);
      if (written.add(ground)) {
        row(
            code(ground.id()) + (amends ? ", before " + code(next(regime, i, written)) : ""),
            ground.kind().name(),
            ground.outcome().name(),
            text(ground.id()),
            acts(ground),
            codes(ground.elements().stream().map(Element::id).toList()),
            authorities(ground.authorities()));
      }
    }
  }

  private static String next(Regime regime, int inserted, Set<Ground> written) {
    for (int i = inserted + 1; i < regime.grounds().size(); i++) {
      if (written.contains(regime.grounds().get(i))) {
        return regime.grounds().get(i).id();
      }
    }
    return regime.defaultGround().id();
  }

  private static String acts(Ground ground) {
    String from = ground.from().map(day -> "from " + day).orElse("");
    String until = ground.until().map(day -> "until " + day).orElse("");
    String both = (from + " " + until).strip();
    return both.isEmpty() ? "any day" : both;
  }

  private void elements() {
    Set<Element> elements = new LinkedHashSet<>();
    module.regimes().forEach(regime -> elements.addAll(regime.elements()));
    heading("Elements");
    table("element", "the law asks", "turns on", "authority");
    for (Element element : elements) {
      List<String> turnsOn = new ArrayList<>();
      element.facts().stream().map(Fact::name).map(CoveragePage::code).forEach(turnsOn::add);
      element.interpretations().forEach(point -> turnsOn.add(code(point.id())));
      element.dates().stream().map(LocalDate::toString).forEach(turnsOn::add);
      row(
          code(element.id()),
          text(element.id()),
          String.join(", ", turnsOn),
          authorities(element.authorities()));
    }
  }

  private void unsettled() {
    Set<Interpretation<?>> interpretations = new LinkedHashSet<>();
    Set<FixedReading> fixed = new LinkedHashSet<>();
    for (Regime regime : module.regimes()) {
      interpretations.addAll(regime.interpretations());
      fixed.addAll(regime.fixedReadings());
    }
    if (!interpretations.isEmpty()) {
      heading("Unsettled points: the readings a caller can choose, the default first");
      table("interpretation", "question", "reading", "who reads it so");
      for (Interpretation<?> point : interpretations) {
        for (Enum<?> reading : point.readings()) {
          row(
              code(point.id()),
              text(point.id() + ".question"),
              code(reading.name()),
              text(point.id() + "." + reading.name()));
        }
      }
    }
    if (!fixed.isEmpty()) {
      heading("Unsettled points on which one reading is built in");
      table("point", "question", "reading", "for and against");
      for (FixedReading point : fixed) {
        row(
            code(point.id()),
            text(point.id() + ".question"),
            code(point.reading()),
            text(point.id() + "." + point.reading()));
      }
    }
  }

  private void consequences() {
    Set<Consequence> consequences = new LinkedHashSet<>();
    module.regimes().forEach(regime -> consequences.addAll(regime.consequences()));
    for (Consequence.Kind kind : Consequence.Kind.values()) {
      heading(kind == Consequence.Kind.OBLIGATION ? "Obligations" : "Warnings");
      table("id", "text", "authority");
      for (Consequence consequence : consequences) {
        if (consequence.kind() == kind) {
          row(
              code(consequence.id()),
              text(consequence.id()),
              authorities(consequence.authorities()));
        }
      }
    }
  }

  private void mutants(MutationReport mutation) {
    heading("Mutants of the rules");
    line(
        "Each condition of each rule was dropped, negated, and made to ask another value, one at a time, and the");
    line(
        "mutant was run in place of its rule: something must notice, or the mutant is excused by name.");
    line("");
    table("mutants", "count");
    mutation.counts().forEach((what, count) -> row(what, String.valueOf(count)));
    Map<String, List<String>> survivors = new LinkedHashMap<>();
    for (MutationReport.Result result : mutation.survivors()) {
      survivors
          .computeIfAbsent(mutation.excuse(result).orElse("not excused"), why -> new ArrayList<>())
          .add(code(result.mutant().name()));
    }
    if (!survivors.isEmpty()) {
      line("");
      table("why nothing notices", "survivors");
      survivors.forEach((why, names) -> row(why, String.join("; ", names)));
    }
  }

  private String text(String key) {
    return mineright.text(key, Locale.ENGLISH);
  }

  private static String authorities(List<Authority> authorities) {
    return authorities.stream()
        .map(
            authority ->
                authority.verification() == Verification.READ
                    ? authority.citation()
                    : authority.citation()
                        + " ("
                        + authority.verification().name().toLowerCase(Locale.ROOT)
                        + ")")
        .collect(Collectors.joining("; "));
  }

  private static String codes(List<String> ids) {
    return ids.stream().map(CoveragePage::code).collect(Collectors.joining(" "));
  }

  private static String code(String id) {
    return "`" + id + "`";
  }

  private void heading(String title) {
    line("");
    line("## %s", title);
    line("");
  }

  private void table(String... columns) {
    row(columns);
    line("|" + "---|".repeat(columns.length));
  }

  private void row(String... cells) {
    StringBuilder row = new StringBuilder("|");
    for (String cell : cells) {
      row.append(' ').append(cell.replace("|", "\\|")).append(" |");
    }
    page.append(row).append('\n');
  }

  private void line(String format, Object... arguments) {
    page.append(arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments))
        .append('\n');
  }
}
