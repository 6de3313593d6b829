package org.mineright.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Comparisons for people: tables of plain text. */
final class ComparisonText {
  private static final String GAP = "  ";

  private ComparisonText() {}

  static String render(Comparison comparison, int width) {
    List<List<String>> table = new ArrayList<>();
    if (comparison.rows().size() == 1) {
      table.add(List.of("Regime", "Outcome", "Ground", "Failed or open"));
      comparison.rows().get(0).forEach(decision -> table.add(regimeLine(decision)));
    } else if (comparison.regimes().size() == 1) {
      table.add(List.of("Use", "Outcome", "Ground"));
      for (int i = 0; i < comparison.rows().size(); i++) {
        Decision decision = comparison.rows().get(i).get(0);
        table.add(List.of(name(decision, i), outcome(decision), decision.ground().id()));
      }
    } else {
      table.add(withFirst("Use", comparison.regimes()));
      for (int i = 0; i < comparison.rows().size(); i++) {
        int row = i;
        List<Decision> decisions = comparison.rows().get(i);
        table.add(
            withFirst(
                name(decisions.get(0), i),
                comparison.regimes().stream()
                    .map(
                        regime ->
                            comparison
                                .decision(row, regime)
                                .map(ComparisonText::outcome)
                                .orElse("-"))
                    .toList()));
      }
    }
    return layOut(table, width) + "\n" + DecisionText.NOTICE + "\n";
  }

  private static List<String> regimeLine(Decision decision) {
    List<String> missing = new ArrayList<>();
    if (decision.outcome() != Outcome.PERMITTED) {
      for (ConsideredGround ground : decision.grounds()) {
        if (!ground.applies() && ground.kind() == GroundKind.EXCEPTION) {
          missing.add(ground.id() + ": " + String.join(" ", union(ground.failed(), ground.open())));
        }
      }
    }
    return List.of(
        decision.regime(), outcome(decision), decision.ground().id(), String.join("; ", missing));
  }

  private static List<String> union(List<String> failed, List<String> open) {
    List<String> both = new ArrayList<>(failed);
    open.forEach(element -> both.add(element + "?"));
    return both;
  }

  /** A proposal is never shown as law. */
  private static String outcome(Decision decision) {
    return decision.regimeStatus() == RegimeStatus.IN_FORCE
        ? decision.outcome().name()
        : decision.outcome().name() + " (not law)";
  }

  private static String name(Decision decision, int row) {
    return decision.id().orElse("#" + (row + 1));
  }

  private static List<String> withFirst(String first, List<String> rest) {
    List<String> line = new ArrayList<>();
    line.add(first);
    line.addAll(rest);
    return line;
  }

  /** Lays columns out, the widest wrapped until the table fits. */
  private static String layOut(List<List<String>> table, int width) {
    int columns = table.get(0).size();
    int[] widths = new int[columns];
    for (List<String> line : table) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    int room = width - GAP.length() * (columns - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest = 0;
      for (int i = 1; i < columns; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= 8) {
        break;
      }
      widths[widest]--;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < table.size(); i++) {
      line(text, table.get(i), widths);
      if (i == 0) {
        List<String> rule = Arrays.stream(widths).mapToObj("-"::repeat).toList();
        line(text, rule, widths);
      }
    }
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> cells, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> lines = wrap(cells.get(i), widths[i]);
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int row = 0; row < height; row++) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = row < wrapped.get(i).size() ? wrapped.get(i).get(row) : "";
        out.append(cell).append(" ".repeat(widths[i] - cell.length() + GAP.length()));
      }
      text.append(out.toString().stripTrailing()).append('\n');
    }
  }

  private static List<String> wrap(String cell, int width) {
    List<String> lines = new ArrayList<>();
    String rest = cell;
    while (rest.length() > width) {
      int space = rest.lastIndexOf(' ', width);
      int end = space > 0 ? space : width;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }
}
