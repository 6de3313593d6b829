package org.mineright.internal.mutation;

import java.util.List;

/**
 * A rule as it is written.
 *
 * @param source where it is written
 * @param name its name
 * @param about the key of its metadata that names its subject: {@code element}
 * @param subject what it is about: the id of an element, an obligation or a warning, a certainty
 * @param patterns its conditions
 * @param verb what it says: {@code met}
 */
record DrlRule(
    Source source,
    String name,
    String about,
    String subject,
    List<DrlPattern> patterns,
    String verb) {

  DrlRule {
    patterns = List.copyOf(patterns);
  }

  /** The same rule with other conditions. */
  DrlRule with(List<DrlPattern> conditions) {
    return new DrlRule(source, name, about, subject, conditions, verb);
  }

  /**
   * Where rules are written.
   *
   * @param file the name of the file
   * @param packageName the package of its rules
   * @param imports what it imports, without the keyword
   */
  record Source(String file, String packageName, List<String> imports) {
    Source {
      imports = List.copyOf(imports);
    }
  }
}
