package org.mineright.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ReadingsTest {
  private enum Width {
    NARROW,
    WIDE
  }

  private enum Depth {
    FLAT,
    SHALLOW,
    DEEP
  }

  private enum Single {
    ONLY
  }

  private static final Interpretation<Width> WIDTH = new Interpretation<>("xx.width", Width.class);
  private static final Interpretation<Depth> DEPTH = new Interpretation<>("xx.depth", Depth.class);

  @Test
  void where_none_was_chosen_the_first_reading_is_taken() {
    assertThat(Readings.defaults().of(WIDTH)).isEqualTo(Width.NARROW);
    assertThat(Readings.defaults().of(DEPTH)).isEqualTo(Depth.FLAT);
  }

  @Test
  void a_chosen_reading_is_taken_and_the_rest_stays() {
    Readings deep = Readings.defaults().with(DEPTH, Depth.SHALLOW).with(DEPTH, Depth.DEEP);

    assertThat(deep.of(DEPTH)).isEqualTo(Depth.DEEP);
    assertThat(deep.of(WIDTH)).isEqualTo(Width.NARROW);
    assertThat(Readings.defaults().of(DEPTH)).isEqualTo(Depth.FLAT);
  }

  @Test
  void readings_are_equal_when_the_choices_are() {
    Readings one = Readings.defaults().with(DEPTH, Depth.DEEP).with(WIDTH, Width.WIDE);
    Readings other = Readings.defaults().with(WIDTH, Width.WIDE).with(DEPTH, Depth.DEEP);

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one).isNotEqualTo(Readings.defaults());
  }

  @Test
  void an_interpretation_knows_its_readings_by_name() {
    assertThat(DEPTH.readings()).containsExactly(Depth.FLAT, Depth.SHALLOW, Depth.DEEP);
    assertThat(DEPTH.reading("SHALLOW")).contains(Depth.SHALLOW);
    assertThat(DEPTH.reading("shallow")).isEmpty();
  }

  @Test
  void an_interpretation_without_a_choice_or_with_an_id_of_another_form_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interpretation<>("xx.single", Single.class))
        .withMessageContaining("expected a choice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interpretation<>("width", Width.class))
        .withMessageContaining("id \"width\"");
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void a_reading_of_another_interpretation_is_refused() {
    assertThatExceptionOfType(ClassCastException.class)
        .isThrownBy(() -> Readings.defaults().with((Interpretation) WIDTH, Depth.DEEP));
  }
}
