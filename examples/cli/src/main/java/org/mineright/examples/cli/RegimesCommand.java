package org.mineright.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.mineright.Mineright;
import org.mineright.decision.RegimeStatus;
import org.mineright.regime.FixedReading;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Regime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code regimes}: the bodies of law that can be asked, and the readings to choose from. */
@Command(
    name = "regimes",
    description = {
      "Lists the regimes, the bodies of law that a request can ask.",
      "Of each: its id and title, whether it is law, the day to which it was checked, and the points"
          + " that are unsettled with their readings, of which a request may choose."
    },
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineInterface.Version.class,
    footerHeading = "%nExit status:%n",
    footer = {"  0  done", "  1  the command failed"})
final class RegimesCommand implements Callable<Integer> {
  private final Streams streams;
  private final Loading loading;

  @Option(names = "--json", description = "Write one JSON object instead of text.")
  private boolean json;

  @Mixin private LanguageOption language = new LanguageOption();

  RegimesCommand(Streams streams, Loading loading) {
    this.streams = streams;
    this.loading = loading;
  }

  @Override
  public Integer call() throws CommandFailure {
    Locale locale = language.locale();
    Mineright mineright = loading.await();
    UnaryOperator<String> text = id -> mineright.text(id, locale);
    streams.print(json ? json(mineright, text) : text(mineright, text));
    return 0;
  }

  private static String text(Mineright mineright, UnaryOperator<String> text) {
    Layout layout = new Layout();
    for (Regime regime : mineright.regimes()) {
      boolean law = regime.status() == RegimeStatus.IN_FORCE;
      layout.paragraph(0, regime.id() + ": " + text.apply(regime.id()));
      layout.paragraph(
          2,
          (law ? "" : "not law: ")
              + Layout.words(regime.status())
              + ", checked on "
              + regime.lawCheckedOn());
      for (Interpretation<?> point : regime.interpretations()) {
        layout.paragraph(2, point.id() + ": " + text.apply(point.id() + ".question"));
        for (Enum<?> reading : point.readings()) {
          layout.paragraph(
              4,
              reading.name()
                  + (reading == point.defaultReading() ? " (default)" : "")
                  + ": "
                  + text.apply(point.id() + "." + reading.name()));
        }
      }
      for (FixedReading fixed : regime.fixedReadings()) {
        layout.paragraph(2, fixed.id() + ": " + text.apply(fixed.id() + ".question"));
        layout.paragraph(4, fixed.reading() + " (always taken)");
      }
      layout.gap();
    }
    return layout.paragraph(0, "This is information, not legal advice.").toString();
  }

  private static String json(Mineright mineright, UnaryOperator<String> text) {
    return Json.line(
        json ->
            Json.objects(
                json, "regimes", mineright.regimes(), (to, each) -> regime(to, each, text)));
  }

  private static void regime(JsonGenerator json, Regime regime, UnaryOperator<String> text)
      throws IOException {
    json.writeStringField("id", regime.id());
    json.writeStringField("jurisdiction", regime.id().substring(0, regime.id().indexOf('.')));
    json.writeStringField("status", regime.status().name());
    json.writeStringField("title", text.apply(regime.id()));
    json.writeStringField("lawCheckedOn", regime.lawCheckedOn().toString());
    Json.objects(
        json,
        "interpretations",
        regime.interpretations(),
        (to, point) -> interpretation(to, point, text));
    Json.objects(
        json,
        "fixedReadings",
        regime.fixedReadings(),
        (to, fixed) -> {
          to.writeStringField("id", fixed.id());
          to.writeStringField("question", text.apply(fixed.id() + ".question"));
          to.writeStringField("reading", fixed.reading());
        });
  }

  private static void interpretation(
      JsonGenerator json, Interpretation<?> point, UnaryOperator<String> text) throws IOException {
    json.writeStringField("id", point.id());
    json.writeStringField("question", text.apply(point.id() + ".question"));
    json.writeStringField("default", point.defaultReading().name());
    Json.objects(
        json,
        "readings",
        point.readings(),
        (to, reading) -> {
          to.writeStringField("reading", reading.name());
          to.writeStringField("text", text.apply(point.id() + "." + reading.name()));
        });
  }
}
