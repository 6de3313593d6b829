package org.mineright.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mineright.Explanations;
import org.mineright.Mineright;
import org.mineright.Prepared;
import org.mineright.PreparedRegime;
import org.mineright.Request;
import org.mineright.analysis.CompiledRegime;
import org.mineright.decision.Decision;
import org.mineright.decision.Outcome;
import org.mineright.fact.ContradictoryFactsException;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.UseCase;
import org.mineright.internal.diagram.Codes;
import org.mineright.regime.Readings;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;

/**
 * However many uses are decided at once, and whatever was worked into the law before, each is
 * decided as by itself. For a module to extend. Repeated with {@code -Dmineright.seed=} and the
 * seed that it shows.
 */
public abstract class PreparedProofs {
  /** How many projects are tried, of all regimes together. */
  private static final int PROJECTS = 60;

  /** How many rows each of them has. */
  private static final int ROWS = 60;

  private static final int WRONG_ROW = 3;

  /** More than a table of explanations holds at first. */
  private static final int PATTERNS = 3_000;

  private final RuleModule module;
  private final LawConformance conformance;
  private final Mineright mineright;
  private final long seed = Long.getLong("mineright.seed", System.nanoTime());
  private final Random random = new Random(seed);

  /** A project: the law that it asks, and what all its records share. */
  private record Project(String regime, Situation situation, Readings readings, UseCase profile) {
    LocalDate date() {
      return situation.date();
    }

    @Override
    public String toString() {
      return regime + " on " + date() + " by " + situation.readings() + ": " + profile.known();
    }
  }

  /**
   * Prepares to prove.
   *
   * @param module the module
   * @param conformance its document, and the facts that it speaks of
   */
  protected PreparedProofs(RuleModule module, LawConformance conformance) {
    this.module = module;
    this.conformance = conformance;
    this.mineright = Mineright.builder().modules(module).build();
  }

  @BeforeEach
  void showSeed() {
    System.out.println(module.jurisdiction().id() + ": prepared: -Dmineright.seed=" + seed);
  }

  private interface Proof {
    void of(Project project);
  }

  /** Projects under every regime, of which little or much is known. */
  private void prove(Proof proof) {
    for (Regime regime : module.regimes()) {
      RandomUses situations =
          new RandomUses(conformance, regime.id(), conformance.dates(), random.nextLong());
      for (int i = 0; i < PROJECTS / module.regimes().size(); i++) {
        Situation situation = situations.next();
        UseCase profile = UseCase.unknown();
        int share = random.nextInt(4);
        for (String fact : situation.facts().keySet()) {
          if (random.nextInt(4) < share) {
            profile = conformance.with(profile, conformance.fact(fact), situation);
          }
        }
        proof.of(new Project(regime.id(), situation, conformance.readings(situation), profile));
      }
    }
  }

  private CompiledRegime whole(Project project) {
    return mineright.compiled(project.regime(), project.date(), project.readings()).orElseThrow();
  }

  private PreparedRegime prepared(Project project) {
    Prepared prepared = mineright.prepare(request(project, project.profile(), Optional.empty()));
    assertThat(prepared.regimes()).hasSize(1);
    return prepared.regimes().get(0);
  }

  private Request request(Project project, UseCase use, Optional<String> id) {
    Request.Builder request =
        Request.of(use.toBuilder().date(project.date()).build())
            .jurisdictions(module.jurisdiction().id())
            .regime(project.regime())
            .readings(project.readings());
    id.ifPresent(request::id);
    return request.build();
  }

  /** Random columns: of each fact many unknown, and many of the same. */
  private byte[][] columns(List<Fact<?>> facts) {
    byte[][] columns = new byte[facts.size()][ROWS];
    for (int column = 0; column < columns.length; column++) {
      int values = facts.get(column).values().size();
      int most = random.nextInt(values + 1);
      for (int row = 0; row < ROWS; row++) {
        columns[column][row] = (byte) (random.nextBoolean() ? most : random.nextInt(values + 1));
      }
    }
    return columns;
  }

  /** What a row says, or nothing where it contradicts itself. */
  private static Optional<UseCase> item(List<Fact<?>> facts, byte[][] columns, int row) {
    UseCase.Builder item = UseCase.builder();
    for (int column = 0; column < columns.length; column++) {
      Codes.state(item, facts.get(column), columns[column][row]);
    }
    try {
      return Optional.of(item.build());
    } catch (ContradictoryFactsException e) {
      return Optional.empty();
    }
  }

  /** The use of a row, or nothing where that contradicts itself or what is shared. */
  private static Optional<UseCase> use(Project project, UseCase item) {
    try {
      return Optional.of(item.overriddenBy(project.profile()));
    } catch (ContradictoryFactsException e) {
      return Optional.empty();
    }
  }

  /** What the document says, by its tables. */
  private Outcome due(Project project, UseCase use) {
    TabledLaw law =
        new TabledLaw(
            conformance, project.regime(), project.situation().readings(), project.date());
    return law.outcome(law.facts().stream().mapToInt(use::code).toArray());
  }

  @Test
  void the_law_that_is_left_where_facts_are_given_decides_as_the_whole_law() {
    prove(
        project -> {
          CompiledRegime whole = whole(project);
          CompiledRegime left = whole.given(project.profile());
          assertThat(left.facts()).noneMatch(project.profile()::knows);
          assertThat(whole.facts()).containsAll(left.facts());
          byte[][] columns = columns(whole.facts());
          for (int row = 0; row < ROWS; row++) {
            item(whole.facts(), columns, row)
                .ifPresent(
                    item ->
                        use(project, item)
                            .ifPresent(use -> decidesAlike(project, whole, left, item, use)));
          }
        });
  }

  private void decidesAlike(
      Project project, CompiledRegime whole, CompiledRegime left, UseCase item, UseCase use) {
    String where = item.known() + " of " + project + ", seed " + seed;
    assertThat(left.outcome(item)).as(where).isEqualTo(due(project, use));
    assertThat(left.outcome(item)).as(where).isEqualTo(whole.outcome(use));
    assertThat(left.ground(item)).as(where).isEqualTo(whole.ground(use));
    assertThat(prepared(project).outcome(item)).as(where).isEqualTo(whole.outcome(use));
  }

  @Test
  void facts_can_be_given_one_after_the_other() {
    prove(
        project -> {
          CompiledRegime left = whole(project);
          List<Fact<?>> facts = new ArrayList<>(project.profile().known().keySet());
          Collections.shuffle(facts, random);
          for (Fact<?> fact : facts) {
            left = left.given(conformance.with(UseCase.unknown(), fact, project.situation()));
          }
          assertThat(left)
              .as("%s given in the order %s, seed %s", project, facts, seed)
              .isEqualTo(whole(project).given(project.profile()));
        });
  }

  @Test
  void rows_of_numbers_are_decided_as_uses_and_contradictory_ones_are_marked() {
    Map<Boolean, Integer> seen = new HashMap<>();
    prove(
        project -> {
          CompiledRegime law = whole(project).given(project.profile());
          byte[][] columns = columns(law.facts());
          byte[] outcomes = new byte[ROWS];
          law.outcomes(columns, ROWS, outcomes);
          for (int row = 0; row < ROWS; row++) {
            String where = "row " + row + " of " + project + ", seed " + seed;
            Optional<UseCase> use =
                item(law.facts(), columns, row).flatMap(item -> use(project, item));
            seen.merge(use.isPresent(), 1, Integer::sum);
            if (use.isEmpty()) {
              assertThat(outcomes[row]).as(where).isEqualTo(CompiledRegime.CONTRADICTORY);
            } else {
              Outcome due = due(project, use.get());
              assertThat(List.of(Outcome.values()).get(outcomes[row])).as(where).isEqualTo(due);
              assertThat(law.outcome(codes(columns, row), 2)).as(where).isEqualTo(due);
            }
          }
        });
    assertThat(seen).as("rows that contradict, seed " + seed).containsKeys(true, false);
  }

  /** A row behind two bytes that are no part of it. */
  private static byte[] codes(byte[][] columns, int row) {
    byte[] codes = new byte[columns.length + 2];
    codes[0] = Byte.MAX_VALUE;
    for (int column = 0; column < columns.length; column++) {
      codes[column + 2] = columns[column][row];
    }
    return codes;
  }

  @Test
  void explanations_of_rows_are_the_decisions_on_their_uses() {
    prove(
        project -> {
          PreparedRegime prepared = prepared(project);
          Explanations explanations = prepared.explanations();
          byte[][] columns = columns(explanations.facts());
          int[] numbers = new int[ROWS];
          explanations.explain(columns, ROWS, numbers);
          for (int row = 0; row < ROWS; row++) {
            String where = "row " + row + " of " + project + ", seed " + seed;
            Optional<UseCase> item = item(explanations.facts(), columns, row);
            Optional<UseCase> use = item.flatMap(some -> use(project, some));
            if (use.isEmpty()) {
              assertThat(numbers[row]).as(where).isEqualTo(CompiledRegime.CONTRADICTORY);
            } else {
              Optional<String> id = Optional.of("r" + row);
              Decision alone = mineright.decide(request(project, use.get(), id)).get(0);
              assertThat(prepared.decide(id, item.orElseThrow())).as(where).isEqualTo(alone);
              assertThat(explanations.decision(numbers[row]))
                  .as(where)
                  .isEqualTo(prepared.decide(Optional.empty(), item.orElseThrow()));
              assertThat(alone.outcome()).as(where).isEqualTo(due(project, use.get()));
            }
          }
          int[] again = new int[ROWS];
          explanations.explain(columns, ROWS, again);
          assertThat(again).isEqualTo(numbers);
          assertThat(explanations.size())
              .isLessThanOrEqualTo(ROWS)
              .isGreaterThan(Arrays.stream(numbers).max().orElseThrow());
        });
  }

  /**
   * So many patterns that the table of them grows, and that some begin their search at one place.
   */
  @Test
  void thousands_of_different_rows_have_different_numbers_and_equal_rows_have_the_same() {
    Request law = Request.of(UseCase.unknown()).jurisdictions(module.jurisdiction().id()).build();
    Explanations explanations = mineright.prepare(law).regimes().get(0).explanations();
    List<Fact<?>> facts = explanations.facts();
    int rows = 4 * PATTERNS;
    byte[][] columns = new byte[facts.size()][rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns.length; column++) {
        // Each row comes again, PATTERNS rows later; few values, so that many rows are close.
        columns[column][row] =
            row < PATTERNS
                ? (byte) random.nextInt(column < 2 ? facts.get(column).values().size() + 1 : 2)
                : columns[column][row - PATTERNS];
      }
    }
    int[] numbers = new int[rows];
    explanations.explain(columns, rows, numbers);
    Map<Integer, String> patterns = new HashMap<>();
    Map<String, Integer> numbersOf = new HashMap<>();
    for (int row = 0; row < rows; row++) {
      String pattern = Arrays.toString(codes(columns, row));
      assertThat(numbersOf.computeIfAbsent(pattern, numberOf(numbers[row])))
          .as("row %s, seed %s", row, seed)
          .isEqualTo(numbers[row]);
      if (numbers[row] != CompiledRegime.CONTRADICTORY) {
        assertThat(patterns.computeIfAbsent(numbers[row], number -> pattern))
            .as("row %s, seed %s", row, seed)
            .isEqualTo(pattern);
      }
    }
    assertThat(explanations.size()).isEqualTo(patterns.size()).isGreaterThan(PATTERNS / 2);
  }

  private static Function<String, Integer> numberOf(int number) {
    return pattern -> number;
  }

  @Test
  void a_number_that_stands_for_no_value_is_refused_with_its_fact_wherever_it_is_asked() {
    prove(
        project -> {
          CompiledRegime law = whole(project).given(project.profile());
          for (int column = 0; column < law.facts().size(); column++) {
            Fact<?> fact = law.facts().get(column);
            byte[][] columns = columns(law.facts());
            byte wrong = wrong(fact);
            columns[column][WRONG_ROW] = wrong;
            byte[] outcomes = new byte[ROWS];
            String where = fact + " = " + wrong + " in " + project + ", seed " + seed;
            if (asks(law, columns, fact) || canContradict(law, fact)) {
              assertThatThrownBy(() -> law.outcomes(columns, ROWS, outcomes))
                  .as(where)
                  .isInstanceOf(IllegalArgumentException.class)
                  .hasMessageStartingWith(
                      "row %s, %s: found the number %s, expected 0", WRONG_ROW, fact, wrong);
            }
            if (asks(law, columns, fact)) {
              assertThatThrownBy(() -> law.outcome(codes(columns, WRONG_ROW), 2))
                  .as(where)
                  .isInstanceOf(IllegalArgumentException.class)
                  .hasMessageStartingWith(fact + ": found the number " + wrong + ", expected 0");
            } else {
              assertThat(law.outcome(codes(columns, WRONG_ROW), 2)).as(where).isNotNull();
            }
          }
        });
  }

  /** A number that stands for no value. */
  private byte wrong(Fact<?> fact) {
    List<Integer> wrong = List.of(-1, -128, fact.values().size() + 1, 127);
    return wrong.get(random.nextInt(wrong.size())).byteValue();
  }

  /** Tells whether rows are looked through for contradictions of a fact, whatever is asked. */
  private static boolean canContradict(CompiledRegime law, Fact<?> fact) {
    boolean ofKnowledge =
        law.facts().contains(Facts.INFRINGEMENT_KNOWLEDGE)
            && (law.facts().contains(Facts.INFRINGING_SOURCE)
                || law.given().knows(Facts.INFRINGING_SOURCE));
    return ofKnowledge
        && (fact.equals(Facts.INFRINGEMENT_KNOWLEDGE) || fact.equals(Facts.INFRINGING_SOURCE));
  }

  /** Tells whether a fact is asked of the row with a wrong number. */
  private static boolean asks(CompiledRegime law, byte[][] columns, Fact<?> wanted) {
    int at = law.outcomes().root();
    while (!law.outcomes().isAnswer(at)) {
      Fact<?> fact = law.outcomes().fact(at);
      if (fact.equals(wanted)) {
        return true;
      }
      at = law.outcomes().next(at, columns[law.facts().indexOf(fact)][WRONG_ROW]);
    }
    return false;
  }

  @Test
  void a_number_that_stands_for_no_value_is_never_explained_and_the_next_rows_are() {
    prove(
        project -> {
          Explanations explanations = prepared(project).explanations();
          byte[][] columns = columns(explanations.facts());
          int column = random.nextInt(columns.length);
          Fact<?> fact = explanations.facts().get(column);
          byte right = columns[column][WRONG_ROW];
          byte wrong = wrong(fact);
          columns[column][WRONG_ROW] = wrong;
          int[] numbers = new int[ROWS];
          assertThatThrownBy(() -> explanations.explain(columns, ROWS, numbers))
              .as("%s, seed %s", project, seed)
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessageContaining(
                  "row " + WRONG_ROW + ", " + fact + ": found the number " + wrong);
          columns[column][WRONG_ROW] = right;
          explanations.explain(columns, ROWS, numbers);
          int[] fresh = new int[ROWS];
          Explanations others = prepared(project).explanations();
          others.explain(columns, ROWS, fresh);
          assertThat(numbers).isEqualTo(fresh);
        });
  }

  @Test
  void another_number_of_columns_than_of_facts_is_refused() {
    prove(
        project -> {
          PreparedRegime prepared = prepared(project);
          CompiledRegime law = prepared.compiled().orElseThrow();
          byte[][] tooMany = new byte[law.facts().size() + 1][ROWS];
          assertThatThrownBy(() -> law.outcomes(tooMany, ROWS, new byte[ROWS]))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessageContaining("columns: found " + tooMany.length + ", expected one for each");
          Explanations explanations = prepared.explanations();
          byte[][] tooFew = new byte[explanations.facts().size() - 1][ROWS];
          assertThatThrownBy(() -> explanations.explain(tooFew, ROWS, new int[ROWS]))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessageContaining("columns: found " + tooFew.length + ", expected one for each");
        });
  }

  @Test
  void a_record_that_says_otherwise_than_its_project_is_refused_and_so_is_to_give_it() {
    prove(
        project ->
            project
                .profile()
                .known()
                .keySet()
                .forEach(
                    fact -> {
                      UseCase.Builder other = UseCase.builder();
                      Codes.state(
                          other, fact, 1 + project.profile().code(fact) % fact.values().size());
                      UseCase item = other.build();
                      assertThatThrownBy(() -> prepared(project).decide(Optional.empty(), item))
                          .as("%s of %s, seed %s", item, project, seed)
                          .isInstanceOf(IllegalArgumentException.class)
                          .hasMessageContaining(fact + ": found");
                      assertThatThrownBy(() -> whole(project).given(project.profile()).given(item))
                          .as("%s of %s, seed %s", item, project, seed)
                          .isInstanceOf(IllegalArgumentException.class)
                          .hasMessageContaining(fact + ": found");
                    }));
  }
}
