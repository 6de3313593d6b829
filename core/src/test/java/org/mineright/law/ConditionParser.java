package org.mineright.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the conditions of law documents, by recursive descent, and refuses what it does not
 * understand. Both notations in use are read: {@code ≠ ∈ ∉} and {@code != in not in}, an
 * interpretation bare or in brackets.
 *
 * <pre>
 * cell        = bare | condition
 * condition   = conjunction { "or" conjunction }
 * conjunction = negation { "and" negation }
 * negation    = "not" negation | "(" condition ")" | "[" comparison "]" | comparison | ABBREVIATION
 * comparison  = name bare | "date" ( ">=" | "&lt;" ) day
 * bare        = value | ( "=" | "≠" ) value | ( "∈" | "∉" ) set | "known" | "unknown"
 * set         = "{" value { "," value } "}" | ABBREVIATION
 * value       = a value of the fact or interpretation | ABBREVIATION
 * </pre>
 *
 * A bare value stands for {@code = value}, and only a whole cell can be bare, in a row with one
 * fact.
 */
final class ConditionParser {
  private static final Pattern TOKEN =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}|[A-Za-z][A-Za-z0-9_.-]*|>=|!=|[<=≠∈∉(){}\\[\\],]|\\s+");

  private final Map<String, List<String>> facts;
  private final Map<String, List<String>> interpretations;
  private final Map<String, String> abbreviations;
  private final String text;
  private final List<String> tokens = new ArrayList<>();
  private int next;

  private ConditionParser(
      Map<String, List<String>> facts,
      Map<String, List<String>> interpretations,
      Map<String, String> abbreviations,
      String text) {
    this.facts = facts;
    this.interpretations = interpretations;
    this.abbreviations = abbreviations;
    this.text = text;
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.find()) {
      if (matcher.start() != end) {
        throw wrong("\"" + text.substring(end, matcher.start()) + "\"", "a word or sign");
      }
      end = matcher.end();
      if (!matcher.group().isBlank()) {
        tokens.add(matcher.group());
      }
    }
    if (end != text.length()) {
      throw wrong("\"" + text.substring(end) + "\"", "a word or sign");
    }
  }

  /**
   * Reads a condition.
   *
   * @param facts all facts with the names of their values
   * @param interpretations all interpretations with their readings
   * @param abbreviations what abbreviations stand for: a condition, a set or a value
   * @param ownFact the one fact of the row, which a bare cell is about
   * @param text the condition
   */
  static Condition parse(
      Map<String, List<String>> facts,
      Map<String, List<String>> interpretations,
      Map<String, String> abbreviations,
      Optional<String> ownFact,
      String text) {
    ConditionParser parser = new ConditionParser(facts, interpretations, abbreviations, text);
    Condition condition =
        ownFact.isPresent() && parser.isBare(facts.get(ownFact.orElseThrow()))
            ? parser.bareOf(ownFact.orElseThrow())
            : parser.condition();
    parser.end();
    return condition;
  }

  private boolean isBare(List<String> values) {
    String first = peek();
    return List.of("=", "!=", "≠", "∈", "∉", "in", "known", "unknown").contains(first)
        || (first.equals("not") && peek(1).equals("in"))
        || (values.contains(first) && tokens.size() == 1);
  }

  private Condition bareOf(String fact) {
    if (tokens.size() == 1 && facts.get(fact).contains(peek())) {
      return new Condition.FactIs(fact, true, Set.of(take()));
    }
    return ofFact(fact);
  }

  private Condition condition() {
    List<Condition> alternatives = new ArrayList<>();
    do {
      alternatives.add(conjunction());
    } while (accept("or"));
    return alternatives.size() == 1 ? alternatives.get(0) : new Condition.Or(alternatives);
  }

  private Condition conjunction() {
    List<Condition> together = new ArrayList<>();
    do {
      together.add(negation());
    } while (accept("and"));
    return together.size() == 1 ? together.get(0) : new Condition.And(together);
  }

  private Condition negation() {
    if (accept("not")) {
      return new Condition.Not(negation());
    }
    if (accept("(")) {
      Condition condition = condition();
      expect(")");
      return condition;
    }
    if (accept("[")) {
      String id = take();
      if (!interpretations.containsKey(id)) {
        throw wrong("\"" + id + "\"", "an interpretation");
      }
      Condition condition = ofReading(id);
      expect("]");
      return condition;
    }
    String name = take();
    if (name.equals("date")) {
      return ofDate();
    }
    if (facts.containsKey(name)) {
      return ofFact(name);
    }
    if (interpretations.containsKey(name)) {
      return ofReading(name);
    }
    if (abbreviations.containsKey(name)) {
      ConditionParser inner = inner(name);
      Condition condition = inner.condition();
      inner.end();
      return condition;
    }
    throw wrong("\"" + name + "\"", "a fact, an interpretation or an abbreviation");
  }

  private Condition ofFact(String fact) {
    if (accept("known")) {
      return new Condition.FactKnown(fact, true);
    }
    if (accept("unknown")) {
      return new Condition.FactKnown(fact, false);
    }
    boolean among = isSign("=", "∈", "in");
    return new Condition.FactIs(fact, among, operand(facts.get(fact)));
  }

  private Condition ofReading(String interpretation) {
    boolean among = isSign("=", "∈", "in");
    return new Condition.ReadingIs(
        interpretation, among, operand(interpretations.get(interpretation)));
  }

  private boolean isSign(String... signs) {
    return List.of(signs).contains(peek());
  }

  /** A comparison from its sign on: the values that it names. */
  private Set<String> operand(List<String> values) {
    if (accept("=") || accept("≠") || accept("!=")) {
      return Set.of(value(values));
    }
    if (accept("∈") || accept("∉") || accept("in")) {
      return set(values);
    }
    if (accept("not")) {
      expect("in");
      return set(values);
    }
    throw wrong("\"" + peek() + "\"", "a comparison");
  }

  private Set<String> set(List<String> values) {
    if (!accept("{")) {
      ConditionParser inner = inner(take());
      Set<String> set = inner.set(values);
      inner.end();
      return set;
    }
    Set<String> set = new LinkedHashSet<>();
    do {
      set.add(value(values));
    } while (accept(","));
    expect("}");
    return set;
  }

  private String value(List<String> values) {
    String value = take();
    if (values.contains(value)) {
      return value;
    }
    ConditionParser inner = inner(value);
    String meant = inner.value(values);
    inner.end();
    return meant;
  }

  private Condition ofDate() {
    boolean from = accept(">=");
    if (!from) {
      expect("<");
    }
    String day = take();
    try {
      return new Condition.DateIs(from, LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      throw wrong("\"" + day + "\"", "a day (2021-06-07)");
    }
  }

  /** A parser of what an abbreviation stands for. An abbreviation cannot name itself. */
  private ConditionParser inner(String abbreviation) {
    String meaning = abbreviations.get(abbreviation);
    if (meaning == null) {
      throw wrong("\"" + abbreviation + "\"", "a value or an abbreviation of one");
    }
    Map<String, String> others = new HashMap<>(abbreviations);
    others.remove(abbreviation);
    return new ConditionParser(facts, interpretations, others, meaning);
  }

  private String peek() {
    return peek(0);
  }

  private String peek(int ahead) {
    return next + ahead < tokens.size() ? tokens.get(next + ahead) : "";
  }

  private String take() {
    String token = peek();
    if (token.isEmpty()) {
      throw wrong("the end", "more");
    }
    next++;
    return token;
  }

  private boolean accept(String token) {
    boolean there = peek().equals(token);
    next += there ? 1 : 0;
    return there;
  }

  private void expect(String token) {
    if (!accept(token)) {
      throw wrong(peek().isEmpty() ? "the end" : "\"" + peek() + "\"", "\"" + token + "\"");
    }
  }

  private void end() {
    if (next < tokens.size()) {
      throw wrong("\"" + peek() + "\"", "the end");
    }
  }

  private IllegalArgumentException wrong(String found, String expected) {
    return new IllegalArgumentException(
        "condition \"" + text + "\": found " + found + ", expected " + expected);
  }
}
