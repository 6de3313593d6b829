package org.mineright.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of a module as they are written, before anything compiled or declared them. */
public final class RuleFiles {
  private static final Pattern RULE = Pattern.compile("^rule \"(.*)\"$", Pattern.MULTILINE);

  private RuleFiles() {}

  /** The names of the DRL files of a folder, in alphabetical order. */
  public static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".drl"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all rules in the DRL files of a folder. */
  public static List<String> rules(Path folder) {
    List<String> rules = new ArrayList<>();
    for (String name : names(folder)) {
      try {
        Matcher rule = RULE.matcher(Files.readString(folder.resolve(name)));
        while (rule.find()) {
          rules.add(rule.group(1));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return rules;
  }
}
