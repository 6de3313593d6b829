package org.mineright.signal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mineright.signal.licence.LicenceTable;

/**
 * The header fields of an HTTP response: {@code tdm-reservation}, {@code tdm-policy}, {@code
 * Content-Usage}, {@code Content-Signal}, {@code X-Robots-Tag} and {@code Link}. What they say,
 * they say of the content of that response. Stateless.
 *
 * <p>The document is the field lines as {@code name: value}, each ended by a line feed, in the
 * order in which they were given; its lines are counted so.
 */
public final class HttpHeaders {
  /** Characters that are read of the value of a field; servers refuse to send as many. */
  public static final int MAX_VALUE = 1 << 16;

  /** Field lines that are read. */
  public static final int MAX_LINES = 10_000;

  private final Document document;
  private final Audience audience;
  private final List<Field> fields;
  private final List<Statement> statements = new ArrayList<>();
  private final List<SignalWarning> warnings = new ArrayList<>();

  /**
   * A field line.
   *
   * @param line its number
   * @param written its name as it was given
   * @param value its value without blanks around it
   * @param cut whether the rest of it was left
   */
  private record Field(int line, String written, String value, boolean cut) {
    boolean is(String name) {
      return written.strip().equalsIgnoreCase(name);
    }
  }

  private HttpHeaders(Document document, Audience audience, List<Field> fields) {
    this.document = document;
    this.audience = audience;
    this.fields = fields;
  }

  /**
   * Reads all field lines of a response.
   *
   * @param headers by name in any case the values, one for each field line
   * @param source the response: its URL
   * @param audience the one who asks
   * @return the statements, in the order of the lines that make them
   */
  public static Reading read(
      Map<String, ? extends Collection<String>> headers, Source source, Audience audience) {
    List<Field> fields = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean left = false;
    int line = 0;
    for (Map.Entry<String, ? extends Collection<String>> entry : headers.entrySet()) {
      for (String value : entry.getValue()) {
        text.append(entry.getKey()).append(": ").append(value).append('\n');
        line++;
        left |= line > MAX_LINES;
        if (line <= MAX_LINES) {
          boolean cut = value.length() > MAX_VALUE;
          String read = cut ? value.substring(0, MAX_VALUE) : value;
          fields.add(new Field(line, entry.getKey(), read.strip(), cut));
        }
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    HttpHeaders reader = new HttpHeaders(Document.of(source, bytes), audience, fields);
    if (left) {
      reader.warnings.add(
          new SignalWarning(
              SignalWarning.Id.TRUNCATED, "found %d lines, read %d".formatted(line, MAX_LINES)));
    }
    return reader.read();
  }

  /**
   * Reads header fields of an archive that keeps one value of a name, as WAT files do.
   *
   * @param headers by name in any case the value that was kept
   * @param source the response: its URL
   * @param audience the one who asks
   * @return the statements, with a warning that others may be lost
   */
  public static Reading readSingleValued(
      Map<String, String> headers, Source source, Audience audience) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    headers.forEach((name, value) -> lines.put(name, List.of(value)));
    Reading reading = read(lines, source, audience);
    List<SignalWarning> warnings = new ArrayList<>(reading.warnings());
    warnings.add(
        new SignalWarning(
            SignalWarning.Id.SINGLE_VALUED_SOURCE,
            "found a source with one value of a name; where the server sent more, they are lost"));
    return new Reading(reading.document(), reading.result(), reading.statements(), warnings);
  }

  private Reading read() {
    for (Field field : fields) {
      if (field.is("x-robots-tag")) {
        robotsTag(field);
      } else if (field.is("content-signal")) {
        contentSignal(field);
      } else if (field.is("link")) {
        links(field);
      }
    }
    contentUsage(all("content-usage"));
    tdmRep(all("tdm-reservation"), all("tdm-policy"));
    statements.sort(Comparator.comparingInt(statement -> statement.evidence().place().firstLine()));
    return new Reading(document, Reading.Result.READ, statements, warnings);
  }

  private List<Field> all(String name) {
    return fields.stream().filter(field -> field.is(name)).toList();
  }

  private Evidence.Builder evidence(Field field) {
    Evidence.Builder evidence =
        Evidence.in(document)
            .at(
                new Place(
                    field.line(), field.line(), field.written().strip().toLowerCase(Locale.ROOT)))
            .excerpt(field.written() + ": " + field.value());
    if (field.cut()) {
      evidence.warn(
          SignalWarning.Id.TRUNCATED, "found a value of more than " + MAX_VALUE + " characters");
    }
    return evidence;
  }

  private static Scope response() {
    return Scope.of(Scope.Reach.RESPONSE);
  }

  private void robotsTag(Field field) {
    for (RobotsDirectives.Directed directed : RobotsDirectives.parse(field.value(), "")) {
      Addressee addressee = directed.addressee(audience);
      String token = directed.agent();
      statements.add(
          directed
              .said()
              .statement(Channel.HTTP_HEADER, directed.scope(Scope.Reach.RESPONSE))
              .to(addressee)
              .evidence(
                  evidence(field)
                      .match(token.isEmpty() ? Match.NONE : new Match(token, "", ""))
                      .warn(directed.said().warnings)
                      .build())
              .build());
    }
  }

  private void contentSignal(Field field) {
    Said said = ContentSignal.parse(field.value());
    statements.add(
        said.statement(Channel.HTTP_HEADER, response())
            .evidence(evidence(field).warn(said.warnings).build())
            .build());
  }

  /** A dictionary may go over several lines, and is one value then. */
  private void contentUsage(List<Field> lines) {
    if (lines.isEmpty()) {
      return;
    }
    List<String> values =
        lines.stream().map(Field::value).filter(value -> !value.isEmpty()).toList();
    boolean cut = lines.stream().anyMatch(Field::cut);
    Field first = lines.get(0);
    String joined = String.join(", ", values);
    for (Said said : ContentUsage.parse(joined)) {
      if (cut) {
        said.preferences.replaceAll((purpose, preference) -> Preference.UNKNOWN);
      }
      Evidence.Builder evidence =
          evidence(first)
              .at(new Place(first.line(), lines.get(lines.size() - 1).line(), "content-usage"))
              .excerpt(first.written() + ": " + joined)
              .warn(said.warnings);
      statements.add(
          said.statement(Channel.HTTP_HEADER, response()).evidence(evidence.build()).build());
    }
  }

  private void tdmRep(List<Field> reservations, List<Field> policies) {
    Preference holding = null;
    Field from = null;
    List<SignalWarning> noticed = new ArrayList<>();
    for (Field field : reservations) {
      // Lines of one name may have been joined on their way.
      for (String value : field.value().split(",", -1)) {
        Preference said =
            switch (value.strip()) {
              case "1" -> Preference.RESERVED;
              case "0" -> Preference.NOT_RESERVED;
              default -> Preference.UNKNOWN;
            };
        if (said == Preference.UNKNOWN) {
          noticed.add(
              new SignalWarning(
                  SignalWarning.Id.UNKNOWN_VALUE,
                  "found " + Texts.shown(value) + ", expected 0 or 1"));
        }
        if (holding != null && holding != said) {
          noticed.add(
              new SignalWarning(
                  SignalWarning.Id.CONTRADICTION, "found more than one tdm-reservation"));
        }
        if (holding == null || Preference.stricter(holding, said) != holding) {
          holding = said;
          from = field;
        }
      }
    }
    if (holding == null && !policies.isEmpty()) {
      // A policy alone sets no reservation, but holds beside one that another place sets.
      holding = Preference.UNKNOWN;
      from = policies.get(0);
    }
    if (holding != null && from != null) {
      statements.add(tdmRep(holding, evidence(from).warn(noticed), policies));
    }
  }

  private ReservationStatement tdmRep(
      Preference preference, Evidence.Builder evidence, List<Field> policies) {
    Terms.Builder terms = Terms.builder();
    if (preference == Preference.NOT_RESERVED && !policies.isEmpty()) {
      evidence.warn(
          SignalWarning.Id.CONTRADICTION,
          "found a policy beside a reservation of 0, by which it is not to be read");
    } else {
      policies.stream()
          .map(Field::value)
          .filter(url -> !url.isEmpty())
          .forEach(url -> terms.policy(resolved(url)));
    }
    return ReservationStatement.builder(Protocol.TDMREP, Channel.HTTP_HEADER, response())
        .say(Purpose.TDM, preference)
        .terms(terms.build())
        .evidence(evidence.build())
        .build();
  }

  private void links(Field field) {
    for (LinkHeader.Link link : LinkHeader.parse(field.value())) {
      if (!link.relations().contains("license") || link.target().isEmpty()) {
        continue;
      }
      Evidence.Builder evidence = evidence(field);
      if (!link.anchor().isEmpty()) {
        evidence.warn(
            SignalWarning.Id.AMBIGUOUS_SCOPE,
            "the link leads from "
                + Texts.shown(link.anchor())
                + ", which may be another resource");
      }
      String target = resolved(link.target());
      boolean rsl = link.type().equals("application/rsl+xml");
      statements.add(
          new LicenceStatement(
              rsl ? Protocol.RSL : Protocol.LICENCE_LINK,
              Channel.HTTP_HEADER,
              response(),
              LicenceStatement.Basis.CLAIMED,
              link.target(),
              LicenceTable.standard().identify(target),
              Terms.builder().licence(target).build(),
              evidence.build()));
    }
  }

  /** Against the URL of the response, where both can be read. */
  private String resolved(String url) {
    try {
      URI base = URI.create(document.source().location());
      return base.isAbsolute() && !base.isOpaque() ? base.resolve(url).toString() : url;
    } catch (IllegalArgumentException e) {
      return url;
    }
  }
}
