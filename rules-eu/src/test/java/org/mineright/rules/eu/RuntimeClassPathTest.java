package org.mineright.rules.eu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a user of this module has on the class path: rules were compiled by the build, so nothing
 * that parses or compiles any, and little altogether. The list is the build's, of scope runtime.
 */
class RuntimeClassPathTest {
  private static final Path LIST = Path.of("target", "runtime-classpath.txt");
  private static final Path OWN_CLASSES = Path.of("target", "classes");
  private static final long MOST_BYTES = 8_000_000;

  private static final Pattern TOOL =
      Pattern.compile("parser|compiler|codegen|drl|ecj|mvel|antlr|janino|dmn|pmml|ruleunits");

  /** In spite of their names, these hold what the executable model needs at run time. */
  private static final Pattern WANTED =
      Pattern.compile("(drools-compiler|drools-model-compiler|kie-memory-compiler)-\\d.*\\.jar");

  @Test
  void no_jar_parses_or_compiles_rules() throws IOException {
    List<String> tools =
        classPath().stream()
            .map(entry -> entry.getFileName().toString())
            .filter(name -> TOOL.matcher(name).find() && !WANTED.matcher(name).matches())
            .toList();

    assertThat(tools).isEmpty();
  }

  @Test
  void core_and_this_module_and_all_they_need_fit_into_eight_megabytes() throws IOException {
    long bytes = size(OWN_CLASSES);
    for (Path entry : classPath()) {
      bytes += size(entry);
    }
    System.out.printf("Run-time class path: %,d bytes of at most %,d%n", bytes, MOST_BYTES);

    assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
  }

  private static List<Path> classPath() throws IOException {
    List<Path> entries =
        Stream.of(Files.readString(LIST).strip().split(File.pathSeparator)).map(Path::of).toList();
    // A list of something else, or of nothing, would pass every test.
    assertThat(entries)
        .allMatch(Files::exists)
        .anyMatch(entry -> entry.getFileName().toString().startsWith("drools-core-"));
    return entries;
  }

  /** The size of a jar, or of the classes of a module that is not packaged yet. */
  private static long size(Path entry) throws IOException {
    try (Stream<Path> files = Files.walk(entry)) {
      return files.filter(Files::isRegularFile).mapToLong(RuntimeClassPathTest::length).sum();
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
