package org.mineright;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mineright.fact.Fact;
import org.mineright.fact.Hands;
import org.mineright.fact.UseCase;

/** Rows that are found by the place at which others begin their search. */
class ExplanationsTest {
  /** As many values as make patterns share places. */
  enum Letter {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T,
    U,
    V,
    W,
    X,
    Y,
    Z,
    AA,
    AB,
    AC,
    AD,
    AE,
    AF,
    AG,
    AH,
    AI,
    AJ,
    AK,
    AL,
    AM,
    AN
  }

  private static final Fact<Boolean> YES = Fact.ofBoolean("xx.yes", Hands.USER, "Yes.");
  private static final Fact<Letter> LETTER =
      Fact.ofEnum("xx.letter", Letter.class, Hands.USER, "A letter.");

  @Test
  void patterns_that_differ_in_one_fact_alone_have_different_numbers() {
    List<UseCase> decided = new ArrayList<>();
    Explanations explanations =
        new Explanations(
            List.of(YES, LETTER),
            use -> {
              decided.add(use);
              return null;
            });
    int letters = Letter.values().length;
    byte[][] columns = new byte[2][2 * letters];
    for (int letter = 0; letter < letters; letter++) {
      // Those with YES fill the places behind, and the others are looked for from the last on.
      columns[0][letter] = 1;
      columns[1][letter] = (byte) (letter + 1);
      columns[1][letters + letter] = (byte) (letters - letter);
    }
    int[] numbers = new int[2 * letters];
    explanations.explain(columns, 2 * letters, numbers);
    assertThat(numbers).doesNotHaveDuplicates();
    assertThat(explanations.size()).isEqualTo(2 * letters);
    assertThat(decided).doesNotHaveDuplicates().hasSize(2 * letters);
  }
}
