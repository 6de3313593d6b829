package org.mineright.internal.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrlReaderTest {
  private static final String RULE =
      """
      package org.mineright.internal.mutation;

      // Art. 1 // of an Act

      global Consequences consequences;

      rule "Art. 1: see http://law"  // a comment
          @warning("la.warn")
      when
          Use( activity == Activity.AI_PRE_TRAINING, // not || here
               optOut == null || ( licenceHeld == false && date >= Days.FIRST ) )
          Decided( ground not in ( "la.free", "la.default" ) )
      then
          consequences.warn("la.warn");
      end
      """;

  @Test
  void a_rule_is_read_as_it_is_written() {
    DrlRule rule = DrlReader.read("x.drl", RULE).get(0);
    assertThat(rule.name()).isEqualTo("Art. 1: see http://law");
    assertThat(rule.about()).isEqualTo("warning");
    assertThat(rule.subject()).isEqualTo("la.warn");
    assertThat(rule.verb()).isEqualTo("warn");
    assertThat(rule.patterns())
        .hasToString(
            "[Use( activity == Activity.AI_PRE_TRAINING, optOut == null || ( licenceHeld == false &&"
                + " date >= Days.FIRST ) ), Decided( ground not in ( \"la.free\", \"la.default\" ) )]");
    assertThat(rule.patterns().get(1).constraints().get(0).line()).isEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Use( optOut == OptOut.NONE, licenceHeld == true )",
        "Use()",
        "Use( date >= Days.FIRST )",
        "Use( licenceHeld == true || ( marketHarm == false && activity != null ) )"
      })
  void conditions_are_written_as_they_were_read(String conditions) {
    assertThat(Land.rule(conditions).patterns().get(0)).hasToString(conditions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Use( licenceHeld == true )  | Use( eval( true ) )           | x.drl, line 10: found (, expected one of [!=, <, <=, ==, >, >=]
          Use( licenceHeld == true )  | $u : Use()                    | x.drl, line 10: found "$", expected patterns
          Use( licenceHeld == true )  | Use( licenceHeld == )         | x.drl, line 10: found ), expected a value
          Use( licenceHeld == true )  | Use( licenceHeld == true      | x.drl, line 10: found the end of the conditions, expected ")"
          findings.met("la.x");       | findings.met("la.y");         | x.drl, line 12: found la.y, expected la.x, as the metadata says
          findings.met("la.x");       | if (x) findings.met("la.x");  | x.drl, line 12: found if (x) findings.met("la.x");, expected one call
          @element("la.x")            | @salience(1)                  | x.drl, line 7: found rule "x" @salience(1), expected a rule with one of
          end                         | stop                          | x.drl, line 7: found no line "end" after it, expected one for each rule
          global Findings findings;   | function void f() {}          | x.drl, line 5: found function void f() {}, expected package, import, global or rule
          """)
  void what_cannot_be_broken_is_refused_with_its_line(String right, String wrong, String message) {
    String rule =
        """
        package org.mineright.internal.mutation;

        import org.mineright.regime.Use;

        global Findings findings;

        rule "x"
            @element("la.x")
        when
            Use( licenceHeld == true )
        then
            findings.met("la.x");
        end
        """;
    assertThat(rule).contains(right);
    assertThatThrownBy(() -> DrlReader.read("x.drl", rule.replace(right, wrong)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
