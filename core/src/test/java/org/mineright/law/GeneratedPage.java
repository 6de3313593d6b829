package org.mineright.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page in the repository that is written from the module, and must not fall behind it. */
public final class GeneratedPage {
  private GeneratedPage() {}

  /**
   * Tells whether a page is stale; with {@code -Dmineright.renew=true} it is written anew instead.
   *
   * @param page the file
   * @param due what it should hold
   * @return sentences, none where it is up to date
   */
  public static List<String> faults(Path page, String due) {
    try {
      if (Boolean.getBoolean("mineright.renew")) {
        Files.writeString(page, due);
      }
      if (Files.exists(page) && Files.readString(page).equals(due)) {
        return List.of();
      }
      return List.of(
          page
              + " is stale: renew it with -Dtest=CoverageTest -Dmineright.renew=true, and commit it");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
