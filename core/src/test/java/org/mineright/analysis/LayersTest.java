package org.mineright.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;

class LayersTest {
  private static final List<Fact<?>> FACTS =
      List.of(
          Facts.ACTIVITY,
          Facts.COMMERCIAL_PURPOSE,
          Facts.OPT_OUT,
          Facts.MARKET_HARM,
          Facts.LICENCE_HELD,
          Facts.RECORDS_KEPT);

  private static final Layers.Sizes SIZES =
      new Layers.Sizes() {
        @Override
        public double left(Questions.Question question) {
          return 40;
        }

        @Override
        public double right(Questions.Question question) {
          return 60;
        }

        @Override
        public double port(Questions.Question question, int answer) {
          return 15 * answer - 30;
        }
      };

  @Test
  void lines_go_from_row_to_row_and_join_before_they_arrive() {
    Random random = new Random(20261125);
    for (int i = 0; i < 20; i++) {
      Questions questions = new Questions(RandomRegimes.regime("aa.one", FACTS, random));
      Layers layers = new Layers(questions, SIZES);

      assertThat(layers.lines()).allMatch(line -> line.to().row() == line.from().row() + 1);
      for (Questions.Question question : questions.all()) {
        long arriving =
            layers.lines().stream()
                .filter(line -> line.to().equals(layers.slot(question.number())))
                .filter(line -> line.from().isTrunk())
                .count();
        assertThat(arriving).isLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  void what_stands_in_a_row_has_its_room() {
    Random random = new Random(20261125);
    for (int i = 0; i < 20; i++) {
      Questions questions = new Questions(RandomRegimes.regime("aa.one", FACTS, random));
      Layers layers = new Layers(questions, SIZES);
      for (int row = 0; row < questions.rows().size(); row++) {
        List<Layers.Slot> slots = layers.row(row);
        for (int k = 1; k < slots.size(); k++) {
          double room = (slots.get(k - 1).isTrunk() ? 0 : 60) + (slots.get(k).isTrunk() ? 0 : 40);
          assertThat(slots.get(k).x() - slots.get(k - 1).x()).isGreaterThan(room);
        }
      }
    }
  }
}
