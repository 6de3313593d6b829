package org.mineright.internal.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mineright.internal.mutation.Constraint.Comparison;
import org.mineright.internal.mutation.Constraint.Group;
import org.mineright.internal.mutation.Constraint.Membership;

/** Breaks each condition of a rule in every way, one at a time. */
final class Mutator {
  private static final Map<String, String> CONTRARY =
      Map.of("==", "!=", "!=", "==", "<", ">=", ">=", "<", ">", "<=", "<=", ">");

  private static final String DROPPED = "dropped";

  private final Vocabulary vocabulary;
  private final DrlRule rule;

  /**
   * Something broken in a constraint.
   *
   * @param was what was broken
   * @param is what it became, if anything
   * @param change the change in short
   * @param whole what is left of the constraint, if anything
   */
  private record Broken(
      Constraint was, @Nullable Constraint is, String change, @Nullable Constraint whole) {
    static Broken of(Constraint was, @Nullable Constraint is) {
      return new Broken(was, is, was + " -> " + (is == null ? DROPPED : is), is);
    }

    Broken within(@Nullable Constraint group) {
      return new Broken(was, is, change, group);
    }
  }

  private Mutator(Vocabulary vocabulary, DrlRule rule) {
    this.vocabulary = vocabulary;
    this.rule = rule;
  }

  /** All ways to break one condition of a rule; none leaves it as it was, and none is twice. */
  static List<Change> changes(Vocabulary vocabulary, DrlRule rule) {
    return new Mutator(vocabulary, rule).changes();
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    seen.add(rule.patterns().toString());
    Map<String, Integer> names = new HashMap<>();
    for (int i = 0; i < rule.patterns().size(); i++) {
      DrlPattern pattern = rule.patterns().get(i);
      for (int j = 0; j < pattern.constraints().size(); j++) {
        for (Broken broken : broken(pattern.type(), pattern.constraints().get(j))) {
          List<DrlPattern> patterns = new ArrayList<>(rule.patterns());
          patterns.set(
              i,
              new DrlPattern(pattern.type(), replaced(pattern.constraints(), j, broken.whole())));
          if (seen.add(patterns.toString())) {
            // The same condition may stand in a rule twice.
            int times = names.merge(broken.change(), 1, Integer::sum);
            changes.add(
                new Change(
                    broken.was().line(),
                    broken.was().toString(),
                    broken.is() == null ? DROPPED : broken.is().toString(),
                    times == 1 ? broken.change() : broken.change() + " (" + times + ")",
                    rule.with(patterns)));
          }
        }
      }
    }
    return changes;
  }

  private List<Broken> broken(String type, Constraint constraint) {
    List<Broken> all = new ArrayList<>();
    all.add(Broken.of(constraint, null));
    all.add(Broken.of(constraint, negated(constraint)));
    if (constraint instanceof Group group) {
      all.add(Broken.of(group, new Group(!group.all(), group.parts())));
      for (int i = 0; i < group.parts().size(); i++) {
        for (Broken part : broken(type, group.parts().get(i))) {
          List<Constraint> parts = replaced(group.parts(), i, part.whole());
          all.add(part.within(parts.size() == 1 ? parts.get(0) : new Group(group.all(), parts)));
        }
      }
    } else if (constraint instanceof Comparison comparison) {
      for (String value : values(type, comparison.property(), comparison.value())) {
        all.add(Broken.of(comparison, comparison.with(value)));
      }
    } else if (constraint instanceof Membership membership) {
      all.addAll(swapped(type, membership));
    }
    return all;
  }

  private static List<Constraint> replaced(
      List<Constraint> constraints, int i, @Nullable Constraint by) {
    List<Constraint> replaced = new ArrayList<>(constraints);
    if (by == null) {
      replaced.remove(i);
    } else {
      replaced.set(i, by);
    }
    return replaced;
  }

  private static Constraint negated(Constraint constraint) {
    if (constraint instanceof Comparison comparison) {
      return new Comparison(
          comparison.line(),
          comparison.property(),
          Objects.requireNonNull(CONTRARY.get(comparison.operator())),
          comparison.value());
    }
    if (constraint instanceof Membership membership) {
      return new Membership(
          membership.line(), membership.property(), !membership.in(), membership.values());
    }
    Group group = (Group) constraint;
    return new Group(!group.all(), group.parts().stream().map(Mutator::negated).toList());
  }

  /** A list with one value taken away, exchanged for another, or added. */
  private List<Broken> swapped(String type, Membership membership) {
    List<String> listed = membership.values();
    List<String> others = new ArrayList<>(values(type, membership.property(), listed.get(0)));
    others.removeAll(listed);
    others.remove(Vocabulary.UNKNOWN);
    List<Broken> swapped = new ArrayList<>();
    for (int i = 0; i < listed.size(); i++) {
      List<String> fewer = new ArrayList<>(listed);
      fewer.remove(i);
      swapped.add(swapped(membership, fewer, "without " + listed.get(i)));
      if (!others.isEmpty()) {
        String other = others.get(i % others.size());
        List<String> exchanged = new ArrayList<>(listed);
        exchanged.set(i, other);
        swapped.add(swapped(membership, exchanged, other + " for " + listed.get(i)));
      }
    }
    for (String other : others) {
      List<String> more = new ArrayList<>(listed);
      more.add(other);
      swapped.add(swapped(membership, more, "also " + other));
    }
    return swapped;
  }

  private static Broken swapped(Membership membership, List<String> values, String how) {
    Constraint with = membership.with(values);
    String list = membership.property() + (membership.in() ? " in" : " not in");
    return new Broken(membership, with, list + ": " + how, with);
  }

  private List<String> values(String type, String property, String compared) {
    return vocabulary.values(rule.source(), type, property, compared);
  }
}
