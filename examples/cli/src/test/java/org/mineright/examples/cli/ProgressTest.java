package org.mineright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private long now;

  @Test
  void it_shows_share_count_rate_rejections_and_remaining_time() {
    Progress progress = new Progress(terminal, true, 4000, () -> now);

    now += 30_000_000_000L;
    progress.update(60_000, 12, 1000);

    assertThat(drawn())
        .isEqualTo(
            "\r\u001B[K[#####...............] 25%  60,000 requests  2,000/s  12 rejected  1:30 left");
  }

  @Test
  void of_an_input_of_unknown_size_it_shows_count_and_rate() {
    Progress progress = new Progress(terminal, true, 0, () -> now);

    now += 2_000_000_000L;
    progress.update(500, 0, 1000);

    assertThat(drawn()).isEqualTo("\r\u001B[K500 requests  250/s");
  }

  @Test
  void it_does_not_draw_more_often_than_eyes_can_follow() {
    Progress progress = new Progress(terminal, true, 0, () -> now);

    for (int i = 0; i < 1000; i++) {
      now += 1_000_000L;
      progress.update(i, 0, i);
    }

    assertThat(drawn().split("\r")).hasSizeLessThan(8);
  }

  @Test
  void it_leaves_no_trace_where_there_is_no_terminal_or_nothing_was_drawn() {
    Progress hidden = new Progress(terminal, false, 4000, () -> now);
    now += 30_000_000_000L;
    hidden.update(60_000, 12, 1000);
    hidden.clear();
    new Progress(terminal, true, 4000, () -> now).clear();

    assertThat(drawn()).isEmpty();
  }

  private String drawn() {
    return terminal.toString(StandardCharsets.US_ASCII);
  }
}
