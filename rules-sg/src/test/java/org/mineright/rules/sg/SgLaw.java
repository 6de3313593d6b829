package org.mineright.rules.sg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.law.LawConformance;
import org.mineright.law.LawDocument;

/** The law document of this module, and the module held against it; both read once. */
final class SgLaw {
  static final Path FILE = Path.of("LAW.md");
  static final LawDocument DOCUMENT = read(FILE);
  static final LawConformance CONFORMANCE = conformance(DOCUMENT);

  private SgLaw() {}

  static LawDocument read(Path file) {
    List<Fact<?>> facts = new ArrayList<>(Facts.all());
    facts.addAll(SgFacts.all());
    return LawDocument.read(file, facts);
  }

  static LawConformance conformance(LawDocument document) {
    return new LawConformance(new SgModule(), document, Map.of());
  }
}
