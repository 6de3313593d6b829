package org.mineright.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mineright.decision.Evaluator;
import picocli.CommandLine.Option;

/** What decides, for every command that decides. */
final class EvaluatorOption {
  @Option(
      names = "--evaluator",
      paramLabel = "compiled|drools",
      description = {
        "compiled: the rules as decision diagrams, the default.",
        "drools: the rules themselves, run for each request; slower, and the same."
      })
  private String evaluator = "compiled";

  Evaluator evaluator() throws CommandFailure {
    List<String> names =
        Arrays.stream(Evaluator.values())
            .map(each -> each.name().toLowerCase(Locale.ROOT))
            .toList();
    if (!names.contains(evaluator)) {
      throw CommandFailure.of(
          "--evaluator: found \"" + evaluator + "\", expected " + String.join(" or ", names));
    }
    return Evaluator.valueOf(evaluator.toUpperCase(Locale.ROOT));
  }
}
