package org.mineright.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

  @Test
  void a_fact_has_a_value_for_each_name_and_none_for_others() {
    assertThat(Facts.LAWFUL_ACCESS.values()).containsExactly(false, true);
    assertThat(Facts.LAWFUL_ACCESS.value("true")).contains(true);
    assertThat(Facts.LAWFUL_ACCESS.value("TRUE")).isEmpty();
    assertThat(Facts.OPT_OUT.value("MACHINE_READABLE")).contains(OptOut.MACHINE_READABLE);
    assertThat(Facts.OPT_OUT.value("machine_readable")).isEmpty();
    assertThat(Facts.OPT_OUT.value("")).isEmpty();
  }

  @Test
  void a_fact_belongs_to_the_jurisdiction_of_its_prefix() {
    assertThat(Facts.OPT_OUT.jurisdiction()).isEmpty();
    assertThat(Fact.ofBoolean("xx.odd", Hands.USER, "Odd").jurisdiction()).contains("xx");
  }

  @Test
  void facts_are_equal_when_name_and_type_are() {
    Fact<Boolean> odd = Fact.ofBoolean("xx.odd", Hands.USER, "Odd");

    assertThat(odd)
        .isEqualTo(Fact.ofBoolean("xx.odd", Hands.NOBODY, "Uneven"))
        .hasSameHashCodeAs(Fact.ofBoolean("xx.odd", Hands.NOBODY, "Uneven"))
        .isNotEqualTo(Fact.ofEnum("xx.odd", OptOut.class, Hands.USER, "Odd"))
        .isNotEqualTo(Fact.ofBoolean("xx.even", Hands.USER, "Odd"))
        .hasToString("xx.odd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx.Odd", "x.odd", "XX.odd", "xx.odd-one", "xx.", ".odd", "xx.a.b", ""})
  void a_name_of_another_form_is_refused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.ofBoolean(name, Hands.USER, "Odd"))
        .withMessageContaining("fact name \"" + name + "\"");
  }

  @Test
  void a_fact_of_a_module_cannot_take_the_name_of_a_standard_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.ofBoolean("lawfulAccess", Hands.USER, "Lawful access"));
  }

  @Test
  void standard_facts_are_found_by_their_names_which_differ() {
    Set<String> names = new HashSet<>();
    for (Fact<?> fact : Facts.all()) {
      assertThat(names.add(fact.name())).as(fact.name()).isTrue();
      assertThat(Facts.named(fact.name())).containsSame(fact);
      assertThat(fact.meaning()).isNotBlank();
      assertThat(fact.values()).hasSizeGreaterThan(1);
    }
    assertThat(names).hasSize(33);
    assertThat(Facts.named("lawfulaccess")).isEmpty();
  }
}
