package org.mineright.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mineright.InvalidRequestException;
import org.mineright.Mineright;
import org.mineright.Request;
import org.mineright.analysis.CompiledRegime;
import org.mineright.fact.ContradictoryFactsException;
import org.mineright.fact.UseCase;
import org.mineright.regime.Readings;

/**
 * Which regime is asked about as a whole: at which date, by which readings, with which facts fixed.
 *
 * @param regime the id of the regime
 * @param date the date, null for today
 * @param readings {@code ID=READING} for each reading that is chosen
 * @param facts {@code FACT=VALUE} for each fact that is fixed
 */
record RegimeQuery(
    String regime, @Nullable String date, List<String> readings, List<String> facts) {

  /** By the place of a fault in a request, which argument said it. */
  private static final Map<String, String> ARGUMENTS =
      Map.of(
          "/regime", "REGIME",
          "/interpretations", "--reading",
          "/facts", "--fact");

  /** Copies. */
  RegimeQuery {
    readings = List.copyOf(readings);
    facts = List.copyOf(facts);
  }

  /** Finds the regime. */
  CompiledRegime in(Mineright mineright) throws CommandFailure {
    return in(mineright, Request.of(UseCase.unknown()).build());
  }

  /** Finds the regime as a request asks for it, wherever an option does not say otherwise. */
  CompiledRegime in(Mineright mineright, Request given) throws CommandFailure {
    try {
      Request options = mineright.readRequest(json());
      UseCase known = given.useCaseIn(regime.replaceFirst("\\..*", ""));
      CompiledRegime compiled =
          compiled(
              mineright,
              day().or(known::date).orElseGet(LocalDate::now),
              readings.isEmpty() ? given.readings() : options.readings());
      return compiled.given(known.overriddenBy(options.useCase()));
    } catch (InvalidRequestException e) {
      throw CommandFailure.of(said(e));
    } catch (ContradictoryFactsException e) {
      throw CommandFailure.of("--fact: " + e.getMessage());
    }
  }

  private Optional<LocalDate> day() throws CommandFailure {
    if (date == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      throw CommandFailure.of(
          "date: found \"" + date + "\", expected a date as ISO 8601 has it (2026-11-22)");
    }
  }

  private CompiledRegime compiled(Mineright mineright, LocalDate day, Readings chosen)
      throws CommandFailure {
    Optional<CompiledRegime> compiled = mineright.compiled(regime, day, chosen);
    if (compiled.isEmpty()) {
      throw CommandFailure.of(
          regime + ": found facts without finitely many values, expected a regime without");
    }
    return compiled.orElseThrow();
  }

  /** The same as a request: it is checked there, and faults are told in the same words. */
  private String json() throws CommandFailure {
    List<String[]> chosen = pairs("--reading", readings, "ID=READING");
    GivenFacts fixed = GivenFacts.of(facts);
    return Json.line(
        json -> {
          json.writeStringField("regime", regime);
          json.writeObjectFieldStart("interpretations");
          for (String[] pair : chosen) {
            json.writeStringField(pair[0], pair[1]);
          }
          json.writeEndObject();
          fixed.write(json);
        });
  }

  static List<String[]> pairs(String option, List<String> given, String form)
      throws CommandFailure {
    for (String each : given) {
      if (each.indexOf('=') < 1) {
        throw CommandFailure.of(option + ": found \"" + each + "\", expected " + form);
      }
    }
    return given.stream().map(each -> each.split("=", 2)).toList();
  }

  private static String said(InvalidRequestException e) {
    String message = String.valueOf(e.getMessage());
    for (Map.Entry<String, String> argument : ARGUMENTS.entrySet()) {
      if (e.place().startsWith(argument.getKey())) {
        return message.replaceFirst("^" + Pattern.quote(e.place()) + "(?=: )", argument.getValue());
      }
    }
    return message;
  }
}
