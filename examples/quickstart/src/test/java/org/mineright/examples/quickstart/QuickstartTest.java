package org.mineright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuickstartTest {
  private static final Path README = Path.of("../../README.md");
  private static final Path SOURCE =
      Path.of("src/main/java/org/mineright/examples/quickstart/Quickstart.java");

  @Test
  void it_says_that_a_licence_is_needed_where_the_rightsholder_reserved_the_use() {
    assertThat(printed().lines())
        .anyMatch(line -> line.startsWith("NEEDS_LICENCE under European Union"))
        .anyMatch(line -> line.startsWith("Ground: ") && line.length() > "Ground: ".length())
        .anyMatch(line -> line.endsWith(" failed: [eu.art-4.no-reservation]"));
  }

  @Test
  void it_takes_no_more_than_fifteen_lines() throws IOException {
    assertThat(region().lines().count()).isBetween(1L, 15L);
  }

  @Test
  void the_readme_quotes_it_to_the_letter() throws IOException {
    List<String> blocks =
        Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(README))
            .results()
            .map(block -> block.group(1))
            .toList();

    assertThat(blocks).contains(region());
  }

  private static String region() throws IOException {
    return Files.readString(SOURCE)
        .lines()
        .dropWhile(line -> !line.contains("// tag: quickstart"))
        .skip(1)
        .takeWhile(line -> !line.contains("// end: quickstart"))
        .collect(Collectors.joining("\n"))
        .stripIndent()
        .concat("\n");
  }

  private static String printed() {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Quickstart.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
