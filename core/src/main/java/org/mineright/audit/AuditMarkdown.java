package org.mineright.audit;

import java.util.List;

/** An audit for a reader of Markdown. */
final class AuditMarkdown {
  /** More lines than anybody compares; CSV and JSON have all. */
  private static final int MOST_LINES = 10;

  private final Audit audit;
  private final StringBuilder text = new StringBuilder();

  AuditMarkdown(Audit audit) {
    this.audit = audit;
  }

  String write() {
    text.append("# ").append(AuditTables.title(audit)).append("\n\n");
    text.append(AuditTables.preface(audit)).append("\n\n");
    text.append(AuditTables.outcomes(audit).markdown());
    for (Tally tally : audit.tallies()) {
      text.append("\n## ").append(tally.title()).append("\n\n");
      text.append(AuditTables.reasons(tally, MOST_LINES).markdown());
      more(tally.reasons().size(), "grounds");
      if (!tally.missing().isEmpty()) {
        text.append("\nWhat would have to be known, and of how many datasets:\n\n");
        text.append(AuditTables.missing(tally, MOST_LINES).markdown());
        more(tally.missing().size(), "facts");
      }
    }
    List<Audited> conflicts = audit.inConflict();
    text.append("\n## Licences of which different things are said\n\n");
    if (conflicts.isEmpty()) {
      text.append("None.\n");
    } else {
      text.append(AuditTables.counted(conflicts.size(), audit.datasets().size()))
          .append(" of the datasets.\n\n")
          .append(
              AuditTables.conflicts(conflicts.subList(0, Math.min(MOST_LINES, conflicts.size())))
                  .markdown());
      more(conflicts.size(), "datasets");
    }
    return text.toString();
  }

  private void more(int all, String things) {
    if (all > MOST_LINES) {
      text.append("\nAnd ").append(all - MOST_LINES).append(" more ").append(things).append(".\n");
    }
  }
}
