package org.mineright.examples.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mineright.InvalidRequestException;
import org.mineright.Mineright;
import org.mineright.fact.UseCase;
import org.mineright.signal.Audience;
import org.mineright.signal.Channel;
import org.mineright.signal.FoundFacts;
import org.mineright.signal.HtmlHead;
import org.mineright.signal.HttpHeaders;
import org.mineright.signal.Reading;
import org.mineright.signal.RobotsTxt;
import org.mineright.signal.RslDocument;
import org.mineright.signal.SignalFacts;
import org.mineright.signal.SignalPolicy;
import org.mineright.signal.Signals;
import org.mineright.signal.Source;
import org.mineright.signal.TdmRepFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code signals}: what was said of one resource, and what follows for facts. */
@Command(
    name = "signals",
    description = {
      "Explains what files that were fetched say of one resource: each statement with the line that"
          + " makes it, and the facts that follow.",
      "Nothing is fetched. What no file says is unknown; silence permits nothing."
    },
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineInterface.Version.class,
    sortOptions = false,
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  explained",
      "  1  the command failed: an unusable option, unreadable input, unwritable output"
    })
final class SignalsCommand implements Callable<Integer> {
  private final Streams streams;
  private final Loading loading;

  @Option(names = "--url", paramLabel = "URL", required = true, description = "The resource.")
  private String url = "";

  @Option(names = "--robots", paramLabel = "FILE", description = "The robots.txt of its site.")
  private @Nullable String robots;

  @Option(
      names = "--headers",
      paramLabel = "FILE",
      description = "The header fields of the response, one a line, as curl -i shows them.")
  private @Nullable String headers;

  @Option(names = "--html", paramLabel = "FILE", description = "The page.")
  private @Nullable String html;

  @Option(
      names = "--tdmrep",
      paramLabel = "FILE",
      description = "The /.well-known/tdmrep.json of its site.")
  private @Nullable String tdmrep;

  @Option(names = "--rsl", paramLabel = "FILE", description = "The RSL document for it.")
  private @Nullable String rsl;

  @Option(
      names = "--agent",
      paramLabel = "NAME",
      description = "A user agent of yours, as robots.txt would name it. May be repeated.")
  private List<String> agents = new ArrayList<>();

  @Option(
      names = "--fact",
      paramLabel = "FACT=VALUE",
      description = "What is known of the use (activity=AI_PRE_TRAINING). May be repeated.")
  private List<String> facts = new ArrayList<>();

  @Option(names = "--json", description = "Write one JSON object instead of text.")
  private boolean json;

  SignalsCommand(Streams streams, Loading loading) {
    this.streams = streams;
    this.loading = loading;
  }

  @Override
  public Integer call() throws CommandFailure {
    URI site = site();
    GivenFacts given = GivenFacts.of(facts);
    Signals signals = read(site);
    UseCase known = known(loading.await(), given);
    FoundFacts found = SignalFacts.find(signals, known, SignalPolicy.standard());
    SignalsReport report = new SignalsReport(url, signals, found);
    streams.print(json ? report.json() : report.text());
    return 0;
  }

  private URI site() throws CommandFailure {
    try {
      URI uri = new URI(url);
      if (uri.getScheme() != null && uri.getRawAuthority() != null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Said below, in the words of every fault.
    }
    throw CommandFailure.of("--url: found \"" + url + "\", expected a URL with scheme and host");
  }

  private Signals read(URI site) throws CommandFailure {
    Audience audience = Audience.of(agents.toArray(String[]::new));
    Signals signals = Signals.none();
    if (robots != null) {
      Source source = Source.at(site.resolve("/robots.txt"));
      signals =
          signals.and(
              Channel.ROBOTS_TXT, RobotsTxt.read(bytes(robots), source).about(url, audience));
    }
    if (headers != null) {
      Reading reading = HttpHeaders.read(fields(headers), Source.at(url), audience);
      signals = signals.and(Channel.HTTP_HEADER, reading);
    }
    if (html != null) {
      Reading reading = HtmlHead.read(bytes(html), Source.at(url), audience);
      signals = signals.and(Channel.HTML_HEAD, reading);
    }
    if (tdmrep != null) {
      Source source = Source.at(site.resolve("/.well-known/tdmrep.json"));
      Reading reading = TdmRepFile.read(bytes(tdmrep), source).about(url);
      signals = signals.and(Channel.TDMREP_FILE, reading);
    }
    if (rsl != null) {
      Reading reading = RslDocument.read(bytes(rsl), Source.at(url)).about(url);
      signals = signals.and(Channel.RSL_DOCUMENT, reading);
    }
    return signals;
  }

  private static UseCase known(Mineright mineright, GivenFacts given) throws CommandFailure {
    try {
      return mineright.readRequest(Json.line(given::write)).useCase();
    } catch (InvalidRequestException e) {
      throw CommandFailure.of(String.valueOf(e.getMessage()).replaceFirst("^/facts", "--fact"));
    }
  }

  private static Map<String, List<String>> fields(String file) throws CommandFailure {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    // Field values are bytes, of which each that is no ASCII is opaque (RFC 9110, 5.5).
    for (String line : new String(bytes(file), StandardCharsets.ISO_8859_1).lines().toList()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields
            .computeIfAbsent(
                line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                name -> new ArrayList<>())
            .add(line.substring(colon + 1).strip());
      }
    }
    return fields;
  }

  private static byte[] bytes(String file) throws CommandFailure {
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (InvalidPathException e) {
      throw CommandFailure.of(
          "found \"" + file + "\", expected a file name (" + e.getReason() + ")");
    } catch (IOException e) {
      throw CommandFailure.reading(file, e);
    }
  }
}
