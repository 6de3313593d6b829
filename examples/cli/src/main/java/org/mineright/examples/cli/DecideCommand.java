package org.mineright.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mineright.InvalidRequestException;
import org.mineright.Mineright;
import org.mineright.Request;
import org.mineright.decision.Decision;
import org.mineright.decision.Evaluator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code decide}: one request, its decisions for a reader. */
@Command(
    name = "decide",
    description = {
      "Decides one request and explains the decision.",
      "There is a decision for each jurisdiction that is asked. It is information, not legal advice."
    },
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineInterface.Version.class,
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  decided, whatever the outcome",
      "  1  the command failed: an unusable option, unreadable input, unwritable output",
      "  2  the request is invalid"
    })
final class DecideCommand implements Callable<Integer> {
  private final Streams streams;
  private final Loading loading;

  @Parameters(
      paramLabel = "FILE",
      description = "A request, one JSON object, over any number of lines; - for standard input.")
  private String file = "";

  @Option(names = "--json", description = "Write decisions as JSON, one a line, instead of text.")
  private boolean json;

  @Mixin private EvaluatorOption evaluator = new EvaluatorOption();

  @Mixin private LanguageOption language = new LanguageOption();

  DecideCommand(Streams streams, Loading loading) {
    this.streams = streams;
    this.loading = loading;
  }

  @Override
  public Integer call() throws CommandFailure {
    Locale locale = language.locale();
    Evaluator deciding = evaluator.evaluator();
    RequestFile requestFile = RequestFile.read(file, streams);
    Mineright mineright = loading.await(deciding);
    Request request = requestFile.one(mineright);
    List<Decision> decisions;
    try {
      decisions = mineright.decide(request);
    } catch (InvalidRequestException e) {
      throw CommandFailure.invalidRequest(file + ": " + e.getMessage());
    }
    Stream<Decision> inLanguage = decisions.stream().map(decision -> decision.in(locale));
    streams.print(
        json
            ? inLanguage.map(Fields.FULL::line).collect(Collectors.joining())
            : inLanguage.map(Decision::render).collect(Collectors.joining("\n")));
    return 0;
  }
}
