package org.mineright.rules.cn;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.law.LawConformance;
import org.mineright.law.LawDocument;

/** The law document of this module, and the module held against it; both read once. */
final class CnLaw {
  static final Path FILE = Path.of("LAW.md");
  static final LawDocument DOCUMENT = LawDocument.read(FILE, vocabulary());
  static final LawConformance CONFORMANCE = conformance(DOCUMENT);

  private CnLaw() {}

  static List<Fact<?>> vocabulary() {
    List<Fact<?>> facts = new ArrayList<>(Facts.all());
    facts.addAll(CnFacts.all());
    return facts;
  }

  static LawConformance conformance(LawDocument document) {
    return new LawConformance(new CnModule(), document, Map.of());
  }
}
