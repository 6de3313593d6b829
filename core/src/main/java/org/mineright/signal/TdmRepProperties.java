package org.mineright.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The properties of TDMRep that header fields or the tags of a page set together. Of several
 * reservations the strictest holds, as the protocol ranks none within one place.
 *
 * @param <T> the field or tag
 */
final class TdmRepProperties<T> {
  static final String RESERVATION = "tdm-reservation";
  static final String POLICY = "tdm-policy";

  /** A page or response has one policy; of many nobody can tell which is meant. */
  private static final int MAX_POLICIES = 10;

  private static final int MAX_WARNINGS = 10;

  private @Nullable Preference holding;
  private @Nullable T from;
  private @Nullable T firstPolicy;
  private final List<String> policies = new ArrayList<>();
  private final List<SignalWarning> warnings = new ArrayList<>();

  void warn(SignalWarning.Id id, String detail) {
    if (warnings.size() < MAX_WARNINGS) {
      warnings.add(new SignalWarning(id, detail));
    }
  }

  void reservation(String value, T where) {
    Preference said =
        switch (value.strip()) {
          case "1" -> Preference.RESERVED;
          case "0" -> Preference.NOT_RESERVED;
          default -> Preference.UNKNOWN;
        };
    if (said == Preference.UNKNOWN) {
      warn(SignalWarning.Id.UNKNOWN_VALUE, "found " + Texts.shown(value) + ", expected 0 or 1");
    }
    if (holding != null && holding != said) {
      warn(SignalWarning.Id.CONTRADICTION, "found more than one " + RESERVATION);
    }
    if (holding == null || Preference.stricter(holding, said) != holding) {
      holding = said;
      from = where;
    }
  }

  void policy(String url, T where) {
    if (url.isEmpty()) {
      return;
    }
    if (policies.size() == MAX_POLICIES) {
      warn(SignalWarning.Id.TRUNCATED, "found more than " + MAX_POLICIES + " policies");
      return;
    }
    firstPolicy = firstPolicy == null ? where : firstPolicy;
    policies.add(url);
  }

  /**
   * Returns what they say together.
   *
   * @param evidence starts the proof by a field or tag
   * @return the statement; empty where there was neither reservation nor policy
   */
  Optional<ReservationStatement> statement(
      Channel channel, Scope scope, Function<T, Evidence.Builder> evidence) {
    // A policy alone sets no reservation, but holds beside one that another place sets.
    Preference preference = holding == null ? Preference.UNKNOWN : holding;
    T where = from == null ? firstPolicy : from;
    if (where == null) {
      return Optional.empty();
    }
    Evidence.Builder proof = evidence.apply(where).warn(warnings);
    Terms.Builder terms = Terms.builder();
    if (preference == Preference.NOT_RESERVED && !policies.isEmpty()) {
      proof.warn(
          SignalWarning.Id.CONTRADICTION,
          "found a policy beside a reservation of 0, by which it is not to be read");
    } else {
      policies.forEach(terms::policy);
    }
    return Optional.of(
        ReservationStatement.builder(Protocol.TDMREP, channel, scope)
            .say(Purpose.TDM, preference)
            .terms(terms.build())
            .evidence(proof.build())
            .build());
  }
}
