package org.mineright.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ledger of fidelity of a module: what of its law document is encoded, and what is not. */
public final class Ledger {
  private static final String TITLE = "# Fidelity: ";
  private static final List<String> SECTIONS =
      List.of(
          "## Modelled",
          "## Not modelled",
          "## Doubtful or seemingly contradictory, kept as the document says");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]*)\\)");

  private Ledger() {}

  /**
   * Tells what a ledger lacks of its form, which rule files it leaves out, and which of its links
   * lead nowhere.
   *
   * @param ledger the ledger, whose links are relative to its own folder
   * @param rules the folder of the module's DRL files
   * @return sentences, none where the ledger is as it should be
   */
  public static List<String> faults(Path ledger, Path rules) {
    List<String> lines = lines(ledger);
    List<String> faults = new ArrayList<>();
    String title = lines.stream().findFirst().orElse("");
    if (!title.startsWith(TITLE)) {
      faults.add(ledger + ": found \"" + title + "\", expected \"" + TITLE + "...\"");
    }
    List<String> sections = lines.stream().filter(line -> line.startsWith("## ")).toList();
    if (!sections.equals(SECTIONS)) {
      faults.add(ledger + ": found the sections " + sections + ", expected " + SECTIONS);
    }
    Set<Path> linked = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher link = LINK.matcher(lines.get(i));
      while (link.find()) {
        Path file = ledger.toAbsolutePath().resolveSibling(link.group(1)).normalize();
        linked.add(file);
        if (!Files.isRegularFile(file)) {
          faults.add(ledger + ", line " + (i + 1) + ": no such file: " + link.group(1));
        }
      }
    }
    for (String name : RuleFiles.names(rules)) {
      if (!linked.contains(rules.toAbsolutePath().resolve(name).normalize())) {
        faults.add(ledger + ": no link to the rule file " + name);
      }
    }
    return faults;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
