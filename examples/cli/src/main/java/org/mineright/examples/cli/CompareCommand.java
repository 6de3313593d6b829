package org.mineright.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.mineright.InvalidRequestException;
import org.mineright.Mineright;
import org.mineright.Request;
import org.mineright.decision.Comparison;
import org.mineright.decision.ConsideredGround;
import org.mineright.decision.Decision;
import org.mineright.decision.Evaluator;
import org.mineright.decision.GroundKind;
import org.mineright.decision.Outcome;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: requests and jurisdictions side by side. */
@Command(
    name = "compare",
    description = {
      "Decides requests and lays the decisions side by side.",
      "One request: a line for each regime. Several: a line for each, with a column for each regime"
          + " where one asks more than one. The table is as wide as the environment variable COLUMNS"
          + " says, else 100."
    },
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineInterface.Version.class,
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  decided, whatever the outcomes",
      "  1  the command failed: an unusable option, unreadable input, unwritable output",
      "  2  a request is invalid"
    })
final class CompareCommand implements Callable<Integer> {
  private final Streams streams;
  private final Loading loading;

  @Parameters(
      paramLabel = "FILE",
      description = {
        "One request, a JSON object over any number of lines, or several, one a line; - for standard"
            + " input. A name that ends in .jsonl says one a line."
      })
  private String file = "";

  @ArgGroup private Format format = new Format();

  @Option(
      names = "--proposals",
      description =
          "Decide under every regime of the jurisdictions asked, proposals and superseded law included."
              + " What is not law is marked.")
  private boolean proposals;

  @Mixin private EvaluatorOption evaluator = new EvaluatorOption();

  @Mixin private LanguageOption language = new LanguageOption();

  CompareCommand(Streams streams, Loading loading) {
    this.streams = streams;
    this.loading = loading;
  }

  @Override
  public Integer call() throws CommandFailure {
    Locale locale = language.locale();
    Evaluator deciding = evaluator.evaluator();
    RequestFile requestFile = RequestFile.read(file, streams);
    Mineright mineright = loading.await(deciding);
    List<Request> requests = requestFile.all(mineright);
    Comparison comparison;
    try {
      comparison =
          proposals ? mineright.compareWithProposals(requests) : mineright.compare(requests);
    } catch (InvalidRequestException e) {
      throw CommandFailure.invalidRequest(file + ": " + e.getMessage());
    }
    streams.print(format.write(requests, comparison.in(locale)));
    return 0;
  }

  /** What the comparison is written as: a table for the terminal, or one of these. */
  static final class Format {
    @Option(
        names = "--json",
        description =
            "Write one JSON object instead of a table. In it, failed and open are the elements that"
                + " kept exceptions from applying where the use is not permitted.")
    private boolean json;

    @Option(names = "--csv", description = "Write the table as CSV.")
    private boolean csv;

    @Option(names = "--markdown", description = "Write the table as Markdown.")
    private boolean markdown;

    String write(List<Request> requests, Comparison comparison) {
      if (json) {
        return json(requests, comparison);
      }
      if (csv) {
        return comparison.toCsv();
      }
      return markdown ? comparison.toMarkdown() : comparison.render(Terminal.width());
    }
  }

  private static String json(List<Request> requests, Comparison comparison) {
    return Json.line(
        json -> {
          json.writeArrayFieldStart("rows");
          for (int i = 0; i < requests.size(); i++) {
            json.writeStartObject();
            if (requests.get(i).id().isPresent()) {
              json.writeStringField("id", requests.get(i).id().orElseThrow());
            }
            Json.objects(json, "decisions", comparison.rows().get(i), CompareCommand::decision);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void decision(JsonGenerator json, Decision decision) throws IOException {
    json.writeStringField("jurisdiction", decision.jurisdiction());
    json.writeStringField("regime", decision.regime());
    json.writeStringField("regimeStatus", decision.regimeStatus().name());
    json.writeStringField("outcome", decision.outcome().name());
    json.writeObjectFieldStart("ground");
    json.writeStringField("id", decision.ground().id());
    json.writeStringField("title", decision.ground().title());
    json.writeEndObject();
    Json.strings(json, "failed", inTheWay(decision, ConsideredGround::failed));
    Json.strings(json, "open", inTheWay(decision, ConsideredGround::open));
  }

  private static Collection<String> inTheWay(
      Decision decision, Function<ConsideredGround, List<String>> elements) {
    Set<String> found = new LinkedHashSet<>();
    if (decision.outcome() != Outcome.PERMITTED) {
      for (ConsideredGround ground : decision.grounds()) {
        if (ground.kind() == GroundKind.EXCEPTION) {
          found.addAll(elements.apply(ground));
        }
      }
    }
    return found;
  }
}
