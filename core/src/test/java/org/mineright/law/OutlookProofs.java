package org.mineright.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mineright.Mineright;
import org.mineright.analysis.CompiledRegime;
import org.mineright.decision.Outcome;
import org.mineright.decision.Outlook;
import org.mineright.decision.Remedy;
import org.mineright.fact.Fact;
import org.mineright.fact.Hands;
import org.mineright.fact.UseCase;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;

/**
 * What a module's decisions say of what could still become of a use, against the tables of its law
 * document and every completion or change there is, by definition. For a module to extend. Repeated
 * with {@code -Dmineright.seed=} and the seed that it shows.
 */
public abstract class OutlookProofs {
  /** How many uses are tried, of all regimes together. */
  private static final int USES = 2_000;

  /** How many completions a use has at most; and a few uses. */
  private static final int FEW = 1_000;

  private static final int MANY = 200_000;

  /** How many remedies of each of the hands are shown at most. */
  private static final int SHOWN = 5;

  private static final double ROUNDING = 1e-8;

  private final RuleModule module;
  private final LawConformance conformance;
  private final Mineright mineright;
  private final long seed = Long.getLong("mineright.seed", System.nanoTime());
  private final Random random = new Random(seed);

  /** A use under a regime: in the words of the document, and by numbers in its tables. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Asked(String regime, Situation situation, TabledLaw law, int[] codes) {
    @Override
    public String toString() {
      return RandomUses.toRequest(situation, regime.substring(0, regime.indexOf('.')), regime);
    }
  }

  /**
   * Prepares to prove.
   *
   * @param module the module
   * @param conformance its document, and the facts that it speaks of
   */
  protected OutlookProofs(RuleModule module, LawConformance conformance) {
    this.module = module;
    this.conformance = conformance;
    this.mineright = Mineright.builder().modules(module).build();
  }

  private interface Proof {
    void of(Asked asked);
  }

  /** Uses of every regime, with at most so many completions. */
  private void prove(String what, int uses, int completions, Proof proof) {
    System.out.println(module.jurisdiction().id() + ": " + what + ": -Dmineright.seed=" + seed);
    for (Regime regime : module.regimes()) {
      RandomUses situations =
          new RandomUses(conformance, regime.id(), conformance.dates(), random.nextLong());
      for (int i = 0; i < uses / module.regimes().size(); i++) {
        proof.of(asked(regime.id(), situations.next(), completions));
      }
    }
  }

  private Asked asked(String regime, Situation drawn, int completions) {
    TabledLaw law = new TabledLaw(conformance, regime, drawn.readings(), drawn.date());
    int[] codes = new int[law.facts().size()];
    Situation implied = drawn.withImplied();
    for (int place = 0; place < codes.length; place++) {
      codes[place] = code(law.facts().get(place), implied);
    }
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < codes.length; place++) {
      places.add(place);
    }
    Collections.shuffle(places, random);
    for (int place : places) {
      if (Completed.size(law, codes) > completions && codes[place] == 0) {
        do {
          codes[place] = 1 + random.nextInt(law.facts().get(place).values().size());
        } while (law.contradictory(codes));
      }
    }
    return new Asked(regime, situation(law, codes, drawn), law, codes);
  }

  private static int code(Fact<?> fact, Situation situation) {
    String value = situation.facts().get(fact.name());
    return 1 + fact.values().stream().map(String::valueOf).toList().indexOf(value);
  }

  /** The drawn situation with the facts of which the numbers speak. */
  private static Situation situation(TabledLaw law, int[] codes, Situation drawn) {
    Map<String, String> known = new TreeMap<>(drawn.facts());
    for (int place = 0; place < codes.length; place++) {
      if (codes[place] > 0) {
        Fact<?> fact = law.facts().get(place);
        known.put(fact.name(), String.valueOf(fact.values().get(codes[place] - 1)));
      }
    }
    return new Situation(known, drawn.readings(), drawn.date());
  }

  private Outlook outlook(Asked asked) {
    return mineright.decide(mineright.readRequest(asked.toString())).get(0).outlook().orElseThrow();
  }

  @Test
  void possible_outcomes_and_missing_facts_are_those_of_all_completions() {
    Set<Set<Outcome>> seen = new LinkedHashSet<>();
    prove("completions", USES, FEW, asked -> seen.add(completions(asked)));
    prove("many completions", 20, MANY, this::completions);
    assertThat(seen).as("sets of possible outcomes, seed " + seed).hasSizeGreaterThan(3);
  }

  private Set<Outcome> completions(Asked asked) {
    Completed completed = new Completed(asked.law(), asked.codes());
    Outlook outlook = outlook(asked);
    String where = asked + ", seed " + seed;
    assertThat(outlook.possibleOutcomes())
        .as("possible outcomes of %s", where)
        .containsExactlyElementsOf(completed.possible());
    assertThat(outlook.missingFacts())
        .as("missing facts of %s", where)
        .containsExactlyInAnyOrderElementsOf(completed.missing().stream().map(Fact::name).toList());
    double before = 0;
    for (String name : outlook.missingFacts()) {
      double after = completed.uncertaintyAfter(conformance.fact(name));
      assertThat(after)
          .as("uncertainty after %s in %s", name, where)
          .isGreaterThanOrEqualTo(before - ROUNDING);
      before = after;
    }
    return completed.possible();
  }

  /** By a seed of its own: what rounding makes of equal numbers must not fail now and then. */
  @Test
  void facts_that_are_equally_useful_are_asked_in_the_order_of_the_law() {
    random.setSeed(7);
    Set<String> order = new LinkedHashSet<>();
    module.regimes().forEach(regime -> regime.facts().forEach(fact -> order.add(fact.name())));
    List<String> inOrder = List.copyOf(order);
    List<String> tied = new ArrayList<>();
    prove(
        "order",
        USES / 5,
        FEW,
        asked -> {
          Completed completed = new Completed(asked.law(), asked.codes());
          List<String> missing = outlook(asked).missingFacts();
          for (int i = 1; i < missing.size(); i++) {
            double before = completed.uncertaintyAfter(conformance.fact(missing.get(i - 1)));
            double after = completed.uncertaintyAfter(conformance.fact(missing.get(i)));
            if (after - before < ROUNDING / 1e4) {
              tied.add(missing.get(i));
              assertThat(inOrder.indexOf(missing.get(i)))
                  .as("%s after %s in %s", missing.get(i), missing.get(i - 1), asked)
                  .isGreaterThan(inOrder.indexOf(missing.get(i - 1)));
            }
          }
        });
    assertThat(tied).isNotEmpty();
  }

  @Test
  void remedies_lead_to_permitted_and_no_part_of_them_does_and_the_smallest_are_all_there() {
    Map<Hands, Integer> seen = new TreeMap<>();
    prove(
        "remedies",
        USES / 5,
        Integer.MAX_VALUE,
        asked -> {
          Outlook outlook = outlook(asked);
          outlook.remedies().forEach(remedy -> seen.merge(remedy.by(), 1, Integer::sum));
          remedies(asked, outlook, asked.law().facts(), 3);
        });
    assertThat(seen.keySet())
        .as("hands, seed " + seed)
        .containsExactlyInAnyOrder(Hands.USER, Hands.PROJECT, Hands.RIGHTSHOLDER);
  }

  @Test
  void remedies_that_change_a_few_facts_are_all_there_and_counted() {
    prove("remedies of few facts", USES, 1, this::remediesOfFewFacts);
  }

  /**
   * All facts but a few are given, so that nobody can change them, and of the few some are known.
   */
  private void remediesOfFewFacts(Asked complete) {
    List<Fact<?>> facts = new ArrayList<>(complete.law().facts());
    Collections.shuffle(facts, random);
    List<Fact<?>> few = facts.subList(0, 4 + random.nextInt(3));
    UseCase all = conformance.useCase(complete.situation());
    UseCase given = all;
    UseCase item = UseCase.unknown();
    int[] codes = complete.codes().clone();
    for (Fact<?> fact : few) {
      given = given.without(fact);
      if (random.nextBoolean()) {
        item = conformance.with(item, fact, complete.situation());
      } else {
        codes[complete.law().facts().indexOf(fact)] = 0;
      }
    }
    UseCase known = item.overriddenBy(given).withImplied();
    for (int place = 0; place < codes.length; place++) {
      codes[place] = known.code(complete.law().facts().get(place));
    }
    CompiledRegime regime =
        mineright
            .compiled(
                complete.regime(),
                complete.situation().date(),
                conformance.readings(complete.situation()))
            .orElseThrow();
    Outlook outlook = regime.given(given).outlook(item);
    Asked asked = new Asked(complete.regime(), complete.situation(), complete.law(), codes);
    long all3 = remedies(asked, outlook, few, few.size());
    assertThat(outlook.remedies().size() + outlook.moreRemedies())
        .as("number of remedies of %s where only %s can change, seed %s", known, few, seed)
        .isEqualTo(all3);
  }

  /** Compares, and returns how many remedies of at most a number of changes there are. */
  private long remedies(Asked asked, Outlook outlook, List<Fact<?>> changeable, int most) {
    String where = asked + ", seed " + seed;
    List<Map<String, String>> all =
        new Changes(asked.law(), asked.codes(), changeable, most).smallest();
    for (Hands hands : List.of(Hands.USER, Hands.PROJECT, Hands.RIGHTSHOLDER)) {
      List<Map<String, String>> due = all.stream().filter(each -> by(each) == hands).toList();
      List<Map<String, String>> shown =
          outlook.remedies().stream()
              .filter(remedy -> remedy.by() == hands)
              .map(OutlookProofs::names)
              .toList();
      List<Map<String, String>> small = shown.stream().filter(each -> each.size() <= most).toList();
      assertThat(due).as("remedies by %s of %s", hands, where).containsAll(small);
      assertThat(shown).as("remedies by %s of %s", hands, where).doesNotHaveDuplicates();
      assertThat(shown.stream().map(Map::size).toList())
          .as("sizes of remedies by %s of %s", hands, where)
          .isSorted()
          .hasSizeLessThanOrEqualTo(SHOWN);
      assertThat(small.stream().map(Map::size).toList())
          .as("sizes of remedies by %s of %s", hands, where)
          .isEqualTo(due.stream().map(Map::size).sorted().limit(SHOWN).toList());
    }
    for (Remedy remedy : outlook.remedies()) {
      assertThat(remedy.by()).as("%s of %s", remedy, where).isEqualTo(by(names(remedy)));
      assertThat(remedy.outcome()).isEqualTo(Outcome.PERMITTED);
      assertSmallest(asked, names(remedy), where);
    }
    assertThat(outlook.remedies().stream().map(Remedy::by).toList())
        .as("hands of %s", where)
        .isSorted();
    return all.size();
  }

  /** It leads to PERMITTED, and with any part of it left out does not. */
  private static void assertSmallest(Asked asked, Map<String, String> changes, String where) {
    List<Map.Entry<String, String>> entries = List.copyOf(changes.entrySet());
    for (int part = 0; part < 1 << entries.size(); part++) {
      int[] codes = asked.codes().clone();
      for (int i = 0; i < entries.size(); i++) {
        if ((part & (1 << i)) != 0) {
          int place = place(asked.law(), entries.get(i).getKey());
          codes[place] =
              code(
                  asked.law().facts().get(place),
                  new Situation(changes, Map.of(), LocalDate.EPOCH));
        }
      }
      if (part == (1 << entries.size()) - 1) {
        assertThat(asked.law().contradictory(codes)).as("%s of %s", changes, where).isFalse();
        assertThat(asked.law().outcome(codes))
            .as("%s of %s", changes, where)
            .isEqualTo(Outcome.PERMITTED);
      } else if (!asked.law().contradictory(codes)) {
        assertThat(asked.law().outcome(codes))
            .as("part %s of %s of %s", part, changes, where)
            .isNotEqualTo(Outcome.PERMITTED);
      }
    }
  }

  private static int place(TabledLaw law, String fact) {
    return law.facts().stream().map(Fact::name).toList().indexOf(fact);
  }

  private static Map<String, String> names(Remedy remedy) {
    Map<String, String> names = new LinkedHashMap<>();
    remedy.changes().forEach((fact, value) -> names.put(fact, String.valueOf(value)));
    return names;
  }

  /** Of all in whose hands the facts lie, those farthest from the user. */
  private Hands by(Map<String, String> changes) {
    return Collections.max(
        changes.keySet().stream().map(fact -> conformance.fact(fact).hands()).toList());
  }
}
