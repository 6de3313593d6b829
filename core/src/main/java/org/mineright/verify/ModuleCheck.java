package org.mineright.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mineright.decision.Authority;
import org.mineright.internal.compiled.CompiledModule;
import org.mineright.internal.compiled.Liveness;
import org.mineright.regime.Consequence;
import org.mineright.regime.Element;
import org.mineright.regime.Ground;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;

/**
 * Proves a rule module sound, one method a proof. For whoever writes a module: a test of it calls
 * each and expects no faults. All but the proofs on whole uses are complete, not by sample.
 *
 * <p>A part that makes no difference, or has no authority, can be excused by its name, as the fault
 * says it, with a reason: law says some things twice. An excuse that excuses nothing is a fault
 * itself ({@link #excuses}).
 *
 * <p>The rules are run to make the diagrams when a check is made, which takes seconds. Where that
 * fails, {@link #declarations} says why, and the proofs that need diagrams say so too. Immutable
 * and safe for use from many threads.
 */
public final class ModuleCheck {
  private final RuleModule module;
  private final Map<String, String> excused;
  private final @Nullable CompiledModule compiled;
  private final String failure;

  private ModuleCheck(RuleModule module, Map<String, String> excused) {
    this.module = module;
    this.excused = Collections.unmodifiableMap(new LinkedHashMap<>(excused));
    CompiledModule made = null;
    String why = "";
    try {
      made = CompiledModule.of(module);
    } catch (RuntimeException e) {
      why = Faults.message(e);
    }
    this.compiled = made;
    this.failure = why;
  }

  /**
   * Prepares to prove that every part of a module makes a difference.
   *
   * @param module the module
   * @return its check
   */
  public static ModuleCheck of(RuleModule module) {
    return new ModuleCheck(module, Map.of());
  }

  /**
   * Prepares to prove that every part of a module makes a difference but for some.
   *
   * @param module the module
   * @param excused by the name of a part, why it makes none
   * @return its check
   * @throws IllegalArgumentException if a reason is blank
   */
  public static ModuleCheck of(RuleModule module, Map<String, String> excused) {
    excused.forEach(
        (part, reason) -> {
          if (reason.isBlank()) {
            throw new IllegalArgumentException(part + ": found no reason, expected one");
          }
        });
    return new ModuleCheck(module, excused);
  }

  /**
   * Returns what is checked.
   *
   * @return the module
   */
  public RuleModule module() {
    return module;
  }

  /**
   * Proves that no element turns on a fact, a reading or a day that it does not declare, that no
   * two rules contradict each other, and whatever else making the diagrams asks.
   *
   * @return a case for each element
   */
  public Proof declarations() {
    return new Proof(elementsOfAll().size(), compiled == null ? List.of(failure) : List.of());
  }

  /**
   * Proves that the diagrams in the jar are those that the rules make.
   *
   * @return one case
   */
  public Proof storedDiagrams() {
    return compiled == null ? unmade() : new Proof(1, StoredDiagrams.faults(module));
  }

  /**
   * Proves that each element has one status on every combination of the facts that it declares
   * (each with its values and unknown, contradictions left out), of its readings, and of days
   * (those on both sides of its dates, one long before and one long after); and that rules and
   * diagrams find the same, by the same rules.
   *
   * @return a case for each combination
   */
  public Proof elements() {
    return compiled == null ? unmade() : new ElementCheck(module, compiled).of(elementsOfAll());
  }

  /**
   * Proves that no element is open where all facts that it declares are known.
   *
   * @return a case for each element
   */
  public Proof completeFacts() {
    return parts(Liveness::open);
  }

  /**
   * Proves that in every regime, on every day, some ground decides: the default ground is always in
   * force, and asks nothing.
   *
   * @return a case for each regime and each span of days with the same law
   */
  public Proof totality() {
    Faults faults = new Faults();
    for (Regime regime : module.regimes()) {
      for (LocalDate day : spans(regime)) {
        faults.tried();
        if (!regime.defaultGround().inForceOn(day)) {
          faults.add(
              regime.id()
                  + ": ground "
                  + regime.defaultGround().id()
                  + ": it is not in force on "
                  + day
                  + ", and nothing decides where no other ground applies");
        }
      }
    }
    return faults.proof();
  }

  /** A day of each span in which the same grounds are in force. */
  private static Set<LocalDate> spans(Regime regime) {
    Set<LocalDate> days = new TreeSet<>(List.of(LocalDate.MIN));
    for (Ground ground : regime.grounds()) {
      ground.from().ifPresent(days::add);
      ground.until().ifPresent(last -> days.add(last.plusDays(1)));
    }
    return days;
  }

  /**
   * Proves that every ground decides some use in every regime that has it.
   *
   * @return a case for each ground of each regime
   */
  public Proof liveGrounds() {
    return parts(Liveness::grounds);
  }

  /**
   * Proves that every ground asks no element in vain: without it, the ground would decide more.
   *
   * @return a case for each element of each ground of each regime
   */
  public Proof liveElements() {
    return parts(Liveness::elements);
  }

  /**
   * Proves that something turns on every interpretation in every regime that has it, and that no
   * two of its readings say the same.
   *
   * @return a case for each interpretation, or pair of its readings, of each regime
   */
  public Proof liveInterpretations() {
    return parts(Liveness::interpretations);
  }

  /**
   * Proves that every element turns on every fact and every interpretation that it declares, and
   * that something turns on every fact that the module declares.
   *
   * @return a case for each of those
   */
  public Proof liveFacts() {
    return parts(Liveness::facts);
  }

  /**
   * Proves that on every declared day something changes of what declares it: of the element, of
   * which ground decides, of what follows from decisions.
   *
   * @return a case for each day and what declares it
   */
  public Proof liveDates() {
    return parts(Liveness::dates);
  }

  /**
   * Proves that every rule makes a difference: one on an element is named in some finding; without
   * one on obligations, warnings or certainty, something else would follow somewhere. And that each
   * is about something that is declared.
   *
   * @return a case for each rule
   */
  public Proof liveRules() {
    return parts(Liveness::rules);
  }

  /**
   * Proves that every obligation and every warning is due somewhere.
   *
   * @return a case for each
   */
  public Proof liveConsequences() {
    return parts(Liveness::consequences);
  }

  /**
   * Proves that whatever is excused is there and needs it.
   *
   * @return a case for each excuse
   */
  public Proof excuses() {
    if (compiled == null) {
      return unmade();
    }
    Liveness liveness = new Liveness(module, compiled);
    Map<String, Boolean> faulty = new LinkedHashMap<>();
    Stream.of(
            liveness.open(),
            liveness.grounds(),
            liveness.elements(),
            liveness.interpretations(),
            liveness.facts(),
            liveness.dates(),
            liveness.rules(),
            liveness.consequences(),
            authorityParts())
        .flatMap(List::stream)
        .forEach(part -> faulty.merge(part.name(), part.fault().isPresent(), Boolean::logicalOr));
    Faults faults = new Faults();
    for (String name : excused.keySet()) {
      faults.tried();
      if (!faulty.containsKey(name)) {
        faults.add(name + ": it is excused, but there is no such part");
      } else if (!faulty.get(name)) {
        faults.add(name + ": it is excused, but nothing is wrong with it");
      }
    }
    return faults.proof();
  }

  /**
   * Proves that every text that a decision can need is there in English and in every language of
   * the module, and no other.
   *
   * @return a case for each text in each language
   */
  public Proof texts() {
    if (compiled == null) {
      return unmade();
    }
    Liveness liveness = new Liveness(module, compiled);
    return new TextCheck(module, element -> liveness.statuses(element.id())).run();
  }

  /**
   * Proves that every element, ground and obligation names an authority. A warning need not.
   *
   * @return a case for each
   */
  public Proof authorities() {
    return proof(authorityParts());
  }

  private List<Liveness.Part> authorityParts() {
    Map<String, List<Authority>> authorities = new LinkedHashMap<>();
    for (Regime regime : module.regimes()) {
      for (Ground ground : regime.grounds()) {
        authorities.put("ground " + ground.id(), ground.authorities());
        for (Element element : ground.elements()) {
          authorities.put("element " + element.id(), element.authorities());
        }
      }
      for (Consequence consequence : regime.consequences()) {
        if (consequence.kind() == Consequence.Kind.OBLIGATION) {
          authorities.put("obligation " + consequence.id(), consequence.authorities());
        }
      }
    }
    List<Liveness.Part> parts = new ArrayList<>();
    authorities.forEach(
        (name, some) ->
            parts.add(
                new Liveness.Part(
                    name + ": authority",
                    some.isEmpty() ? Optional.of("found none") : Optional.empty())));
    return parts;
  }

  /**
   * Checks that rules and diagrams decide random uses alike, in everything that a decision says:
   * under every regime, on days near declared ones and others, by random readings.
   *
   * @param uses how many uses to try
   * @param seed the same seed gives the same uses
   * @return a case for each use
   */
  public Proof decisions(int uses, long seed) {
    return compiled == null ? unmade() : new UseCheck(module, seed).decisions(uses);
  }

  /**
   * Checks that to learn more of a use never makes another outcome possible than was before, and
   * that what the rules decide in the end is one of those that were possible all along; so that a
   * determined outcome stays. On random uses, as {@link #decisions} does.
   *
   * @param uses how many uses to try
   * @param seed the same seed gives the same uses
   * @return a case for each use
   */
  public Proof outlooks(int uses, long seed) {
    return compiled == null ? unmade() : new UseCheck(module, seed).outlooks(uses);
  }

  private Set<Element> elementsOfAll() {
    Set<Element> elements = new LinkedHashSet<>();
    module.regimes().forEach(regime -> elements.addAll(regime.elements()));
    return elements;
  }

  private Proof parts(Function<Liveness, List<Liveness.Part>> all) {
    return compiled == null ? unmade() : proof(all.apply(new Liveness(module, compiled)));
  }

  private Proof proof(List<Liveness.Part> parts) {
    Faults faults = new Faults();
    for (Liveness.Part part : parts) {
      faults.tried();
      part.fault()
          .filter(fault -> !excused.containsKey(part.name()))
          .ifPresent(fault -> faults.add(part.name() + ": " + fault));
    }
    return faults.proof();
  }

  private Proof unmade() {
    return new Proof(0, List.of("found no diagrams to prove it on: " + failure));
  }
}
