package org.mineright.signal;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader made of a document: the proof that one looked, also where nothing was said.
 * Immutable.
 *
 * @param document what was read
 * @param result how that went
 * @param statements what was said, in the order of the document
 * @param warnings what the reader noticed that belongs to no single statement
 */
public record Reading(
    Document document, Result result, List<Statement> statements, List<SignalWarning> warnings) {

  /** Copies. */
  public Reading {
    statements = List.copyOf(statements);
    warnings = List.copyOf(warnings);
  }

  /** How reading went. */
  public enum Result {
    /** It was read; what it does not say, it does not say. */
    READ,
    /** There is no such document, says the server. */
    ABSENT,
    /** Nobody knows what it says: not fetched, or not readable. */
    UNKNOWN
  }

  /**
   * Returns the statements on reservations.
   *
   * @return those among the statements, in their order
   */
  public List<ReservationStatement> reservations() {
    return statements.stream()
        .filter(ReservationStatement.class::isInstance)
        .map(ReservationStatement.class::cast)
        .toList();
  }

  /**
   * Returns the statements on licences.
   *
   * @return those among the statements, in their order
   */
  public List<LicenceStatement> licences() {
    return statements.stream()
        .filter(LicenceStatement.class::isInstance)
        .map(LicenceStatement.class::cast)
        .toList();
  }

  /**
   * Returns the statements on sources.
   *
   * @return those among the statements, in their order
   */
  public List<SourceStatement<?>> sources() {
    List<SourceStatement<?>> sources = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement instanceof SourceStatement<?> source) {
        sources.add(source);
      }
    }
    return sources;
  }
}
