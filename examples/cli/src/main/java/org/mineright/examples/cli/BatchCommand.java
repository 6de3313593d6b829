package org.mineright.examples.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mineright.Mineright;
import org.mineright.decision.Evaluator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code batch}: request lines in, decision lines out, rejected lines aside. */
@Command(
    name = "batch",
    description = {
      "Decides any number of requests, one a line.",
      "Each line of the input is a request, a JSON object. Decisions are written one a line, for each"
          + " request and jurisdiction, in the order of the input. A line that cannot be decided is"
          + " rejected as {\"line\": 7, \"error\": \"...\", \"input\": \"...\"} and stops nothing; blank lines"
          + " are skipped. Requests without a date are decided for the day on which the batch began."
    },
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineInterface.Version.class,
    sortOptions = false,
    footerHeading = "%nExit status:%n",
    footer = {
      "  0    every line was decided",
      "  1    the command failed: an unusable option, unreadable input, unwritable output",
      "  2    some lines were rejected, the others decided",
      "  130  interrupted; no line of output is cut off, and how far it came is said"
    })
final class BatchCommand implements Callable<Integer> {
  private static final String STANDARD = "-";
  private static final int MOST_THREADS = 256;

  private final Streams streams;
  private final Loading loading;

  @Option(
      names = "--in",
      paramLabel = "FILE|-",
      description = "Request lines; - for standard input, which is the default.")
  private String in = STANDARD;

  @Option(
      names = "--out",
      paramLabel = "FILE|-",
      description = "Where decision lines go; - for standard output, which is the default.")
  private String out = STANDARD;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Where rejected lines go. Default: standard error.")
  private @Nullable String rejects;

  @Option(
      names = "--fields",
      paramLabel = "outcome|full",
      description = {
        "outcome: id, jurisdiction, regime, regimeStatus, date, outcome and ground only.",
        "full: everything, the default."
      })
  private String fields = "full";

  @Mixin private EvaluatorOption evaluator = new EvaluatorOption();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many requests are decided at once. Default: one a processor.")
  private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

  private long decided;
  private long rejected;
  private long lastLine;

  BatchCommand(Streams streams, Loading loading) {
    this.streams = streams;
    this.loading = loading;
  }

  @Override
  public Integer call() throws CommandFailure {
    Evaluator deciding = evaluator.evaluator();
    Fields wanted =
        Fields.valueOf(
            one("--fields", fields, List.of("outcome", "full")).toUpperCase(Locale.ROOT));
    if (threads < 1 || threads > MOST_THREADS) {
      throw CommandFailure.of(
          "--threads: found " + threads + ", expected a number from 1 to " + MOST_THREADS);
    }
    refuseSameFile();
    try (InputStream file = openInput();
        LineOutput decisions = output(out, "standard output", streams.out());
        LineOutput rejections =
            output(rejects == null ? STANDARD : rejects, "standard error", streams.err())) {
      run(wanted, deciding, in.equals(STANDARD) ? streams.in() : file, decisions, rejections);
    } catch (IOException e) {
      throw CommandFailure.reading(in, e);
    }
    if (rejected == 0) {
      return 0;
    }
    if (rejects != null) {
      streams.complain(
          rejected + " of " + (decided + rejected) + " requests rejected, see " + rejects);
    }
    return CommandFailure.REQUEST;
  }

  private void run(
      Fields wanted,
      Evaluator deciding,
      InputStream input,
      LineOutput decisions,
      LineOutput rejections)
      throws CommandFailure {
    Mineright mineright = loading.await(deciding);
    Progress progress =
        new Progress(
            streams.err(),
            Terminal.onStandardError() && !(out.equals(STANDARD) && Terminal.onStandardOutput()),
            size(in),
            System::nanoTime);
    Runnable farewell =
        () -> {
          progress.clear();
          streams.complain("interrupted after line " + lastLine);
        };
    try (Interruption interruption = Interruption.listen(farewell)) {
      new Batch(new LineDecider(mineright, wanted), threads)
          .run(
              input,
              in.equals(STANDARD) ? "standard input" : in,
              (segment, bytesRead) ->
                  interruption.uninterrupted(
                      () -> {
                        write(segment, decisions, rejections, progress);
                        progress.update(decided + rejected, rejected, bytesRead);
                      }));
    } finally {
      progress.clear();
    }
  }

  private void write(
      Segment segment, LineOutput decisions, LineOutput rejections, Progress progress)
      throws CommandFailure {
    decisions.write(segment.decisions());
    if (rejects == null && segment.rejected() > 0) {
      progress.clear();
    }
    rejections.write(segment.rejections());
    decided += segment.decided();
    rejected += segment.rejected();
    lastLine = segment.lastLine();
  }

  private static String one(String option, String found, List<String> expected)
      throws CommandFailure {
    if (!expected.contains(found)) {
      throw CommandFailure.of(
          option + ": found \"" + found + "\", expected " + String.join(" or ", expected));
    }
    return found;
  }

  private InputStream openInput() throws CommandFailure {
    if (in.equals(STANDARD)) {
      return InputStream.nullInputStream();
    }
    try {
      // A directory can be opened, and fails only when it is read: too late to name it well.
      if (Files.isDirectory(Path.of(in))) {
        throw CommandFailure.of("--in " + in + ": found a directory, expected a file");
      }
      return new FileInputStream(in);
    } catch (IOException e) {
      throw CommandFailure.reading("--in " + in, e);
    }
  }

  private static LineOutput output(String file, String standardName, OutputStream standard)
      throws CommandFailure {
    return file.equals(STANDARD) ? LineOutput.to(standardName, standard) : LineOutput.toFile(file);
  }

  /** The size of the input, 0 where it is not known. */
  private static long size(String file) {
    if (file.equals(STANDARD) || !Files.isRegularFile(Path.of(file))) {
      return 0;
    }
    try {
      return Files.size(Path.of(file));
    } catch (IOException e) {
      return 0;
    }
  }

  /** To open an output empties it: that must not be the input, nor the other output. */
  private void refuseSameFile() throws CommandFailure {
    record Place(String option, String file, Path path) {}
    List<Place> places = new ArrayList<>();
    // The shell may have tied standard streams to files; where these names lead nowhere, no harm.
    places.add(new Place("--in", in, path("--in", in.equals(STANDARD) ? "/dev/stdin" : in)));
    places.add(new Place("--out", out, path("--out", out.equals(STANDARD) ? "/dev/stdout" : out)));
    if (rejects != null) {
      places.add(new Place("--rejects", rejects, path("--rejects", rejects)));
    }
    for (int i = 0; i < places.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (isSameFile(places.get(i).path(), places.get(j).path())) {
          throw CommandFailure.of(
              places.get(i).option()
                  + " "
                  + places.get(i).file()
                  + ": found the file of "
                  + places.get(j).option()
                  + ", expected another");
        }
      }
    }
  }

  private static Path path(String option, String file) throws CommandFailure {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw CommandFailure.of(
          option + ": found \"" + file + "\", expected a file name (" + e.getReason() + ")");
    }
  }

  private static boolean isSameFile(Path a, Path b) throws CommandFailure {
    try {
      if (Files.exists(a) && Files.exists(b)) {
        // Devices (/dev/null) and pipes are emptied by nobody.
        return Files.isRegularFile(a) && Files.isSameFile(a, b);
      }
      return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
    } catch (IOException e) {
      throw CommandFailure.reading(a + " or " + b, e);
    }
  }
}
