package org.mineright.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mineright.analysis.CompiledRegime;
import org.mineright.analysis.Picture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code draw}: a picture of a regime. */
@Command(
    name = "draw",
    description = {
      "Draws a regime: facts as questions, each answer with a line to the next question or with the"
          + " outcome and the ground that decides.",
      "SVG is laid out and opens in every browser. With --fact or --given only what is left is"
          + " drawn, where these facts are known."
    },
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineInterface.Version.class,
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  drawn",
      "  1  the command failed: an unusable option, no such regime, unwritable output",
      "  2  the request of --given is invalid"
    })
final class DrawCommand implements Callable<Integer> {
  private final Streams streams;
  private final Loading loading;

  @Mixin private RegimeOptions regime = new RegimeOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write the picture; - or nothing for standard output.")
  private String out = "-";

  @Option(
      names = "--format",
      paramLabel = "svg|dot|mermaid",
      description =
          "What to write: a picture, or text for Graphviz or Mermaid. Default: as the name of FILE"
              + " ends (.svg, .dot, .gv, .mmd, .mermaid), else svg.")
  private @Nullable String format;

  @Mixin private LanguageOption language = new LanguageOption();

  DrawCommand(Streams streams, Loading loading) {
    this.streams = streams;
    this.loading = loading;
  }

  private enum Format {
    SVG,
    DOT,
    MERMAID;

    String write(Picture picture) {
      return switch (this) {
        case SVG -> picture.svg();
        case DOT -> picture.dot();
        case MERMAID -> picture.mermaid();
      };
    }

    /** How the name of a file ends that is written so. */
    List<String> endings() {
      return switch (this) {
        case SVG -> List.of(".svg");
        case DOT -> List.of(".dot", ".gv");
        case MERMAID -> List.of(".mmd", ".mermaid");
      };
    }
  }

  @Override
  public Integer call() throws CommandFailure {
    Locale locale = language.locale();
    Format chosen = format();
    CompiledRegime compiled = regime.find(streams, loading);
    String picture = chosen.write(Picture.of(compiled, loading.titles(locale)));
    if (out.equals("-")) {
      streams.print(picture);
      return 0;
    }
    try {
      Files.write(Path.of(out), Utf8.encode(picture));
    } catch (IOException e) {
      throw CommandFailure.writing(out, e);
    }
    return 0;
  }

  private Format format() throws CommandFailure {
    String named = format;
    String lower = out.toLowerCase(Locale.ROOT);
    for (Format each : Format.values()) {
      if (named == null
          ? each.endings().stream().anyMatch(lower::endsWith)
          : each.name().toLowerCase(Locale.ROOT).equals(named)) {
        return each;
      }
    }
    if (named == null && out.equals("-")) {
      return Format.SVG;
    }
    List<String> names =
        Arrays.stream(Format.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    throw CommandFailure.of(
        named == null
            ? "--out: found \""
                + out
                + "\", expected a name that ends in .svg, .dot or .mmd, or --format"
            : "--format: found \"" + named + "\", expected one of " + names);
  }
}
