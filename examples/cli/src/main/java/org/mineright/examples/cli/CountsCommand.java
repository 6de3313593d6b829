package org.mineright.examples.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.mineright.analysis.CompiledRegime;
import org.mineright.analysis.Counts;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code counts}: what share of complete fact patterns a regime permits. */
@Command(
    name = "counts",
    description = {
      "Counts what share of fact patterns a regime permits, and by the value of each fact.",
      "Counted are complete patterns, in which every fact is known and none contradicts another. All"
          + " weigh the same, however often such uses occur. First come the facts whose value makes"
          + " the most difference."
    },
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineInterface.Version.class,
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  counted",
      "  1  the command failed: an unusable option, no such regime, unwritable output",
      "  2  the request of --given is invalid"
    })
final class CountsCommand implements Callable<Integer> {
  private final Streams streams;
  private final Loading loading;

  @Mixin private RegimeOptions regime = new RegimeOptions();

  @ArgGroup private ReportFormat format = new ReportFormat();

  @Mixin private LanguageOption language = new LanguageOption();

  CountsCommand(Streams streams, Loading loading) {
    this.streams = streams;
    this.loading = loading;
  }

  @Override
  public Integer call() throws CommandFailure {
    Locale locale = language.locale();
    CompiledRegime compiled = regime.find(streams, loading);
    Counts counts = Counts.of(compiled);
    UnaryOperator<String> titles = loading.titles(locale);
    streams.print(
        format.write(
            () -> counts.toJson(titles),
            () -> counts.toMarkdown(titles),
            () -> counts.render(Terminal.width(), titles)));
    return 0;
  }
}
