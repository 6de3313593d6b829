package org.mineright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {
  @Test
  void a_replacement_character_that_was_written_is_no_fault() throws Exception {
    assertThat(Utf8.decode("a\uFFFDb".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\uFFFDb");
  }

  @Test
  void a_sequence_that_breaks_off_is_named() {
    assertThatThrownBy(() -> Utf8.decode(new byte[] {'a', (byte) 0xE2, (byte) 0x82}))
        .hasMessage("found byte 0xE2 at byte 2, expected UTF-8");
  }

  @Test
  void what_is_no_utf_8_is_shown_and_the_rest_is_kept() {
    byte[] mixed = {'a', (byte) 0xFF, (byte) 0xC3, (byte) 0xA9, (byte) 0xE2, (byte) 0x82};

    assertThat(Utf8.show(mixed)).isEqualTo("a\\xFFé\\xE2\\x82");
  }

  @Test
  void pairs_of_surrogates_are_encoded_and_halves_escaped() {
    assertThat(new String(Utf8.encode("\uD83D\uDE00 \uDE00"), StandardCharsets.UTF_8))
        .isEqualTo("\uD83D\uDE00 \\uDE00");
  }
}
