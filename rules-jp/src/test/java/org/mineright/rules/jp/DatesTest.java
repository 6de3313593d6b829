package org.mineright.rules.jp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mineright.Mineright;

/** Uses that are decided otherwise from one day to the next (LAW.md, section 1). */
class DatesTest {
  private static final Mineright MINERIGHT = Mineright.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2010-01-01 | "activity": "COMPUTATIONAL_ANALYSIS"                                    | jp.default             | jp.old-art-47-7
          2010-01-01 | "activity": "AI_FINE_TUNING", "infringementKnowledge": "ACTUAL", "enjoymentIntent": true, "workType": "SOUND_RECORDING" | jp.default | jp.art-30-1-illegal-source
          2018-12-30 | "technicalProtectionCircumvented": true                                 | jp.default             | jp.art-113-6
          2018-12-30 | "technicalProtectionCircumvented": true, "licenceHeld": true            | jp.licence             | jp.art-113-6
          2019-01-01 | "activity": "COMPUTATIONAL_ANALYSIS"                                    | jp.old-art-47-7        | jp.art-30-4
          2019-01-01 | "activity": "COMPUTATIONAL_ANALYSIS", "infringementKnowledge": "ACTUAL" | jp.old-art-47-7        | jp.infringing-source
          2019-01-01 | "contractProhibits": true, "contractAccepted": true                     | jp.default             | jp.contract
          2019-01-01 | "activity": "RETRIEVAL_AUGMENTED_GENERATION", "workPublished": true, "jp.incidentalToResult": true, "jp.minorUse": true | jp.default | jp.art-47-5
          2019-01-01 | "activity": "OUTPUT_GENERATION", "actor": "INDIVIDUAL", "commercialPurpose": false, "sharedWithThirdParties": false     | jp.default | jp.art-30-1
          2021-01-01 | "activity": "AI_FINE_TUNING", "infringementKnowledge": "ACTUAL", "enjoymentIntent": true, "workType": "LITERARY" | jp.infringing-source | jp.art-30-1-illegal-source
          """)
  void from_that_day_another_ground_decides(
      LocalDate day, String facts, String before, String from) {
    assertThat(ground(day.minusDays(1), facts)).isEqualTo(before);
    assertThat(ground(day, facts)).isEqualTo(from);
  }

  private static String ground(LocalDate date, String facts) {
    String request =
        "{\"jurisdiction\": \"jp\", \"date\": \"%s\", \"facts\": {%s}}".formatted(date, facts);
    return MINERIGHT.decide(MINERIGHT.readRequest(request)).get(0).ground().id();
  }
}
