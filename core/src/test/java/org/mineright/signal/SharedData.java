package org.mineright.signal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

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

  /** Returns the bytes of a file, or skips the test. */
  public static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a file of JSON, or skips the test. */
  public static JsonNode json(String name) {
    try {
      return new ObjectMapper().readTree(bytes(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The robots.txt of 4,231 hosts, by host. */
  static Map<String, byte[]> realRobots() {
    Map<String, byte[]> files = new TreeMap<>();
    try (InputStream file =
            Files.newInputStream(path("peer-tests/protego/real-robots-4231.tar.xz"));
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(file)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()) {
          files.put(Path.of(entry.getName()).getFileName().toString(), tar.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
