package org.mineright.internal.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.mineright.internal.drools.RuleBase;
import org.mineright.regime.Consequences;
import org.mineright.regime.Findings;
import org.mineright.regime.RuleModule;

/**
 * The rules of a module twice: as they are written, to be broken; and as the build compiled them.
 */
public final class BreakableRules {
  private final RuleModule module;
  private final List<Model> compiled;
  private final List<Subject> subjects = new ArrayList<>();

  /**
   * Reads the rule files of a module, and breaks every condition.
   *
   * @param module the module
   * @param representatives for enums of many constants, those to swap values for; all are taken of
   *     the others
   */
  public BreakableRules(RuleModule module, Map<Class<?>, List<?>> representatives) {
    this.module = module;
    this.compiled = RuleBase.models(module);
    Vocabulary vocabulary = new Vocabulary(module, representatives);
    Map<String, List<DrlRule>> bySubject = new LinkedHashMap<>();
    for (String file : module.ruleFiles()) {
      for (DrlRule rule : DrlReader.read(file, text(module, file))) {
        String id = rule.about().equals("certainty") ? "certainty" : rule.subject();
        bySubject.computeIfAbsent(id, each -> new ArrayList<>()).add(rule);
      }
    }
    bySubject.forEach((id, rules) -> subjects.add(subject(vocabulary, id, rules)));
  }

  private static String text(RuleModule module, String file) {
    try (InputStream stream = module.getClass().getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(
            module.getClass().getName()
                + ": found no "
                + file
                + " beside it, expected the rule file that it declares");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Subject subject(Vocabulary vocabulary, String id, List<DrlRule> rules) {
    List<RunnableRule> originals = new ArrayList<>();
    List<Mutation> mutations = new ArrayList<>();
    Reads reads = Reads.nothing();
    for (DrlRule rule : rules) {
      RunnableRule original = new RunnableRule(vocabulary, rule);
      originals.add(original);
      reads.add(vocabulary.reads(rule));
      for (Change change : Mutator.changes(vocabulary, rule)) {
        mutations.add(
            new Mutation(
                original,
                new RunnableRule(vocabulary, change.rule()),
                rule.source().file(),
                change.line(),
                change.was(),
                change.is(),
                change.change()));
      }
    }
    Subject.Kind kind =
        switch (rules.get(0).about()) {
          case "element" -> Subject.Kind.ELEMENT;
          case "certainty" -> Subject.Kind.CERTAINTY;
          default -> Subject.Kind.CONSEQUENCE;
        };
    return new Subject(id, kind, originals, mutations, reads);
  }

  /** What the rules are about, in the order of the files. */
  public List<Subject> subjects() {
    return subjects;
  }

  /** The rules about one subject alone, as compiled. */
  public RuleBase about(Subject subject) {
    return ruleBase(named(subject), Optional.empty());
  }

  /** All rules as compiled, but that a rule is broken. */
  public RuleBase with(Mutation mutation) {
    return ruleBase(name -> true, Optional.of(mutation));
  }

  /** The rules about one subject alone, as compiled, but that a rule is broken. */
  public RuleBase with(Mutation mutation, Subject subject) {
    return ruleBase(named(subject), Optional.of(mutation));
  }

  private static Predicate<String> named(Subject subject) {
    return subject.rules().stream().map(RunnableRule::name).collect(Collectors.toSet())::contains;
  }

  /** One at a time: all are made of the same models. */
  private synchronized RuleBase ruleBase(Predicate<String> wanted, Optional<Mutation> mutation) {
    List<Model> models = new ArrayList<>();
    for (Model model : compiled) {
      List<Rule> rules = new ArrayList<>();
      for (Rule rule : model.getRules()) {
        Optional<RunnableRule> broken =
            mutation
                .filter(each -> each.original().name().equals(rule.getName()))
                .map(Mutation::broken);
        if (broken.isPresent()) {
          rules.add(
              broken
                  .orElseThrow()
                  .toModel(
                      model.getPackageName(),
                      global(model, Findings.class),
                      global(model, Consequences.class)));
        } else if (wanted.test(rule.getName())) {
          rules.add(rule);
        }
      }
      models.add(
          new ModelImpl(model.getPackageName()).withRules(rules).withGlobals(model.getGlobals()));
    }
    return RuleBase.of(module, models);
  }

  // The type of the global is compared before it is believed.
  @SuppressWarnings("unchecked")
  private static <T> Variable<T> global(Model model, Class<T> type) {
    for (Global<?> global : model.getGlobals()) {
      if (global.getType() == type) {
        return (Variable<T>) global;
      }
    }
    throw new IllegalStateException(
        model.getPackageName() + ": found no global of " + type + ", expected one");
  }
}
