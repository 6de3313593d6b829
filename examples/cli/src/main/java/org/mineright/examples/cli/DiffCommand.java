package org.mineright.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mineright.Mineright;
import org.mineright.analysis.CompiledRegime;
import org.mineright.analysis.RegimeDiff;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff}: on exactly which fact patterns two regimes differ. */
@Command(
    name = "diff",
    description = {
      "Tells on exactly which fact patterns two regimes have different outcomes, and how.",
      "The two may be a law and a proposal, one law at two dates or by two readings, or the laws of"
          + " two jurisdictions. Compared are all patterns, in which each fact is known or unknown;"
          + " with --complete those of which every fact is known, which takes fewer words."
    },
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineInterface.Version.class,
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  told, whether they differ or not",
      "  1  the command failed: an unusable option, no such regime, unwritable output"
    })
final class DiffCommand implements Callable<Integer> {
  private final Streams streams;
  private final Loading loading;

  @Parameters(index = "0", paramLabel = "LEFT", description = "The id of a regime.")
  private String left = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "RIGHT",
      description = "The id of another. Default: LEFT, at another date or by another reading.")
  private @Nullable String right;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The date of the uses (2026-11-22). Default: today.")
  private @Nullable String date;

  @Option(names = "--left-date", paramLabel = "DATE", description = "The date for LEFT alone.")
  private @Nullable String leftDate;

  @Option(names = "--right-date", paramLabel = "DATE", description = "The date for RIGHT alone.")
  private @Nullable String rightDate;

  @Option(
      names = "--reading",
      paramLabel = "ID=READING",
      description = "Read an unsettled point so. May be repeated.")
  private List<String> readings = new ArrayList<>();

  @Option(
      names = "--left-reading",
      paramLabel = "ID=READING",
      description = "A reading for LEFT alone.")
  private List<String> leftReadings = new ArrayList<>();

  @Option(
      names = "--right-reading",
      paramLabel = "ID=READING",
      description = "A reading for RIGHT alone.")
  private List<String> rightReadings = new ArrayList<>();

  @Option(
      names = "--fact",
      paramLabel = "FACT=VALUE",
      description = "Fix a fact (optOut=NONE) on both sides. May be repeated.")
  private List<String> facts = new ArrayList<>();

  @Option(names = "--complete", description = "Compare only patterns of which every fact is known.")
  private boolean complete;

  @ArgGroup private ReportFormat format = new ReportFormat();

  @Mixin private LanguageOption language = new LanguageOption();

  DiffCommand(Streams streams, Loading loading) {
    this.streams = streams;
    this.loading = loading;
  }

  @Override
  public Integer call() throws CommandFailure {
    Locale locale = language.locale();
    Mineright mineright = loading.await();
    CompiledRegime one = side(mineright, left, leftDate, leftReadings);
    CompiledRegime other = side(mineright, right == null ? left : right, rightDate, rightReadings);
    RegimeDiff diff = complete ? RegimeDiff.ofComplete(one, other) : RegimeDiff.between(one, other);
    UnaryOperator<String> titles = loading.titles(locale);
    streams.print(
        format.write(
            () -> diff.toJson(titles),
            () -> diff.toMarkdown(titles),
            () -> diff.render(Terminal.width(), titles)));
    return 0;
  }

  private CompiledRegime side(
      Mineright mineright, String regime, @Nullable String ownDate, List<String> ownReadings)
      throws CommandFailure {
    return new RegimeQuery(
            regime,
            ownDate == null ? date : ownDate,
            Stream.concat(readings.stream(), ownReadings.stream()).toList(),
            facts)
        .in(mineright);
  }
}
