package org.mineright.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mineright.Mineright;
import org.mineright.analysis.CompiledRegime;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which regime, for every command that tells of one as a whole. */
final class RegimeOptions {
  @Parameters(
      paramLabel = "REGIME",
      description = "The id of a regime, as the command regimes lists them.")
  private String regime = "";

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The date of the uses (2026-11-22). Default: today, or that of --given.")
  private @Nullable String date;

  @Option(
      names = "--reading",
      paramLabel = "ID=READING",
      description = "Read an unsettled point so. May be repeated.")
  private List<String> readings = new ArrayList<>();

  @Option(
      names = "--fact",
      paramLabel = "FACT=VALUE",
      description = "Fix a fact (optOut=NONE), and tell only what is left. May be repeated.")
  private List<String> facts = new ArrayList<>();

  @Option(
      names = "--given",
      paramLabel = "FILE",
      description =
          "Fix all facts that a request states, as decide reads it; - for standard input. Its date"
              + " and readings count where no option gives others.")
  private @Nullable String given;

  CompiledRegime find(Streams streams, Loading loading) throws CommandFailure {
    RegimeQuery query = new RegimeQuery(regime, date, readings, facts);
    if (given == null) {
      return query.in(loading.await());
    }
    RequestFile file = RequestFile.read(given, streams);
    Mineright mineright = loading.await();
    return query.in(mineright, file.one(mineright));
  }
}
