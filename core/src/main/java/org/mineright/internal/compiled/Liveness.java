package org.mineright.internal.compiled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mineright.decision.Certainty;
import org.mineright.decision.Status;
import org.mineright.fact.Fact;
import org.mineright.internal.diagram.Frozen;
import org.mineright.internal.diagram.Nodes;
import org.mineright.internal.drools.RuleBase;
import org.mineright.regime.Consequence;
import org.mineright.regime.Element;
import org.mineright.regime.Ground;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;

/**
 * Finds what a module declares in vain: each part is left out in thought, and it is dead if that
 * changes nothing anywhere. Exact, since diagrams hold every combination. One thread only.
 */
public final class Liveness {
  private static final int NOWHERE = Nodes.leaf(0);

  private final RuleModule module;
  private final CompiledModule compiled;
  private final Variables variables;
  private final List<Tabulator.Kind> kinds;
  private final Nodes nodes = new Nodes();
  private final Map<String, Integer> elements;
  private final Map<String, Integer> consequences = new LinkedHashMap<>();
  private final int certainty;
  private final Folding folding;

  /** By id of a regime, {@link #cases(Regime)}. */
  private final Map<String, List<Integer>> cases = new LinkedHashMap<>();

  /**
   * Something that a module declares.
   *
   * @param name what it is, and of what
   * @param fault why it is dead, empty if it makes a difference
   */
  public record Part(String name, Optional<String> fault) {}

  /**
   * Prepares to look.
   *
   * @param module the module
   * @param compiled its diagrams
   */
  public Liveness(RuleModule module, CompiledModule compiled) {
    this.module = module;
    this.compiled = compiled;
    this.variables = compiled.variables();
    CompiledModule.Roots roots = compiled.roots();
    this.kinds = roots.kinds();
    this.elements = copies(roots.elements());
    this.consequences.putAll(copies(roots.obligations()));
    this.consequences.putAll(copies(roots.warnings()));
    this.certainty = copy(roots.certainty());
    this.folding = new Folding(variables, nodes, elements, kinds);
  }

  private Map<String, Integer> copies(Map<String, Integer> roots) {
    Map<String, Integer> copies = new LinkedHashMap<>();
    roots.forEach((id, root) -> copies.put(id, copy(root)));
    return copies;
  }

  private int copy(int root) {
    int[] free = new int[variables.sizes().length];
    Arrays.fill(free, Frozen.FREE);
    return nodes.copy(compiled.diagrams(), root, free);
  }

  private static Part part(String name, boolean lives, String fault) {
    return new Part(name, lives ? Optional.empty() : Optional.of(fault));
  }

  /** The statuses that the rules can find of an element. */
  public Set<Status> statuses(String element) {
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    answers(element(element)).forEach(kind -> statuses.add(kinds.get(kind).status()));
    return statuses;
  }

  /** Grounds that never decide in a regime. */
  public List<Part> grounds() {
    List<Part> parts = new ArrayList<>();
    for (Regime regime : variables.regimes()) {
      int undecided = Nodes.leaf(1);
      for (Ground ground : regime.grounds()) {
        int applies = folding.applies(ground);
        parts.add(
            part(
                name(regime, ground),
                folding.withImplied(folding.and(undecided, applies)) != NOWHERE,
                "it never decides"));
        undecided = folding.and(undecided, folding.not(applies));
      }
    }
    return parts;
  }

  /** Elements without which the same ground would decide everywhere. */
  public List<Part> elements() {
    List<Part> parts = new ArrayList<>();
    for (Regime regime : variables.regimes()) {
      int undecided = Nodes.leaf(1);
      for (Ground ground : regime.grounds()) {
        for (int place = 0; place < ground.elements().size(); place++) {
          parts.add(
              part(
                  name(regime, ground) + ": element " + ground.elements().get(place).id(),
                  folding.heldBackBy(ground, place, undecided) != NOWHERE,
                  "the same ground would always decide if it did not ask that"));
        }
        undecided = folding.and(undecided, folding.not(folding.applies(ground)));
      }
    }
    return parts;
  }

  /** Interpretations on which nothing turns in a regime, and readings that say the same. */
  public List<Part> interpretations() {
    List<Part> parts = new ArrayList<>();
    for (Regime regime : variables.regimes()) {
      List<Integer> roots = roots(regime);
      for (Interpretation<?> interpretation : regime.interpretations()) {
        int variable = variables.reading(interpretation);
        String name = regime.id() + ": interpretation " + interpretation.id();
        if (!asked(roots).get(variable)) {
          parts.add(part(name, false, "nothing turns on it"));
          continue;
        }
        for (int reading = 1; reading < interpretation.readings().size(); reading++) {
          for (int before = 0; before < reading; before++) {
            parts.add(
                part(
                    name
                        + ": readings "
                        + interpretation.readings().get(before)
                        + " and "
                        + interpretation.readings().get(reading),
                    differ(roots, variable, before, reading),
                    "they say the same of everything"));
          }
        }
      }
    }
    return parts;
  }

  /** All that a decision under a regime says, as diagrams. */
  private List<Integer> roots(Regime regime) {
    List<Integer> roots = new ArrayList<>();
    roots.add(folding.deciding(regime));
    regime.elements().forEach(element -> roots.add(element(element.id())));
    for (Consequence consequence : regime.consequences()) {
      roots.add(under(regime, consequence(consequence.id())));
    }
    roots.add(under(regime, certainty));
    return roots;
  }

  private int under(Regime regime, int root) {
    return nodes.restrict(root, variables.regime(), variables.regimes().indexOf(regime));
  }

  /**
   * Facts on which an element does not turn though it declares them, and those of no use at all.
   */
  public List<Part> facts() {
    List<Part> parts = new ArrayList<>();
    for (Element element : variables.elements()) {
      BitSet asked = asked(List.of(element(element.id())));
      for (Fact<?> fact : element.facts()) {
        parts.add(
            part(
                "element " + element.id() + ": fact " + fact,
                asked.get(variables.fact(fact)),
                "it does not turn on it"));
      }
      for (Interpretation<?> interpretation : element.interpretations()) {
        parts.add(
            part(
                "element " + element.id() + ": interpretation " + interpretation.id(),
                asked.get(variables.reading(interpretation)),
                "it does not turn on it"));
      }
    }
    BitSet asked = new BitSet();
    variables.regimes().forEach(regime -> asked.or(asked(roots(regime))));
    for (Fact<?> fact : module.facts()) {
      parts.add(part("fact " + fact, asked.get(variables.fact(fact)), "nothing turns on it"));
    }
    return parts;
  }

  /** Days on which nothing changes of what declares them. */
  public List<Part> dates() {
    List<Part> parts = new ArrayList<>();
    for (Element element : variables.elements()) {
      List<Integer> root = List.of(element(element.id()));
      for (LocalDate day : element.dates()) {
        parts.add(date("element " + element.id(), day, root));
      }
    }
    for (Regime regime : variables.regimes()) {
      List<Integer> deciding = List.of(folding.deciding(regime));
      for (Ground ground : regime.grounds()) {
        String name = name(regime, ground);
        ground.from().ifPresent(first -> parts.add(date(name, first, deciding)));
        ground.until().ifPresent(last -> parts.add(date(name, last.plusDays(1), deciding)));
      }
    }
    List<Integer> following = new ArrayList<>(consequences.values());
    following.add(certainty);
    module.dates().forEach(day -> parts.add(date("what follows", day, following)));
    return parts;
  }

  private Part date(String of, LocalDate day, List<Integer> roots) {
    int from = variables.interval(day);
    return part(
        of + ": date " + day,
        differ(roots, Variables.DATE, from - 1, from),
        "nothing changes on that day");
  }

  /** Obligations and warnings that are due nowhere. */
  public List<Part> consequences() {
    List<Part> parts = new ArrayList<>();
    consequences.forEach(
        (id, root) -> parts.add(part(id, differAnywhere(id, root, NOWHERE), "it is due nowhere")));
    return parts;
  }

  /**
   * By ground that decides, and by whether it presumes: where that is so. The place in the list is
   * twice the number of the ground, and 1 more where it presumes.
   */
  private List<Integer> cases(Regime regime) {
    List<Integer> cases = new ArrayList<>();
    variables.grounds().forEach(ground -> cases.addAll(List.of(NOWHERE, NOWHERE)));
    int undecided = Nodes.leaf(1);
    for (Ground ground : regime.grounds()) {
      int applies = folding.applies(ground);
      int decides = folding.and(undecided, applies);
      int presumes = NOWHERE;
      for (Element element : ground.elements()) {
        int presumed =
            nodes.map(
                element(element.id()), kind -> kinds.get(kind).status() == Status.PRESUMED ? 1 : 0);
        presumes = nodes.combine(presumes, presumed, (a, b) -> a | b);
      }
      int place = 2 * variables.grounds().indexOf(ground);
      cases.set(place, folding.withImplied(folding.and(decides, folding.not(presumes))));
      cases.set(place + 1, folding.withImplied(folding.and(decides, presumes)));
      undecided = folding.and(undecided, folding.not(applies));
    }
    return cases;
  }

  /** Tells whether two answers on what follows differ anywhere in a regime. */
  private boolean differInSomeCase(Regime regime, int left, int right) {
    List<Integer> cases = this.cases.computeIfAbsent(regime.id(), id -> cases(regime));
    for (int i = 0; i < cases.size(); i++) {
      if (cases.get(i) != NOWHERE) {
        int differ =
            nodes.combine(
                inCase(regime, i, left), inCase(regime, i, right), (a, b) -> a == b ? 0 : 1);
        if (folding.and(cases.get(i), differ) != NOWHERE) {
          return true;
        }
      }
    }
    return false;
  }

  private int inCase(Regime regime, int place, int root) {
    int ofGround = nodes.restrict(under(regime, root), variables.ground(), place / 2);
    return nodes.restrict(ofGround, variables.presuming(), place % 2);
  }

  /** Rules without which nothing would be said differently anywhere, or that are about nothing. */
  public List<Part> rules() {
    List<Part> parts = new ArrayList<>();
    Set<String> named = new TreeSet<>();
    for (int root : elements.values()) {
      answers(root).forEach(kind -> named.addAll(kinds.get(kind).rules()));
    }
    Map<String, List<String>> rules = RuleBase.of(module).rulesBySubject();
    rules.forEach(
        (subject, names) -> {
          for (String name : names) {
            String rule = "rule \"" + name + "\"";
            if (elements.containsKey(subject)) {
              parts.add(part(rule, named.contains(name), "it never fires"));
            } else if (!consequences.containsKey(subject) && !isCertainty(subject)) {
              parts.add(part(rule, false, "it is about " + subject + ", which nobody declares"));
            }
          }
        });
    for (String subject : consequences.keySet()) {
      parts.addAll(rulesOn(subject));
    }
    parts.addAll(rulesOn(RuleBase.CERTAINTY));
    return parts;
  }

  private static boolean isCertainty(String subject) {
    return Arrays.stream(Certainty.values()).map(Enum::name).anyMatch(subject::equals);
  }

  /** Leaves out one rule after another. */
  private List<Part> rulesOn(String subject) {
    List<Part> parts = new ArrayList<>();
    RuleBase.withoutEach(module, subject)
        .forEach(
            (rule, others) -> {
              Tabulator tabulator =
                  new Tabulator(module, variables, nodes, Map.of(subject, others));
              boolean lives =
                  subject.equals(RuleBase.CERTAINTY)
                      ? differAnywhere(subject, certainty, tabulator.certainty())
                      : differAnywhere(
                          subject,
                          consequence(subject),
                          compiled.roots().obligations().containsKey(subject)
                              ? tabulator.obligation(subject)
                              : tabulator.warning(subject));
              parts.add(
                  part(
                      "rule \"" + rule + "\"",
                      lives,
                      "without it the same would follow everywhere"));
            });
    return parts;
  }

  /** Tells whether two answers on a subject differ in some case, in a regime that asks it. */
  private boolean differAnywhere(String subject, int left, int right) {
    for (Regime regime : variables.regimes()) {
      boolean asks =
          subject.equals(RuleBase.CERTAINTY)
              || regime.consequences().stream().anyMatch(each -> each.id().equals(subject));
      if (asks && differInSomeCase(regime, left, right)) {
        return true;
      }
    }
    return false;
  }

  /** Elements that some combination of known facts leaves open. */
  public List<Part> open() {
    List<Part> parts = new ArrayList<>();
    for (Element element : variables.elements()) {
      BitSet known = new BitSet();
      element.facts().forEach(fact -> known.set(variables.fact(fact)));
      Map<String, String> way = new LinkedHashMap<>();
      parts.add(
          part(
              "element " + element.id(),
              !findOpen(element(element.id()), known, way, new BitSet()),
              "found it open though all its facts are known: " + way));
    }
    return parts;
  }

  /** Looks for a way to OPEN on which certain facts are known, and leaves it in a map. */
  private boolean findOpen(int reference, BitSet known, Map<String, String> way, BitSet seen) {
    if (Nodes.isLeaf(reference)) {
      return kinds.get(Nodes.answer(reference)).status() == Status.OPEN;
    }
    if (seen.get(reference)) {
      return false;
    }
    seen.set(reference);
    int variable = nodes.variable(reference);
    for (int value = known.get(variable) ? 1 : 0; value < nodes.values(reference); value++) {
      if (findOpen(nodes.child(reference, value), known, way, seen)) {
        way.put(variables.name(variable), variables.valueName(variable, value));
        return true;
      }
    }
    return false;
  }

  private static String name(Regime regime, Ground ground) {
    return regime.id() + ": ground " + ground.id();
  }

  private int element(String id) {
    return Objects.requireNonNull(elements.get(id));
  }

  private int consequence(String id) {
    return Objects.requireNonNull(consequences.get(id));
  }

  private boolean differ(List<Integer> roots, int variable, int value, int other) {
    for (int root : roots) {
      if (nodes.restrict(root, variable, value) != nodes.restrict(root, variable, other)) {
        return true;
      }
    }
    return false;
  }

  private BitSet asked(Collection<Integer> roots) {
    BitSet asked = new BitSet();
    visit(roots, reference -> asked.set(nodes.variable(reference)), answer -> {});
    return asked;
  }

  private Set<Integer> answers(int root) {
    Set<Integer> answers = new LinkedHashSet<>();
    visit(List.of(root), reference -> {}, answers::add);
    return answers;
  }

  private interface Visitor {
    void visit(int number);
  }

  private void visit(Collection<Integer> roots, Visitor toNodes, Visitor toAnswers) {
    BitSet seen = new BitSet();
    List<Integer> open = new ArrayList<>(roots);
    while (!open.isEmpty()) {
      int at = open.remove(open.size() - 1);
      if (Nodes.isLeaf(at)) {
        toAnswers.visit(Nodes.answer(at));
      } else if (!seen.get(at)) {
        seen.set(at);
        toNodes.visit(at);
        for (int value = 0; value < nodes.values(at); value++) {
          open.add(nodes.child(at, value));
        }
      }
    }
  }
}
