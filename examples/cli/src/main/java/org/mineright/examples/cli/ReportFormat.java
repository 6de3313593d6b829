package org.mineright.examples.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** What a report is written as: text for the terminal, or one of these. */
final class ReportFormat {
  @Option(names = "--json", description = "Write one JSON object instead of text.")
  private boolean json;

  @Option(names = "--markdown", description = "Write Markdown instead of text.")
  private boolean markdown;

  String write(Supplier<String> asJson, Supplier<String> asMarkdown, Supplier<String> asText) {
    if (json) {
      return asJson.get() + "\n";
    }
    return markdown ? asMarkdown.get() : asText.get();
  }
}
