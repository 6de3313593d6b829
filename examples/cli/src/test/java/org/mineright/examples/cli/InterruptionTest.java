package org.mineright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mineright.decision.Decision;

@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no SIGTERM")
class InterruptionTest {
  @TempDir private Path directory;

  @Test
  void what_was_begun_is_finished_before_the_program_ends() throws Exception {
    List<String> events = Collections.synchronizedList(new ArrayList<>());
    Interruption interruption =
        new Interruption(() -> events.add("farewell"), status -> events.add("halt " + status));
    Thread stopping = new Thread(interruption::stop);

    interruption.uninterrupted(
        () -> {
          stopping.start();
          while (!interruption.isAwaited() && stopping.isAlive()) {
            Thread.onSpinWait();
          }
          events.add("written");
        });
    stopping.join();

    assertThat(events).startsWith("written", "farewell", "halt 130");
  }

  @Test
  void a_terminated_batch_leaves_whole_lines_in_files_and_says_how_far_it_came() throws Exception {
    Path out = directory.resolve("out.jsonl");
    try (ChildProcess batch = ChildProcess.start(List.of(), "batch", "--out", out.toString())) {
      batch.feed(i -> i % 2 == 0 ? "oops" : Requests.reserved("r" + i));
      // Decisions are written before the rejections that belong with them.
      String firstRejected = batch.errLine();
      batch.terminate();
      List<String> err = batch.restOfErr().lines().toList();

      assertThat(batch.status()).isEqualTo(130);
      String written = Files.readString(out);
      assertThat(written).endsWith("}\n");
      List<Decision> decisions = written.lines().map(Decision::fromJson).toList();
      assertThat(decisions.get(0).id()).contains("r1");
      int rejected = err.size();
      assertThat(firstRejected).startsWith("{\"line\":2,");
      assertThat(err.get(rejected - 1))
          .isEqualTo("mineright: interrupted after line " + (decisions.size() + rejected));
    }
  }

  @Test
  void a_terminated_batch_leaves_whole_lines_in_pipes() throws Exception {
    try (ChildProcess batch = ChildProcess.start(List.of(), "batch")) {
      batch.feed(i -> Requests.reserved("r" + i));
      Decision first = Decision.fromJson(batch.outLine());
      batch.terminate();
      String rest = batch.restOfOut();

      assertThat(batch.status()).isEqualTo(130);
      assertThat(first.id()).contains("r1");
      assertThat(rest).endsWith("}\n");
      assertThat(rest.lines().map(Decision::fromJson)).isNotEmpty();
    }
  }

  @Test
  void a_batch_whose_reader_leaves_stops_without_a_word() throws Exception {
    try (ChildProcess batch = ChildProcess.start(List.of(), "batch")) {
      batch.feed(i -> Requests.reserved("r" + i));
      batch.outLine();
      batch.closeOut();

      assertThat(batch.restOfErr()).isEmpty();
      assertThat(batch.status()).isEqualTo(1);
    }
  }

  @Test
  void a_slow_writer_is_answered_before_it_says_more() throws Exception {
    try (ChildProcess batch = ChildProcess.start(List.of(), "batch", "--fields", "outcome")) {
      batch.send(Requests.reserved("question"));
      assertThat(batch.outLine()).contains("question");
      batch.send(Requests.reserved("another"));
      assertThat(batch.outLine()).contains("another");
      batch.endInput();

      assertThat(batch.status()).isZero();
    }
  }
}
