package org.mineright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
  private static final int LINES = 100_000;
  private static final int GOOD_EVERY = 50;

  @TempDir private Path directory;

  @Test
  @Timeout(300)
  void a_heap_of_a_third_of_the_input_is_enough_for_a_batch() throws Exception {
    Path in = directory.resolve("in.jsonl");
    Path out = directory.resolve("out.jsonl");
    Path rejects = directory.resolve("rejects.jsonl");
    // Most lines are rejected, which takes no time; padded, to make the input large.
    String padding = " ".repeat(1500);
    try (BufferedWriter writer = Files.newBufferedWriter(in)) {
      for (int i = 1; i <= LINES; i++) {
        writer.write(i % GOOD_EVERY == 0 ? Requests.reserved("r" + i) : "{\"fact\": {}}");
        writer.write(padding);
        writer.write('\n');
      }
    }
    long heap = 48L << 20;
    assertThat(Files.size(in)).isGreaterThan(3 * heap);

    try (ChildProcess batch =
        ChildProcess.start(
            List.of("-Xmx" + heap),
            "batch",
            "--in",
            in.toString(),
            "--out",
            out.toString(),
            "--rejects",
            rejects.toString(),
            "--fields",
            "outcome")) {
      assertThat(batch.restOfErr())
          .isEqualTo(
              "mineright: "
                  + (LINES - LINES / GOOD_EVERY)
                  + " of "
                  + LINES
                  + " requests rejected, see "
                  + rejects
                  + "\n");
      assertThat(batch.status()).isEqualTo(2);
      assertThat(Files.readAllLines(out)).hasSize(LINES / GOOD_EVERY);
    }
  }
}
