package org.mineright.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the library, which decisions and evidence name. */
public final class Version {
  private static final String CURRENT = read();

  private Version() {}

  /** Returns the version as the build wrote it. */
  public static String current() {
    return CURRENT;
  }

  private static String read() {
    String name = "/org/mineright/version.properties";
    try (InputStream stream = Version.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("found no " + name + " in the jar");
      }
      Properties properties = new Properties();
      properties.load(stream);
      return properties.getProperty("version", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
