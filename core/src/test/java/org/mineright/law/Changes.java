package org.mineright.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mineright.decision.Outcome;
import org.mineright.fact.Fact;
import org.mineright.fact.Hands;

/**
 * The smallest changes to a use that the tables of a law document permit, found by trying all, the
 * small ones first: what is said of remedies is held against that.
 */
final class Changes {
  private final TabledLaw law;
  private final int[] codes;
  private final List<Change> each = new ArrayList<>();
  private final List<Map<String, String>> found = new ArrayList<>();

  private record Change(int place, int code) {}

  /**
   * Tries changes.
   *
   * @param codes the use, what is implied included
   * @param changeable the facts that may be changed, if they are in anybody's hands
   * @param most how many facts may be changed at once
   */
  Changes(TabledLaw law, int[] codes, List<Fact<?>> changeable, int most) {
    this.law = law;
    this.codes = codes.clone();
    for (Fact<?> fact : changeable) {
      int place = law.facts().indexOf(fact);
      if (fact.hands() != Hands.NOBODY && place >= 0) {
        for (int code = 1; code <= fact.values().size(); code++) {
          if (code != codes[place]) {
            each.add(new Change(place, code));
          }
        }
      }
    }
    if (law.outcome(this.codes) != Outcome.PERMITTED) {
      for (int size = 1; size <= most; size++) {
        search(0, size, new ArrayList<>());
      }
    }
  }

  private void search(int from, int left, List<Change> made) {
    if (left == 0) {
      if (!law.contradictory(codes) && law.outcome(codes) == Outcome.PERMITTED) {
        add(made);
      }
      return;
    }
    for (int next = from; next < each.size(); next++) {
      Change change = each.get(next);
      if (made.stream().noneMatch(other -> other.place() == change.place())) {
        int before = codes[change.place()];
        codes[change.place()] = change.code();
        made.add(change);
        search(next + 1, left - 1, made);
        made.remove(made.size() - 1);
        codes[change.place()] = before;
      }
    }
  }

  private void add(List<Change> made) {
    Map<String, String> changes = new LinkedHashMap<>();
    for (Change change : made) {
      Fact<?> fact = law.facts().get(change.place());
      changes.put(fact.name(), String.valueOf(fact.values().get(change.code() - 1)));
    }
    if (found.stream().noneMatch(smaller -> changes.entrySet().containsAll(smaller.entrySet()))) {
      found.add(changes);
    }
  }

  /** Those that lead to PERMITTED and contain no other that does, by name of fact and of value. */
  List<Map<String, String>> smallest() {
    return found;
  }
}
