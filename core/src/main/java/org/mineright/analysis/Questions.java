package org.mineright.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mineright.decision.Outcome;
import org.mineright.fact.Fact;
import org.mineright.internal.diagram.Nodes;
import org.mineright.regime.Ground;

/**
 * A regime as questions that lead to each other or to a verdict: a diagram of ground and outcome,
 * with the answers that lead to the same place taken together. Immutable.
 */
final class Questions {
  /** An answer that stands for so many values is called "otherwise", if there is only one. */
  private static final int MANY = 4;

  private final List<Question> all = new ArrayList<>();
  private final List<Fact<?>> rows = new ArrayList<>();
  private final List<Ground> grounds = new ArrayList<>();
  private final Optional<Verdict> only;

  /**
   * A question.
   *
   * @param number its place among all questions, the first one 0
   * @param row the place of its fact among those that are asked
   * @param fact what is asked
   * @param answers what may be answered
   */
  record Question(int number, int row, Fact<?> fact, List<Answer> answers) {}

  /**
   * An answer.
   *
   * @param words the values that it stands for
   * @param next the number of the question to which it leads
   * @param verdict what it leads to if that is no question
   */
  record Answer(String words, Optional<Integer> next, Optional<Verdict> verdict) {}

  /**
   * What is decided.
   *
   * @param outcome the outcome
   * @param ground the ground
   */
  record Verdict(Outcome outcome, Ground ground) {}

  Questions(CompiledRegime regime) {
    Patterns patterns =
        new Patterns(
            Patterns.inOneOrder(List.of(regime.outcomes().facts(), regime.grounds().facts())));
    int outcomes = CompiledRegime.OUTCOMES.size();
    int root =
        patterns.combine(
            patterns.bring(regime.grounds()),
            patterns.bring(regime.outcomes()),
            (ground, outcome) -> ground * outcomes + outcome);
    if (Nodes.isLeaf(root)) {
      this.only = Optional.of(verdict(regime, Nodes.answer(root)));
    } else {
      this.only = Optional.empty();
      collect(regime, patterns, root);
    }
    collectGrounds(regime);
  }

  private void collect(CompiledRegime regime, Patterns patterns, int root) {
    Nodes nodes = patterns.nodes();
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(root));
    numbers.put(root, 0);
    boolean[] asked = new boolean[patterns.facts().size()];
    while (!open.isEmpty()) {
      int node = open.remove();
      asked[nodes.variable(node)] = true;
      for (int value = 0; value < nodes.values(node); value++) {
        int child = nodes.child(node, value);
        if (!Nodes.isLeaf(child) && !numbers.containsKey(child)) {
          numbers.put(child, numbers.size());
          open.add(child);
        }
      }
    }
    Map<Integer, Integer> places = new HashMap<>();
    for (int variable = 0; variable < asked.length; variable++) {
      if (asked[variable]) {
        places.put(variable, rows.size());
        rows.add(patterns.facts().get(variable));
      }
    }
    numbers.forEach(
        (node, number) -> {
          Fact<?> fact = patterns.facts().get(nodes.variable(node));
          all.add(
              new Question(
                  number,
                  places.getOrDefault(nodes.variable(node), 0),
                  fact,
                  answers(regime, nodes, node, fact, numbers)));
        });
  }

  private static List<Answer> answers(
      CompiledRegime regime, Nodes nodes, int node, Fact<?> fact, Map<Integer, Integer> numbers) {
    Map<Integer, List<Integer>> values = new LinkedHashMap<>();
    // Known values first, as one asks for them.
    for (int i = 0; i < nodes.values(node); i++) {
      int value = (i + 1) % nodes.values(node);
      values.computeIfAbsent(nodes.child(node, value), child -> new ArrayList<>()).add(value);
    }
    int largest = values.values().stream().mapToInt(List::size).max().orElse(0);
    boolean otherwise =
        largest >= MANY
            && values.size() > 1
            && values.values().stream().filter(each -> each.size() == largest).count() == 1;
    List<Answer> answers = new ArrayList<>();
    values.forEach(
        (child, some) ->
            answers.add(
                new Answer(
                    otherwise && some.size() == largest ? "otherwise" : words(fact, some),
                    Optional.ofNullable(numbers.get(child)),
                    Nodes.isLeaf(child)
                        ? Optional.of(verdict(regime, Nodes.answer(child)))
                        : Optional.empty())));
    return answers;
  }

  private static Verdict verdict(CompiledRegime regime, int answer) {
    int outcomes = CompiledRegime.OUTCOMES.size();
    return new Verdict(
        CompiledRegime.OUTCOMES.get(answer % outcomes),
        regime.regime().grounds().get(answer / outcomes));
  }

  private void collectGrounds(CompiledRegime regime) {
    List<Verdict> verdicts = new ArrayList<>();
    only.ifPresent(verdicts::add);
    for (Question question : all) {
      question.answers().forEach(answer -> answer.verdict().ifPresent(verdicts::add));
    }
    for (Ground ground : regime.regime().grounds()) {
      if (verdicts.stream().anyMatch(verdict -> verdict.ground().equals(ground))) {
        grounds.add(ground);
      }
    }
  }

  /** The questions; the first one is where to start. */
  List<Question> all() {
    return all;
  }

  /** The facts that are asked, in the order in which they are. */
  List<Fact<?>> rows() {
    return rows;
  }

  /** The grounds that verdicts rest on, in the order in which they are tried. */
  List<Ground> grounds() {
    return grounds;
  }

  /** What is decided where nothing is asked. */
  Optional<Verdict> only() {
    return only;
  }

  private static String words(Fact<?> fact, List<Integer> values) {
    return Condition.joined(values.stream().map(value -> word(fact, value)).toList());
  }

  private static String word(Fact<?> fact, int value) {
    if (value == 0) {
      return "unknown";
    }
    Object constant = fact.values().get(value - 1);
    if (constant instanceof Boolean truth) {
      return truth ? "yes" : "no";
    }
    return words(Condition.nameOf(constant));
  }

  /** A constant as words: AI_FINE_TUNING as "AI fine tuning"; codes of countries as they are. */
  static String words(String constant) {
    if (constant.length() < MANY) {
      return constant;
    }
    String[] words = constant.split("_", -1);
    for (int i = 0; i < words.length; i++) {
      words[i] =
          i == 0 && words.length > 1 && words[i].length() == 2
              ? words[i]
              : words[i].toLowerCase(Locale.ROOT);
    }
    return String.join(" ", words);
  }

  /** A fact as a short question: lawfulAccess as "Lawful access?". */
  static String question(Fact<?> fact) {
    String name = fact.name().substring(fact.name().indexOf('.') + 1);
    String words = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + "?";
  }
}
