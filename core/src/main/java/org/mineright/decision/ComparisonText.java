package org.mineright.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.mineright.internal.table.Table;

/** Comparisons as tables, in the language of the decisions. */
final class ComparisonText {
  private final Comparison comparison;
  private final Words words;

  ComparisonText(Comparison comparison) {
    this.comparison = comparison;
    this.words = Words.in(comparison.rows().get(0).get(0).language());
  }

  /** A table that fits, and the reminder. */
  String render(int width) {
    Table table = table();
    String text = matrix() && !table.fits(width) ? numbered(width) : table.text(width);
    return text + "\n" + words.text("notice") + "\n";
  }

  private boolean matrix() {
    return comparison.rows().size() > 1
        && comparison.rows().stream().anyMatch(row -> row.size() > 1);
  }

  /** One use: its regimes. Several uses of one regime each: these. Otherwise uses by regimes. */
  Table table() {
    if (matrix()) {
      return new Table(joined(words.text("table.use"), comparison.regimes()), cells(this::outcome));
    }
    return comparison.rows().size() == 1 ? oneUse() : oneRegimeEach();
  }

  private Table oneUse() {
    List<List<String>> lines = new ArrayList<>();
    for (Decision decision : comparison.rows().get(0)) {
      lines.add(
          List.of(decision.regime(), outcome(decision), decision.ground().id(), failed(decision)));
    }
    return new Table(
        List.of(
            words.text("table.regime"),
            words.text("table.outcome"),
            words.text("table.ground"),
            words.text("table.failed-or-open")),
        lines);
  }

  private Table oneRegimeEach() {
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < comparison.rows().size(); i++) {
      Decision decision = comparison.rows().get(i).get(0);
      lines.add(List.of(name(i), decision.regime(), outcome(decision), decision.ground().id()));
    }
    return new Table(
        List.of(
            words.text("table.use"),
            words.text("table.regime"),
            words.text("table.outcome"),
            words.text("table.ground")),
        lines);
  }

  /**
   * Uses by regimes where the terminal is too narrow for their names: numbers and letters,
   * explained below.
   */
  private String numbered(int width) {
    List<String> numbers = new ArrayList<>();
    StringBuilder legend = new StringBuilder();
    for (int i = 0; i < comparison.regimes().size(); i++) {
      numbers.add(String.valueOf(i + 1));
      legend.append(i + 1).append(" = ").append(comparison.regimes().get(i)).append('\n');
    }
    for (Outcome outcome : Outcome.values()) {
      legend.append(letter(outcome)).append(" = ").append(outcome).append("  ");
    }
    legend.append("* = ").append(words.text("table.not-law")).append('\n');
    Function<Decision, String> letters =
        decision -> letter(decision.outcome()) + (inForce(decision) ? "" : "*");
    Table table = new Table(joined(words.text("table.use"), numbers), cells(letters));
    return table.text(width) + "\n" + legend;
  }

  private static String letter(Outcome outcome) {
    return outcome.name().substring(0, 1);
  }

  private List<List<String>> cells(Function<Decision, String> cell) {
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < comparison.rows().size(); i++) {
      int row = i;
      lines.add(
          joined(
              name(i),
              comparison.regimes().stream()
                  .map(regime -> comparison.decision(row, regime).map(cell).orElse("-"))
                  .toList()));
    }
    return lines;
  }

  /**
   * Of a use that is not permitted: the exception that came nearest, being the first of those that
   * lacked fewest elements, and what it lacked.
   */
  private static String failed(Decision decision) {
    if (decision.outcome() == Outcome.PERMITTED) {
      return "";
    }
    return decision.grounds().stream()
        .filter(ground -> !ground.applies() && ground.kind() == GroundKind.EXCEPTION)
        .min(Comparator.comparingInt(ground -> ground.failed().size() + ground.open().size()))
        .map(ComparisonText::lacked)
        .orElse("");
  }

  private static String lacked(ConsideredGround ground) {
    List<String> elements = new ArrayList<>(ground.failed());
    ground.open().forEach(element -> elements.add(element + "?"));
    return ground.id() + ": " + String.join(" ", elements);
  }

  /** A proposal is never shown as law. */
  private String outcome(Decision decision) {
    return inForce(decision)
        ? decision.outcome().name()
        : decision.outcome().name() + " (" + words.text("table.not-law") + ")";
  }

  private static boolean inForce(Decision decision) {
    return decision.regimeStatus() == RegimeStatus.IN_FORCE;
  }

  private String name(int row) {
    return comparison.rows().get(row).get(0).id().orElse("#" + (row + 1));
  }

  private static List<String> joined(String first, List<String> rest) {
    List<String> line = new ArrayList<>();
    line.add(first);
    line.addAll(rest);
    return line;
  }
}
