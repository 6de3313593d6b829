package org.mineright.signal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header fields of an HTTP response: {@code tdm-reservation}, {@code tdm-policy}, {@code
 * Content-Usage}, {@code Content-Signal}, {@code X-Robots-Tag} and {@code Link}. What they say,
 * they say of the content of that response. Stateless.
 *
 * <p>What is no value of its field is unknown, with a warning; a field that is absent says nothing.
 * Of more than 10,000 lines, 65,536 characters of a value, a million characters or 1,000 statements
 * the rest is unknown.
 *
 * <p>The document is the field lines as {@code name: value}, each ended by a line feed, in the
 * order in which they were given; its lines are counted so.
 */
public final class HttpHeaders {
  /** Characters that are read of the value of a field; servers refuse to send as many. */
  private static final int MAX_VALUE = 1 << 16;

  /** Characters that are read of all values together. */
  private static final int MAX_TOTAL = 1 << 20;

  private static final int MAX_LINES = 10_000;
  private static final int MAX_STATEMENTS = 1_000;

  private static final List<String> FIELDS =
      List.of(
          "content-signal",
          "content-usage",
          "link",
          TdmRepProperties.POLICY,
          TdmRepProperties.RESERVATION,
          "x-robots-tag");

  private final Document document;
  private final Audience audience;
  private final List<Field> fields;
  private final List<Statement> statements = new ArrayList<>();
  private final List<SignalWarning> warnings = new ArrayList<>();
  private boolean isComplete = true;

  /**
   * A field line.
   *
   * @param line its number
   * @param written its name as it was given
   * @param name its name in lower case, without blanks around it
   * @param value its value without blanks around it
   * @param cut whether the rest of it was left
   */
  private record Field(int line, String written, String name, String value, boolean cut) {}

  private HttpHeaders(Document document, Audience audience, List<Field> fields) {
    this.document = document;
    this.audience = audience;
    this.fields = fields;
  }

  /**
   * Reads all field lines of a response.
   *
   * @param headers by name in any case the values, one for each field line; a name that is null, as
   *     {@link java.net.HttpURLConnection} has it for the status line, is passed over
   * @param source the response: its URL, against which links are resolved
   * @param audience the one who asks
   * @return the statements, in the order of the lines that make them
   */
  public static Reading read(
      Map<? extends @Nullable String, ? extends Collection<String>> headers,
      Source source,
      Audience audience) {
    List<Field> fields = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int line = 0;
    int left = MAX_TOTAL;
    for (Map.Entry<? extends @Nullable String, ? extends Collection<String>> entry :
        headers.entrySet()) {
      String written = entry.getKey();
      if (written == null) {
        continue;
      }
      String name = written.strip().toLowerCase(Locale.ROOT);
      for (String value : entry.getValue()) {
        text.append(written).append(": ").append(value).append('\n');
        line++;
        int most = Math.min(left, MAX_VALUE);
        boolean cut = value.length() > most;
        if (line <= MAX_LINES && (!cut || left > 0)) {
          String read = cut ? value.substring(0, most) : value;
          fields.add(new Field(line, written, name, read.strip(), cut));
          left -= read.length();
        }
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    HttpHeaders reader = new HttpHeaders(Document.of(source, bytes), audience, fields);
    if (line > fields.size()) {
      reader.truncated("found %d lines, read %d".formatted(line, fields.size()));
    }
    return reader.read();
  }

  private void truncated(String detail) {
    if (isComplete) {
      isComplete = false;
      warnings.add(new SignalWarning(SignalWarning.Id.TRUNCATED, detail));
    }
  }

  private void add(Statement statement) {
    if (statements.size() < MAX_STATEMENTS) {
      statements.add(statement);
    } else {
      truncated("found more than " + MAX_STATEMENTS + " statements, read no more");
    }
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
    // First, so that many lines of another field cannot drive them out.
    contentUsage(all("content-usage"));
    tdmRep();
    for (Field field : fields) {
      if (field.cut() && FIELDS.contains(field.name())) {
        truncated(
            "line %d: found more characters than the %d or %d that are read of one and all"
                .formatted(field.line(), MAX_VALUE, MAX_TOTAL));
      }
      switch (field.name()) {
        case "x-robots-tag" -> robotsTag(field);
        case "content-signal" -> contentSignal(field);
        case "link" -> links(field);
        default -> {
          // Read above with the others of its name, or says nothing here.
        }
      }
    }
    statements.sort(Comparator.comparingInt(statement -> statement.evidence().place().firstLine()));
    return new Reading(
        document, isComplete ? Reading.Result.READ : Reading.Result.UNKNOWN, statements, warnings);
  }

  private List<Field> all(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).toList();
  }

  private Evidence.Builder evidence(Field field) {
    Evidence.Builder evidence =
        Evidence.in(document)
            .at(new Place(field.line(), field.line(), field.name()))
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
      add(directed.statement(Channel.HTTP_HEADER, Scope.Reach.RESPONSE, audience, evidence(field)));
    }
  }

  private void contentSignal(Field field) {
    Said said = ContentSignal.parse(field.value());
    if (field.cut()) {
      said.doubt();
    }
    add(
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
        said.doubt();
      }
      Evidence.Builder evidence =
          evidence(first)
              .at(new Place(first.line(), lines.get(lines.size() - 1).line(), "content-usage"))
              .excerpt(first.written() + ": " + joined)
              .warn(said.warnings);
      add(said.statement(Channel.HTTP_HEADER, response()).evidence(evidence.build()).build());
    }
  }

  private void tdmRep() {
    TdmRepProperties<Field> properties = new TdmRepProperties<>();
    for (Field field : all(TdmRepProperties.RESERVATION)) {
      // Lines of one name may have been joined on their way.
      for (String value : field.value().split(",", -1)) {
        properties.reservation(value, field);
      }
      if (field.cut()) {
        // Another value may stand in the rest.
        properties.reservation("...", field);
      }
    }
    for (Field field : all(TdmRepProperties.POLICY)) {
      properties.policy(resolved(field.value()), field);
    }
    properties.statement(Channel.HTTP_HEADER, response(), this::evidence).ifPresent(this::add);
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
      add(
          LicenceStatement.ofLink(
              Channel.HTTP_HEADER,
              response(),
              link.type(),
              link.target(),
              resolved(link.target()),
              evidence));
    }
  }

  private String resolved(String url) {
    return Urls.resolve(document.source().location(), url);
  }
}
