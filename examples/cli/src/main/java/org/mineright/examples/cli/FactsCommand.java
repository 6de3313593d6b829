package org.mineright.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mineright.fact.Fact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code facts}: what a use can be described by. */
@Command(
    name = "facts",
    description = {
      "Lists the facts that a request can state.",
      "Of each: its name, in whose hands it lies, its values, its meaning. Every fact may be absent;"
          + " an absent fact is unknown, never false."
    },
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineInterface.Version.class,
    footerHeading = "%nExit status:%n",
    footer = {"  0  done", "  1  the command failed"})
final class FactsCommand implements Callable<Integer> {
  private final Streams streams;
  private final Loading loading;

  @Option(names = "--json", description = "Write one JSON object instead of text.")
  private boolean json;

  FactsCommand(Streams streams, Loading loading) {
    this.streams = streams;
    this.loading = loading;
  }

  @Override
  public Integer call() throws CommandFailure {
    List<Fact<?>> facts = loading.await().facts();
    streams.print(json ? json(facts) : text(facts));
    return 0;
  }

  private static String text(List<Fact<?>> facts) {
    Layout layout = new Layout();
    for (Fact<?> fact : facts) {
      layout.paragraph(0, fact.name() + "  (" + Layout.words(fact.hands()) + ")");
      layout.paragraph(
          4,
          fact.isFinite()
              ? fact.values().stream().map(String::valueOf).collect(Collectors.joining(", "))
              : "a whole number");
      layout.paragraph(4, fact.meaning() + ".");
    }
    return layout.toString();
  }

  private static String type(Fact<?> fact) {
    if (!fact.isFinite()) {
      return "number";
    }
    return fact.type() == Boolean.class ? "boolean" : "enum";
  }

  private static String json(List<Fact<?>> facts) {
    return Json.line(json -> Json.objects(json, "facts", facts, FactsCommand::fact));
  }

  private static void fact(JsonGenerator json, Fact<?> fact) throws IOException {
    json.writeStringField("name", fact.name());
    if (fact.jurisdiction().isPresent()) {
      json.writeStringField("jurisdiction", fact.jurisdiction().orElseThrow());
    }
    json.writeStringField("type", type(fact));
    json.writeArrayFieldStart("values");
    for (Object value : fact.values()) {
      if (value instanceof Boolean bool) {
        json.writeBoolean(bool);
      } else {
        json.writeString(String.valueOf(value));
      }
    }
    json.writeEndArray();
    json.writeStringField("hands", Layout.words(fact.hands()));
    json.writeStringField("meaning", fact.meaning());
  }
}
