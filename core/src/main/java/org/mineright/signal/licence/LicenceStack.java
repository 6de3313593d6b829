package org.mineright.signal.licence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Licences that bind together: that of a compilation and those of its sources, or those that one
 * expression joins. Use is allowed only as far as all of them allow it. Immutable.
 *
 * @param licences the licences, at least one
 * @param alternatives where the licensee may choose: what else there was to choose from, this stack
 *     being the widest
 */
public record LicenceStack(List<Licence> licences, List<LicenceStack> alternatives) {
  // That of the widest use, then the one with the fewest conditions; a real alternative, not a mix.
  private static final Comparator<LicenceStack> WIDEST_FIRST =
      Comparator.comparing(LicenceStack::use)
          .thenComparing(stack -> stack.licences.stream().anyMatch(licence -> !licence.complete()))
          .thenComparing(LicenceStack::needsAssent)
          .thenComparing(
              stack ->
                  stack.licences.stream()
                      .flatMap(licence -> licence.conditions().stream())
                      .distinct()
                      .count());

  /** Copies, and checks that there is a licence. */
  public LicenceStack {
    licences = List.copyOf(licences);
    alternatives = List.copyOf(alternatives);
    if (licences.isEmpty()) {
      throw new IllegalArgumentException(
          "licences: found none, expected at least one; of a licence that is not stated there is"
              + " no stack");
    }
  }

  /**
   * The stack of one licence.
   *
   * @param licence the licence
   * @return the stack
   */
  public static LicenceStack of(Licence licence) {
    return new LicenceStack(List.of(licence), List.of());
  }

  /**
   * What the licensee has who may choose.
   *
   * @param choices the stacks to choose from, at least one
   * @return the widest of them, with the others as its alternatives; the first of equals
   * @throws IllegalArgumentException if there are none
   */
  public static LicenceStack choose(List<LicenceStack> choices) {
    if (choices.isEmpty()) {
      throw new IllegalArgumentException("choices: found none, expected at least one");
    }
    List<LicenceStack> sorted = choices.stream().sorted(WIDEST_FIRST).toList();
    LicenceStack widest = sorted.get(0);
    List<LicenceStack> others = new ArrayList<>(widest.alternatives);
    for (LicenceStack choice : sorted.subList(1, sorted.size())) {
      others.add(new LicenceStack(choice.licences, List.of()));
      others.addAll(choice.alternatives);
    }
    return new LicenceStack(widest.licences, others);
  }

  /**
   * Returns what binds where another stack binds too.
   *
   * @param other the other
   * @return all licences of both, each once
   */
  public LicenceStack and(LicenceStack other) {
    List<Licence> all = new ArrayList<>(licences);
    for (Licence licence : other.licences) {
      if (!all.contains(licence)) {
        all.add(licence);
      }
    }
    List<LicenceStack> choices = new ArrayList<>(alternatives);
    choices.addAll(other.alternatives);
    return new LicenceStack(all, choices);
  }

  /**
   * Returns the purposes for which all are known to allow use.
   *
   * @return the narrowest use; {@link LicensedUse#UNSPECIFIED} where that of one is not known
   */
  public LicensedUse use() {
    return licences.stream()
        .map(Licence::use)
        .reduce(LicensedUse::narrower)
        .orElse(LicensedUse.UNSPECIFIED);
  }

  /**
   * Returns the narrowest use among those that are known: an upper limit where others are not.
   *
   * @return the use; {@link LicensedUse#UNSPECIFIED} where it is ANY as far as known, but not all
   *     is
   */
  public LicensedUse knownLimit() {
    LicensedUse limit =
        licences.stream()
            .map(Licence::use)
            .filter(use -> use != LicensedUse.UNSPECIFIED)
            .reduce(LicensedUse::narrower)
            .orElse(LicensedUse.ANY);
    return limit == LicensedUse.ANY ? use() : limit;
  }

  /**
   * Tells whether any has a condition.
   *
   * @param condition the condition
   * @return YES where one has, UNKNOWN where none is known to have and not all terms are known
   */
  public Answer has(Condition condition) {
    Answer answer = Answer.NO;
    for (Licence licence : licences) {
      switch (licence.has(condition)) {
        case YES -> {
          return Answer.YES;
        }
        case UNKNOWN -> answer = Answer.UNKNOWN;
        case NO -> {}
      }
    }
    return answer;
  }

  /**
   * Tells whether commercial use is left out.
   *
   * @return YES also where research alone is allowed, or nothing
   */
  public Answer nonCommercial() {
    return switch (knownLimit()) {
      case ANY -> Answer.NO;
      case UNSPECIFIED -> Answer.UNKNOWN;
      case NON_COMMERCIAL, RESEARCH, NOTHING -> Answer.YES;
    };
  }

  /**
   * Tells whether any binds by contract, so that it matters whether the user assented.
   *
   * @return true if one of them is a contract
   */
  public boolean needsAssent() {
    return has(Licence.Kind.CONTRACT);
  }

  /**
   * Tells whether all say that there are no rights, or waive them.
   *
   * @return true if every one is a dedication or a statement of status without conditions
   */
  public boolean publicDomain() {
    return licences.stream()
        .allMatch(
            licence ->
                licence.use() == LicensedUse.ANY
                    && (licence.kind() == Licence.Kind.DEDICATION
                        || licence.kind() == Licence.Kind.STATUS));
  }

  /**
   * Tells whether any is of a kind.
   *
   * @param kind the kind
   * @return true if one of them is
   */
  public boolean has(Licence.Kind kind) {
    return licences.stream().anyMatch(licence -> licence.kind() == kind);
  }

  /**
   * Tells whether this stack allows what another does not: the danger where this one is claimed and
   * the other was found by looking it up.
   *
   * @param other the other
   * @return true if the use is wider, or if a condition that the other has is missing here
   */
  public boolean laxerThan(LicenceStack other) {
    if (use().compareTo(other.use()) < 0) {
      return true;
    }
    if (other.needsAssent() && !needsAssent()) {
      return true;
    }
    for (Condition condition : Condition.values()) {
      if (condition != Condition.ATTRIBUTION
          && other.has(condition) == Answer.YES
          && has(condition) == Answer.NO) {
        return true;
      }
    }
    return false;
  }
}
