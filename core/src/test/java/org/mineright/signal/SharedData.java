package org.mineright.signal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Data of others that lie beside the checkout; tests on them are skipped where they do not. */
public final class SharedData {
  private static final Path ROOT = Path.of("..", "..", "shared", "data");

  private SharedData() {}

  /** Returns a file or directory, or skips the test. */
  public static Path path(String first, String... more) {
    Path path = ROOT.resolve(Path.of(first, more));
    assumeTrue(Files.exists(path), () -> "skipped: there is no " + path);
    return path;
  }
}
