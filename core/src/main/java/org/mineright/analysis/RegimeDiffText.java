package org.mineright.analysis;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mineright.decision.Outcome;
import org.mineright.regime.Ground;

/** How two regimes differ, for a reader. */
final class RegimeDiffText {
  private final RegimeDiff diff;
  private final UnaryOperator<String> titles;
  private final String left;
  private final String right;
  private final Report report = new Report();

  RegimeDiffText(RegimeDiff diff, UnaryOperator<String> titles) {
    this.diff = diff;
    this.titles = titles;
    this.left = Naming.apart(diff.left(), diff.right());
    this.right = Naming.apart(diff.right(), diff.left());
  }

  Report report() {
    report.heading(1, left + " and " + right);
    side(left, diff.left());
    side(right, diff.right());
    summary();
    for (int i = 0; i < diff.differences().size(); i++) {
      difference(i + 1, diff.differences().get(i));
    }
    return report.paragraph(Naming.NOTICE);
  }

  private void side(String name, CompiledRegime regime) {
    String title = titles.apply(regime.regime().id());
    report.item(
        0,
        name
            + ": "
            + (title.equals(regime.regime().id()) ? "" : title + "; ")
            + Naming.status(regime.regime())
            + "; "
            + Naming.days(regime)
            + "; "
            + Naming.chosen(regime));
  }

  private void summary() {
    if (!diff.left().given().known().isEmpty()) {
      report.paragraph("Given: " + Naming.given(diff.left()) + ".");
    }
    if (diff.differences().isEmpty()) {
      report.paragraph("They decide every pattern alike. " + patterns());
      return;
    }
    report.paragraph(
        "They differ on "
            + (diff.isOfComplete()
                ? share(diff.differing().complete(), diff.patterns().complete())
                : share(diff.differing().all(), diff.patterns().all())
                    + "; of the patterns of which every fact is known, on "
                    + share(diff.differing().complete(), diff.patterns().complete()))
            + ". "
            + patterns());
  }

  private String patterns() {
    return diff.isOfComplete()
        ? "A pattern gives each of "
            + diff.facts().size()
            + " facts a value; those that contradict themselves are not counted."
        : "A pattern gives each of "
            + diff.facts().size()
            + " facts a value or leaves it unknown; those that contradict themselves are not"
            + " counted. “Is not” includes unknown.";
  }

  private static String share(BigInteger part, BigInteger whole) {
    return Naming.number(part)
        + " of "
        + Naming.number(whole)
        + " patterns ("
        + Naming.share(part, whole)
        + ")";
  }

  private void difference(int number, Difference difference) {
    String ofLeft = outcomes(difference.outcomes(), RegimeDiff.Outcomes::left);
    String ofRight = outcomes(difference.outcomes(), RegimeDiff.Outcomes::right);
    report.heading(2, number + ". " + left + " " + ofLeft + ", " + right + " " + ofRight);
    report.item(0, left + ": " + Naming.ground(difference.left(), titles));
    report.item(0, right + ": " + Naming.ground(difference.right(), titles));
    report.item(0, count(difference));
    List<Region> regions = difference.regions();
    if (regions.size() == 1) {
      Region region = regions.get(0);
      report.item(0, "When " + words(region.conditions()));
      if (!region.exceptions().isEmpty()) {
        report.item(0, "Except when");
        region.exceptions().forEach(each -> report.item(1, words(each.conditions()) + there(each)));
      }
      return;
    }
    List<Condition> common =
        regions.get(0).conditions().stream()
            .filter(each -> regions.stream().allMatch(region -> region.conditions().contains(each)))
            .toList();
    report.item(0, common.isEmpty() ? "When" : "When " + words(common) + "; and");
    for (Region region : regions) {
      List<Condition> own =
          region.conditions().stream().filter(each -> !common.contains(each)).toList();
      report.item(1, (region.equals(regions.get(0)) ? "" : "or ") + words(own));
    }
  }

  private String count(Difference difference) {
    return diff.isOfComplete()
        ? share(difference.patterns().complete(), diff.patterns().complete())
        : share(difference.patterns().all(), diff.patterns().all())
            + "; complete: "
            + share(difference.patterns().complete(), diff.patterns().complete());
  }

  /** The outcomes of one side; where there are several, with what tells them apart. */
  private static String outcomes(
      List<RegimeDiff.Outcomes> outcomes, Function<RegimeDiff.Outcomes, Outcome> side) {
    return outcomes.stream().map(side).distinct().count() == 1
        ? side.apply(outcomes.get(0)).name()
        : outcomes.stream()
            .map(
                each ->
                    side.apply(each).name()
                        + each.where().map(where -> " (" + where.words() + ")").orElse(""))
            .collect(Collectors.joining(" or "));
  }

  /** What both regimes say of an exception, if that is soon said. */
  private static String there(Region.Exclusion exception) {
    Region.Side ofLeft = exception.left();
    Region.Side ofRight = exception.right();
    String by =
        ofLeft.grounds().equals(ofRight.grounds())
            ? "by " + grounds(ofLeft)
            : "by " + grounds(ofLeft) + " and by " + grounds(ofRight);
    if (ofLeft.outcomes().size() == 1 && ofLeft.outcomes().equals(ofRight.outcomes())) {
      return " → both " + ofLeft.outcomes().get(0) + ", " + by;
    }
    if (ofLeft.grounds().size() == 1 && ofRight.grounds().size() == 1) {
      return " → " + by;
    }
    return "";
  }

  private static String grounds(Region.Side side) {
    return Condition.joined(side.grounds().stream().map(Ground::id).toList());
  }

  /** What must be known first, then what may stay unknown. */
  private String words(List<Condition> conditions) {
    return Region.words(
        conditions.stream().sorted(Comparator.comparing(Condition::unknown)).toList());
  }
}
