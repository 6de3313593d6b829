package org.mineright.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

  @ParameterizedTest
  @ValueSource(strings = {"_de", "_fr", "_ja", "_zh_Hans", "_zh_Hant"})
  void every_language_says_all_that_english_says_with_the_same_placeholders(String language)
      throws IOException {
    Properties english = read("");
    Properties words = read(language);

    assertThat(new TreeSet<>(words.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    for (String key : english.stringPropertyNames()) {
      assertThat(words.getProperty(key)).as(key).isNotBlank();
      assertThat(placeholders(words.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(english.getProperty(key)));
    }
  }

  @Test
  void there_are_words_for_every_outcome_status_and_certainty() throws IOException {
    Set<String> keys = read("").stringPropertyNames();

    for (Outcome outcome : Outcome.values()) {
      assertThat(keys).contains("outcome." + outcome);
    }
    for (Certainty certainty : Certainty.values()) {
      assertThat(keys.contains("certainty." + certainty))
          .isEqualTo(certainty != Certainty.UNMARKED);
    }
    for (Verification verification : Verification.values()) {
      assertThat(keys.contains("verified." + verification))
          .isEqualTo(verification != Verification.READ);
    }
    for (RegimeStatus status : RegimeStatus.values()) {
      assertThat(keys.contains("not-law." + status)).isEqualTo(status != RegimeStatus.IN_FORCE);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "de-AT, Dies ist eine Information und keine Rechtsberatung.",
    "zh-HK, 本內容僅供參考，並非法律意見。",
    "zh-Hans, 本内容仅供参考，不构成法律意见。",
    "nl, 'This is information, not legal advice.'"
  })
  void the_nearest_language_is_taken_and_else_english(String wanted, String notice) {
    assertThat(Words.in(Locale.forLanguageTag(wanted)).text("notice")).isEqualTo(notice);
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Properties read(String language) throws IOException {
    Properties words = new Properties();
    String name = "words" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Words.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }
}
