package org.mineright.verify;

import java.time.LocalDate;
import java.util.Set;
import org.mineright.decision.Status;
import org.mineright.fact.UseCase;
import org.mineright.regime.Readings;

/**
 * What the law says of elements, from a source other than the rules: a table, a document, a second
 * implementation. Rules are held against it on every combination of facts, readings and days.
 */
@FunctionalInterface
public interface ElementLaw {

  /**
   * Tells how an element stands.
   *
   * @param element the id of the element
   * @param facts what is known
   * @param date the date of the use
   * @param readings the readings to take
   * @return what is right; more than one status where the law leaves a choice
   */
  Set<Status> statuses(String element, UseCase facts, LocalDate date, Readings readings);
}
