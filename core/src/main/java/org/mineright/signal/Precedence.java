package org.mineright.signal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How protocols rank statements of their own on one resource. Between protocols no specification
 * ranks anything. Stateless.
 */
public final class Precedence {
  private Precedence() {}

  /**
   * Combines what several statements of one protocol say of one purpose to one addressee.
   *
   * @param protocol the protocol
   * @param preferences what they say
   * @return by AIPREF what restricts, else what permits, else unknown; by the others the
   *     {@linkplain Preference#stricter strictest}; unknown where nothing is said
   */
  public static Preference combine(Protocol protocol, Collection<Preference> preferences) {
    if (protocol == Protocol.CONTENT_USAGE && preferences.contains(Preference.NOT_RESERVED)) {
      return preferences.stream()
          .filter(preference -> preference != Preference.UNKNOWN)
          .reduce(Preference::stricter)
          .orElse(Preference.UNKNOWN);
    }
    return preferences.stream().reduce(Preference::stricter).orElse(Preference.UNKNOWN);
  }

  /**
   * Returns the statement of TDMRep that holds for a resource: that of the file yields to that of
   * the header, and this to that of the page. Each property supersedes apart: a later statement
   * without a policy keeps the earlier policy, one that leaves the reservation unset keeps the
   * reservation.
   *
   * @param statements statements on the resource; those of other protocols are passed over
   * @return the statement that holds, with the others as superseded in its evidence; empty where
   *     there is none of TDMRep
   */
  public static Optional<ReservationStatement> ofTdmRep(
      Collection<? extends Statement> statements) {
    List<ReservationStatement> ranked = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement instanceof ReservationStatement reservation
          && reservation.protocol() == Protocol.TDMREP
          && reservation.channel() != Channel.POLICY_DOCUMENT) {
        ranked.add(reservation);
      }
    }
    ranked.sort(Comparator.comparingInt(statement -> rank(statement.channel())));
    ReservationStatement holding = null;
    for (ReservationStatement statement : ranked) {
      holding = supersede(holding, statement);
    }
    return Optional.ofNullable(holding);
  }

  private static int rank(Channel channel) {
    return switch (channel) {
      case TDMREP_FILE -> 0;
      case HTTP_HEADER -> 1;
      default -> 2;
    };
  }

  private static ReservationStatement supersede(
      @Nullable ReservationStatement earlier, ReservationStatement later) {
    if (earlier == null) {
      return later;
    }
    Preference said = later.preferences().getOrDefault(Purpose.TDM, Preference.UNKNOWN);
    boolean unset = said == Preference.UNKNOWN;
    // What is not set leaves the reservation, but its policy stands in the later place.
    ReservationStatement kept = unset ? earlier : later;
    ReservationStatement left = unset ? later : earlier;
    Preference preference = kept.preferences().getOrDefault(Purpose.TDM, Preference.UNKNOWN);
    Terms terms = later.terms().policies().isEmpty() ? earlier.terms() : later.terms();
    Evidence proof = kept.evidence();
    List<Statement> superseded = new ArrayList<>(proof.superseded());
    superseded.add(left);
    return kept.with(
        preference == Preference.NOT_RESERVED ? Terms.NONE : terms, proof.superseding(superseded));
  }
}
