package org.mineright.internal.mutation;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.RuleBuilder;
import org.drools.modelcompiler.util.EvaluationUtil;
import org.jspecify.annotations.Nullable;
import org.mineright.decision.Certainty;
import org.mineright.internal.mutation.Constraint.Comparison;
import org.mineright.internal.mutation.Constraint.Group;
import org.mineright.internal.mutation.Constraint.Membership;
import org.mineright.regime.Consequences;
import org.mineright.regime.Findings;

/**
 * A rule as it is written, made to run without a compiler: its conditions are judged by the
 * functions of Drools that compiled rules call as well. Drools runs it beside rules that the build
 * compiled. Safe for use from many threads.
 */
public final class RunnableRule {
  private static final Map<String, BiPredicate<@Nullable Object, @Nullable Object>> OPERATORS =
      Map.of(
          "==",
          EvaluationUtil::areNullSafeEquals,
          "!=",
          (left, right) -> !EvaluationUtil.areNullSafeEquals(left, right),
          "<",
          (left, right) -> EvaluationUtil.lessThan(left, (Comparable<?>) right),
          "<=",
          (left, right) -> EvaluationUtil.lessOrEqual(left, (Comparable<?>) right),
          ">",
          (left, right) -> EvaluationUtil.greaterThan(left, (Comparable<?>) right),
          ">=",
          (left, right) -> EvaluationUtil.greaterOrEqual(left, (Comparable<?>) right));

  private final DrlRule rule;
  private final List<Part> parts = new ArrayList<>();

  /** A pattern: a fact of a type, of which all tests hold. */
  private record Part(Class<?> type, List<Predicate<Object>> tests) {
    boolean matches(Object fact) {
      if (!type.isInstance(fact)) {
        return false;
      }
      for (Predicate<Object> test : tests) {
        if (!test.test(fact)) {
          return false;
        }
      }
      return true;
    }
  }

  RunnableRule(Vocabulary vocabulary, DrlRule rule) {
    this.rule = rule;
    for (DrlPattern pattern : rule.patterns()) {
      Class<?> type = vocabulary.type(rule.source(), pattern.type());
      List<Predicate<Object>> tests = new ArrayList<>();
      for (Constraint constraint : pattern.constraints()) {
        tests.add(test(vocabulary, type, constraint));
      }
      parts.add(new Part(type, tests));
    }
  }

  private Predicate<Object> test(Vocabulary vocabulary, Class<?> type, Constraint constraint) {
    if (constraint instanceof Group group) {
      List<Predicate<Object>> tests =
          group.parts().stream().map(part -> test(vocabulary, type, part)).toList();
      return tests.stream().reduce(group.all() ? Predicate::and : Predicate::or).orElseThrow();
    }
    if (constraint instanceof Comparison comparison) {
      Method getter = vocabulary.getter(rule.source(), type, comparison.property());
      Object value = vocabulary.value(rule.source(), getter.getReturnType(), comparison.value());
      BiPredicate<@Nullable Object, @Nullable Object> operator =
          Objects.requireNonNull(OPERATORS.get(comparison.operator()));
      return fact -> operator.test(get(getter, fact), value);
    }
    Membership membership = (Membership) constraint;
    Method getter = vocabulary.getter(rule.source(), type, membership.property());
    List<@Nullable Object> values = new ArrayList<>();
    for (String value : membership.values()) {
      values.add(vocabulary.value(rule.source(), getter.getReturnType(), value));
    }
    return fact -> values.contains(get(getter, fact)) == membership.in();
  }

  private static @Nullable Object get(Method getter, Object fact) {
    try {
      return getter.invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(getter + " cannot be called", e);
    }
  }

  /** Its name. */
  public String name() {
    return rule.name();
  }

  /** Tells whether it fires on facts, of which no two are of one type. */
  public boolean matches(Object... facts) {
    for (Part part : parts) {
      boolean found = false;
      for (Object fact : facts) {
        found |= part.matches(fact);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  /** What it is about. */
  public String subject() {
    return rule.subject();
  }

  /** The rule as Drools runs it. */
  Rule toModel(String packageName, Variable<Findings> findings, Variable<Consequences> said) {
    RuleBuilder builder =
        PatternDSL.rule(packageName, rule.name()).metadata(rule.about(), rule.subject());
    List<RuleItemBuilder<?>> items = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      items.add(pattern(parts.get(i), rule.patterns().get(i).constraints()));
    }
    String subject = rule.subject();
    items.add(
        switch (rule.verb()) {
          case "met" -> PatternDSL.on(findings).execute(each -> each.met(subject));
          case "notMet" -> PatternDSL.on(findings).execute(each -> each.notMet(subject));
          case "presumed" -> PatternDSL.on(findings).execute(each -> each.presumed(subject));
          case "oblige" -> PatternDSL.on(said).execute(each -> each.oblige(subject));
          case "warn" -> PatternDSL.on(said).execute(each -> each.warn(subject));
          case "certainty" ->
              PatternDSL.on(said).execute(each -> each.certainty(Certainty.valueOf(subject)));
          default -> throw new IllegalStateException(name() + ": unknown verb " + rule.verb());
        });
    return builder.build(items.toArray(RuleItemBuilder<?>[]::new));
  }

  private static PatternDSL.PatternDef<?> pattern(Part part, List<Constraint> constraints) {
    return pattern(PatternDSL.declarationOf(part.type()), part, constraints);
  }

  private static <T> PatternDSL.PatternDef<T> pattern(
      Variable<T> variable, Part part, List<Constraint> constraints) {
    PatternDSL.PatternDef<T> pattern = PatternDSL.pattern(variable);
    for (int i = 0; i < constraints.size(); i++) {
      Predicate<Object> test = part.tests().get(i);
      pattern = pattern.expr(part.type().getName() + ": " + constraints.get(i), test::test);
    }
    return pattern;
  }
}
