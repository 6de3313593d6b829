package org.mineright.internal.drools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.mineright.regime.Element;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;
import org.mineright.regime.Use;

/**
 * The rules of one module, ready to run: the executable model that the build made of its DRL.
 * Immutable and safe for use from many threads; each decision opens a {@link RuleSession} of its
 * own.
 */
public final class RuleBase {
  /** The subject of all rules that say how safe a ground is. */
  public static final String CERTAINTY = "certainty";

  private final KieBase kieBase;
  private final Map<String, Integer> elementIndex;

  private RuleBase(List<Model> models, Map<String, Integer> elementIndex) {
    this.kieBase = KieBaseBuilder.createKieBaseFromModel(models);
    this.elementIndex = elementIndex;
  }

  /**
   * Loads the rules of a module.
   *
   * @throws IllegalStateException if the jar of the module lacks its rule model
   */
  public static RuleBase of(RuleModule module) {
    return of(module, models(module));
  }

  /**
   * Loads the rules of a module, those on each subject apart: an element, an obligation, a warning,
   * or {@link #CERTAINTY}.
   *
   * @throws IllegalStateException if the jar of the module lacks its rule model
   */
  public static Map<String, RuleBase> bySubject(RuleModule module) {
    Map<String, Integer> elementIndex = elementIndex(module);
    Map<String, List<Model>> models = new TreeMap<>();
    for (Model model : models(module)) {
      Map<String, List<Rule>> rules = new TreeMap<>();
      for (Rule rule : model.getRules()) {
        rules.computeIfAbsent(subject(rule), each -> new ArrayList<>()).add(rule);
      }
      rules.forEach(
          (subject, some) ->
              models
                  .computeIfAbsent(subject, each -> new ArrayList<>())
                  .add(new PartOfModel(model, some)));
    }
    Map<String, RuleBase> bases = new TreeMap<>();
    models.forEach((subject, some) -> bases.put(subject, new RuleBase(some, elementIndex)));
    return bases;
  }

  /**
   * Loads the rules of a module on one subject as often as there are such rules, each time without
   * one of them.
   *
   * @return by name of the rule that is left out
   * @throws IllegalStateException if the jar of the module lacks its rule model
   */
  public static Map<String, RuleBase> withoutEach(RuleModule module, String subject) {
    Map<String, Integer> elementIndex = elementIndex(module);
    List<Model> models = models(module);
    Map<String, RuleBase> bases = new TreeMap<>();
    for (Model model : models) {
      for (Rule left : model.getRules()) {
        if (subject(left).equals(subject)) {
          List<Model> others = new ArrayList<>();
          for (Model each : models) {
            others.add(
                new PartOfModel(
                    each,
                    each.getRules().stream()
                        .filter(rule -> rule != left && subject(rule).equals(subject))
                        .toList()));
          }
          bases.put(left.getName(), new RuleBase(others, elementIndex));
        }
      }
    }
    return bases;
  }

  private static String subject(Rule rule) {
    return rule.getMetaData(CERTAINTY) == null
        ? RuleSession.subject(rule.getName(), rule.getMetaData())
        : CERTAINTY;
  }

  /** Makes rules for a module of other models than its own. */
  public static RuleBase of(RuleModule module, List<Model> models) {
    return new RuleBase(models, elementIndex(module));
  }

  private static Map<String, Integer> elementIndex(RuleModule module) {
    Map<String, Integer> elementIndex = new HashMap<>();
    for (Regime regime : module.regimes()) {
      for (Element element : regime.elements()) {
        elementIndex.putIfAbsent(element.id(), elementIndex.size());
      }
    }
    return Map.copyOf(elementIndex);
  }

  /** Opens a session on one use; the rules on elements have run when it returns. */
  public RuleSession open(Use use) {
    return new RuleSession(kieBase, elementIndex, use);
  }

  /**
   * Returns the names of all rules by the element or consequence that they are about, as their
   * metadata says.
   */
  public Map<String, List<String>> rulesBySubject() {
    Map<String, List<String>> rules = new TreeMap<>();
    for (KiePackage kiePackage : kieBase.getKiePackages()) {
      for (org.kie.api.definition.rule.Rule rule : kiePackage.getRules()) {
        rules
            .computeIfAbsent(
                RuleSession.subject(rule.getName(), rule.getMetaData()),
                subject -> new ArrayList<>())
            .add(rule.getName());
      }
    }
    return rules;
  }

  /**
   * The models that the build made of the rules of a module, each made anew.
   *
   * @throws IllegalStateException if the jar of the module lacks its rule model
   */
  public static List<Model> models(RuleModule module) {
    String resource = "META-INF/kie/" + module.artifact().replace(':', '/') + "/drools-model";
    ClassLoader loader = module.getClass().getClassLoader();
    List<Model> models = new ArrayList<>();
    try (InputStream stream = loader.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(
            module.getClass().getName()
                + ": found no "
                + resource
                + ", expected the rule model that kie-maven-plugin writes");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        // The file names one class a package, below a line on the version, which has a colon.
        if (!line.isBlank() && line.indexOf(':') < 0) {
          models.add((Model) loader.loadClass(line.trim()).getDeclaredConstructor().newInstance());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(resource + " names a class that cannot be loaded", e);
    }
    return models;
  }

  /** Some of the rules of a model, with all that they need. */
  private record PartOfModel(Model whole, List<Rule> rules) implements Model {
    @Override
    public String getName() {
      return whole.getName();
    }

    @Override
    public String getPackageName() {
      return whole.getPackageName();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface of Drools has it
    public List<Global> getGlobals() {
      return whole.getGlobals();
    }

    @Override
    public List<Rule> getRules() {
      return rules;
    }

    @Override
    public List<Query> getQueries() {
      return whole.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
      return whole.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
      return whole.getEntryPoints();
    }
  }
}
