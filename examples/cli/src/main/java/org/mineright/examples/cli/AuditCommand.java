package org.mineright.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mineright.InvalidRequestException;
import org.mineright.Mineright;
import org.mineright.Request;
import org.mineright.audit.Audit;
import org.mineright.audit.Dataset;
import org.mineright.audit.DatasetFiles;
import org.mineright.signal.ComponentColumns;
import org.mineright.signal.DatasetMetadata;
import org.mineright.signal.Reading;
import org.mineright.signal.SignalPolicy;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code audit}: datasets as one project would use them. */
@Command(
    name = "audit",
    description = {
      "Reads descriptions of datasets and decides each as one project would use it.",
      "Descriptions are dataset cards of Hugging Face (.md), Croissant metadata and summaries of the"
          + " Data Provenance Initiative (.json), and tables (.csv). What they do not say is"
          + " unknown, and a licence that somebody claims clears no source."
    },
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineInterface.Version.class,
    sortOptions = false,
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  audited",
      "  1  the command failed: an unusable option, unreadable input, unwritable output",
      "  2  the profile is invalid, or some descriptions could not be understood: of these datasets"
          + " nothing is known"
    })
final class AuditCommand implements Callable<Integer> {
  private final Streams streams;
  private final Loading loading;

  @Parameters(
      arity = "1..*",
      paramLabel = "DATASET",
      description = "Descriptions of datasets, or folders of them.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--profile",
      paramLabel = "FILE|-",
      required = true,
      description =
          "What the project is: a request, as decide reads it, with the facts that hold for all"
              + " datasets; - for standard input.")
  private String profile = "";

  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "name=HEADING",
      description =
          "The headings of tables: name, licence, url. Default: name=name,licence=licence,url=url.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description =
          "Where audit.html (with charts), audit.md, audit.csv and audit.json are written. Default:"
              + " Markdown, or what is asked for, on standard output.")
  private @Nullable String out;

  @ArgGroup private AuditFormat format = new AuditFormat();

  @Mixin private EvaluatorOption evaluator = new EvaluatorOption();

  AuditCommand(Streams streams, Loading loading) {
    this.streams = streams;
    this.loading = loading;
  }

  /** What is written to standard output. */
  static final class AuditFormat {
    @Option(names = "--json", description = "Write one JSON object instead of Markdown.")
    private boolean json;

    @Option(names = "--csv", description = "Write a line for each dataset and jurisdiction.")
    private boolean csv;

    String write(Audit audit) {
      if (json) {
        return audit.toJson() + "\n";
      }
      return csv ? audit.toCsv() : audit.toMarkdown();
    }
  }

  @Override
  public Integer call() throws CommandFailure {
    DatasetFiles reader = new DatasetFiles(DatasetMetadata.standard(), headings());
    RequestFile request = RequestFile.read(profile, streams);
    List<Dataset> datasets = new ArrayList<>();
    for (Path file : found()) {
      datasets.addAll(reader.read(file.toString().replace('\\', '/'), bytes(file)));
    }
    Mineright mineright = loading.await(evaluator.evaluator());
    Audit audit = audit(mineright, request.one(mineright), datasets);
    if (out == null) {
      streams.print(format.write(audit));
    } else {
      write(Path.of(out), audit);
    }
    return complain(datasets);
  }

  private static Audit audit(Mineright mineright, Request request, List<Dataset> datasets)
      throws CommandFailure {
    try {
      return Audit.of(mineright, request, SignalPolicy.standard(), datasets);
    } catch (InvalidRequestException e) {
      throw CommandFailure.invalidRequest("--profile: " + e.getMessage());
    }
  }

  private ComponentColumns headings() throws CommandFailure {
    ComponentColumns headings = ComponentColumns.named(columns.getOrDefault("name", "name"));
    for (Map.Entry<String, String> column : columns.entrySet()) {
      headings =
          switch (column.getKey()) {
            case "name" -> headings;
            case "licence" -> headings.withLicence(column.getValue());
            case "url" -> headings.withUrl(column.getValue());
            default ->
                throw CommandFailure.of(
                    "--columns: found \""
                        + column.getKey()
                        + "\", expected one of name, licence, url");
          };
    }
    return headings;
  }

  private List<Path> found() throws CommandFailure {
    List<Path> found = new ArrayList<>();
    for (String name : files) {
      Path path = path(name);
      if (Files.isDirectory(path)) {
        try (Stream<Path> within = Files.walk(path)) {
          within
              .filter(Files::isRegularFile)
              .filter(file -> DatasetFiles.canRead(file.toString()))
              .sorted()
              .forEach(found::add);
        } catch (IOException e) {
          throw CommandFailure.reading(name, e);
        }
      } else if (DatasetFiles.canRead(name)) {
        found.add(path);
      } else {
        throw CommandFailure.of(
            name + ": found a file of no known kind, expected .md, .csv, .json or .jsonld");
      }
    }
    if (found.isEmpty()) {
      throw CommandFailure.of(String.join(", ", files) + ": found no description of a dataset");
    }
    return found;
  }

  private static Path path(String name) throws CommandFailure {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw CommandFailure.of(
          "found \"" + name + "\", expected a file name (" + e.getReason() + ")");
    }
  }

  private static byte[] bytes(Path file) throws CommandFailure {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw CommandFailure.reading(file.toString(), e);
    }
  }

  private static void write(Path folder, Audit audit) throws CommandFailure {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve("audit.html"), Utf8.encode(audit.toHtml()));
      Files.write(folder.resolve("audit.md"), Utf8.encode(audit.toMarkdown()));
      Files.write(folder.resolve("audit.csv"), Utf8.encode(audit.toCsv()));
      Files.write(folder.resolve("audit.json"), Utf8.encode(audit.toJson() + "\n"));
    } catch (IOException e) {
      throw CommandFailure.writing(folder.toString(), e);
    }
  }

  private int complain(List<Dataset> datasets) {
    List<String> unknown =
        datasets.stream()
            .filter(
                dataset ->
                    dataset.signals().readings().stream()
                        .anyMatch(reading -> reading.result() == Reading.Result.UNKNOWN))
            .map(Dataset::name)
            .toList();
    if (unknown.isEmpty()) {
      return 0;
    }
    streams.complain(
        unknown.size()
            + " of "
            + datasets.size()
            + " descriptions could not be understood, so that nothing is known of these datasets: "
            + String.join(", ", unknown.subList(0, Math.min(5, unknown.size())))
            + (unknown.size() > 5 ? ", ..." : ""));
    return CommandFailure.REQUEST;
  }
}
