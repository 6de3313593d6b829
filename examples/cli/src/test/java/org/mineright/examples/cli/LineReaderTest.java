package org.mineright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 1 << 16})
  void lines_are_the_same_however_the_input_arrives(int atOnce) throws IOException {
    String input = "\uFEFFfirst\r\n\nthird\rstill third\n" + "x".repeat(200_000) + "\nlast\r";

    assertThat(lines(trickling(input, atOnce)))
        .extracting(line -> new String(line.bytes(), StandardCharsets.UTF_8))
        .containsExactly("first", "", "third\rstill third", "x".repeat(200_000), "last");
  }

  @Test
  void of_a_long_line_only_the_beginning_is_held_but_all_is_counted() throws IOException {
    long length = 300L << 20;

    List<Line> lines = lines(new Repeated((byte) 'x', length));

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).length()).isEqualTo(length);
    assertThat(lines.get(0).isTooLong()).isTrue();
    assertThat(lines.get(0).bytes()).hasSize(200);
  }

  @Test
  void it_knows_how_far_it_is() throws IOException {
    LineReader reader = new LineReader(trickling("one\r\ntwo", 100));

    reader.next();
    assertThat(reader.bytesRead()).isEqualTo(5);
    reader.next();
    assertThat(reader.bytesRead()).isEqualTo(8);
  }

  private static List<Line> lines(InputStream in) throws IOException {
    LineReader reader = new LineReader(in);
    List<Line> lines = new ArrayList<>();
    for (Line line = reader.next(); line != null; line = reader.next()) {
      lines.add(line);
      assertThat(line.number()).isEqualTo(lines.size());
    }
    return lines;
  }

  private static InputStream trickling(String text, int atOnce) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public synchronized int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(length, atOnce));
      }
    };
  }

  private static final class Repeated extends InputStream {
    private final byte value;
    private long left;

    Repeated(byte value, long length) {
      this.value = value;
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? value : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int count = (int) Math.min(length, left);
      java.util.Arrays.fill(into, offset, offset + count, value);
      left -= count;
      return count == 0 ? -1 : count;
    }
  }
}
