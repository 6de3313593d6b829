package org.mineright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mineright.decision.Decision;

/** What packing all into one jar can break: services, rules, texts, the manifest. */
@Timeout(120)
class MinerightJarIT {
  private static final String JAR = System.getProperty("mineright.jar");
  private static final String CASES = "../data/decided-cases.jsonl";

  @TempDir private Path directory;

  @Test
  void it_tells_the_version_that_was_built() throws Exception {
    assertThat(run("--version"))
        .isEqualTo("mineright " + System.getProperty("mineright.version") + "\n");
  }

  @Test
  void it_decides_as_the_classes_do() throws Exception {
    List<Decision> decisions = run("batch", "--in", CASES).lines().map(Decision::fromJson).toList();

    assertThat(decisions)
        .isEqualTo(
            Invocation.of("batch", "--in", CASES).out().lines().map(Decision::fromJson).toList());
  }

  @Test
  void it_speaks_and_lists_as_the_classes_do() throws Exception {
    assertThat(run("regimes", "--json")).isEqualTo(Invocation.of("regimes", "--json").out());
    assertThat(run("facts")).isEqualTo(Invocation.of("facts").out());
  }

  @Test
  void it_holds_licences_and_no_signature_of_a_part() throws IOException {
    try (JarFile jar = new JarFile(JAR)) {
      List<String> names = jar.stream().map(Object::toString).toList();
      assertThat(names)
          .contains("META-INF/LICENSE", "META-INF/LICENSE.txt", "META-INF/NOTICE")
          .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|RSA|DSA)"));
    }
  }

  /** Core, five rules modules and all that they need, and the command line's own parts besides. */
  @Test
  void it_takes_eight_megabytes_at_most() throws IOException {
    assertThat(Files.size(Path.of(JAR))).isLessThanOrEqualTo(8_000_000);
  }

  private String run(String... args) throws Exception {
    Path out = directory.resolve("out");
    Path err = directory.resolve("err");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR));
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(err, StandardCharsets.UTF_8)).isZero();
    assertThat(err).isEmptyFile();
    return Files.readString(out);
  }
}
