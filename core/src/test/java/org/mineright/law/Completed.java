package org.mineright.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mineright.decision.Outcome;
import org.mineright.fact.Fact;

/**
 * Every completion of a use, with the outcome that the tables of a law document give it: what is
 * said of possible outcomes and missing facts is held against that, by their definitions.
 */
final class Completed {
  private static final byte CONTRADICTORY = -1;
  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

  private final TabledLaw law;
  private final int source;
  private final int knowledge;

  /** The places of the facts that are unknown. */
  private final int[] unknown;

  /** By completion, the place of its outcome in {@link #OUTCOMES}, or {@link #CONTRADICTORY}. */
  private final byte[] outcomes;

  /** The same, but where two unknown facts contradict each other, that which is implied counts. */
  private final byte[] corrected;

  /**
   * Decides every completion.
   *
   * @param codes what is known, what is implied included
   */
  Completed(TabledLaw law, int[] codes) {
    this.law = law;
    this.source = place("infringingSource");
    this.knowledge = place("infringementKnowledge");
    this.unknown = unknown(codes);
    this.outcomes = new byte[size(law, codes)];
    this.corrected = new byte[outcomes.length];
    int[] completion = codes.clone();
    for (int number = 0; number < outcomes.length; number++) {
      int left = number;
      for (int place : unknown) {
        completion[place] = 1 + left % values(place);
        left /= values(place);
      }
      if (!law.contradictory(completion)) {
        outcomes[number] = (byte) OUTCOMES.indexOf(law.outcome(completion));
        corrected[number] = outcomes[number];
      } else {
        outcomes[number] = CONTRADICTORY;
        corrected[number] = isUnknown(source) ? corrected(completion) : CONTRADICTORY;
      }
    }
  }

  /** The outcome where what is implied goes before what is stated. */
  private byte corrected(int[] completion) {
    int before = completion[source];
    completion[source] = 1 + infringing();
    byte outcome = (byte) OUTCOMES.indexOf(law.outcome(completion));
    completion[source] = before;
    return outcome;
  }

  private int infringing() {
    return law.facts().get(source).values().indexOf(true);
  }

  private int place(String fact) {
    return law.facts().stream().map(Fact::name).toList().indexOf(fact);
  }

  private static int[] unknown(int[] codes) {
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < codes.length; place++) {
      if (codes[place] == 0) {
        places.add(place);
      }
    }
    return places.stream().mapToInt(Integer::intValue).toArray();
  }

  /** How many completions there are, contradictory ones among them. */
  static int size(TabledLaw law, int[] codes) {
    long size = 1;
    for (int place : unknown(codes)) {
      size = Math.min(Integer.MAX_VALUE, size * law.facts().get(place).values().size());
    }
    return (int) size;
  }

  private int values(int place) {
    return law.facts().get(place).values().size();
  }

  /** The outcomes that some completion has. */
  Set<Outcome> possible() {
    Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
    for (byte outcome : outcomes) {
      if (outcome != CONTRADICTORY) {
        possible.add(OUTCOMES.get(outcome));
      }
    }
    return possible;
  }

  /**
   * The facts of which there are two completions that differ in it alone, and in what it implies,
   * and have different outcomes.
   */
  List<Fact<?>> missing() {
    List<Fact<?>> missing = new ArrayList<>();
    int step = 1;
    for (int place : unknown) {
      if (matters(place, step)) {
        missing.add(law.facts().get(place));
      }
      step *= values(place);
    }
    return missing;
  }

  private boolean matters(int place, int step) {
    for (int number = 0; number < outcomes.length; number++) {
      if (outcomes[number] != CONTRADICTORY) {
        int first = number - number / step % values(place) * step;
        for (int value = 0; value < values(place); value++) {
          int other = outcomes[first + value * step];
          if (other == CONTRADICTORY && place == knowledge && isUnknown(source)) {
            other = outcomes[withInfringingSource(first + value * step)];
          }
          if (other != CONTRADICTORY && other != outcomes[number]) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The completion in which the source infringes, which is unknown as such. */
  private int withInfringingSource(int number) {
    int step = step(source);
    int first = number - number / step % values(source) * step;
    return first + infringing() * step;
  }

  private boolean isUnknown(int place) {
    return Arrays.stream(unknown).anyMatch(each -> each == place);
  }

  private int step(int place) {
    int step = 1;
    for (int before : unknown) {
      if (before == place) {
        return step;
      }
      step *= values(before);
    }
    throw new IllegalArgumentException(law.facts().get(place) + " is known");
  }

  /**
   * How uncertain the outcome is, in bits, once a fact is known, where the values that every
   * unknown fact may have are equally likely, whatever the others are.
   */
  double uncertaintyAfter(Fact<?> fact) {
    int place = law.facts().indexOf(fact);
    int step = step(place);
    int[][] counts = new int[values(place)][OUTCOMES.size()];
    for (int number = 0; number < outcomes.length; number++) {
      if (corrected[number] != CONTRADICTORY) {
        counts[number / step % values(place)][corrected[number]]++;
      }
    }
    int all = Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    double bits = 0;
    for (int[] ofValue : counts) {
      int sum = Arrays.stream(ofValue).sum();
      for (int count : ofValue) {
        if (count > 0) {
          bits -= (double) count / all * Math.log((double) count / sum) / Math.log(2);
        }
      }
    }
    return bits;
  }
}
