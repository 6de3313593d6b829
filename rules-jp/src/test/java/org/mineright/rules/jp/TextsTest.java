package org.mineright.rules.jp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mineright.Mineright;
import org.mineright.decision.Decision;

class TextsTest {
  @Test
  void a_japanese_reader_is_told_everything_in_japanese() {
    Mineright mineright = Mineright.load();
    Decision decision =
        mineright
            .decide(
                mineright.readRequest(
                    "{\"jurisdiction\": \"jp\", \"facts\": {\"activity\": \"AI_PRE_TRAINING\"}}"))
            .get(0)
            .in(Locale.JAPAN);
    List<String> told = new ArrayList<>(List.of(decision.regimeTitle(), decision.unconfirmed()));
    decision.grounds().forEach(ground -> told.add(ground.title()));
    decision.findings().forEach(finding -> told.add(finding.text()));
    decision.obligations().forEach(obligation -> told.add(obligation.text()));
    decision.warnings().forEach(warning -> told.add(warning.text()));
    decision.interpretations().forEach(point -> told.add(point.question()));
    assertThat(told).hasSizeGreaterThan(30).allMatch(text -> text.matches(".*\\p{IsHan}.*"));
    assertThat(decision.ground().title()).contains("享受を目的としない利用", "著作権法第30条の4");
  }
}
