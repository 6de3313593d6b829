package org.mineright.rules.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mineright.Mineright;
import org.mineright.decision.Decision;

class TextsTest {
  @Test
  void decisions_speak_chinese_in_simplified_script() {
    assertThat(new CnModule().languages()).containsExactly(Locale.forLanguageTag("zh-Hans"));
  }

  @Test
  void a_chinese_reader_is_told_everything_in_chinese() {
    Mineright mineright = Mineright.load();
    Decision decision =
        mineright
            .decide(
                mineright.readRequest(
                    """
                    {"jurisdiction": "cn", "facts": {"activity": "AI_PRE_TRAINING",
                     "optOut": "MACHINE_READABLE", "personalData": true}}"""))
            .get(0)
            .in(Locale.SIMPLIFIED_CHINESE);
    List<String> told = new ArrayList<>(List.of(decision.regimeTitle(), decision.unconfirmed()));
    decision.grounds().forEach(ground -> told.add(ground.title()));
    decision.findings().forEach(finding -> told.add(finding.text()));
    decision.warnings().forEach(warning -> told.add(warning.text()));
    decision.interpretations().forEach(point -> told.add(point.question()));
    assertThat(told).hasSizeGreaterThan(50).allMatch(text -> text.matches(".*\\p{IsHan}.*"));
    assertThat(decision.ground().title()).contains("须取得权利人许可");
  }
}
