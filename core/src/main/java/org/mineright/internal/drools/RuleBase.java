package org.mineright.internal.drools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
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
  private final KieBase kieBase;
  private final Map<String, Integer> elementIndex;

  private RuleBase(KieBase kieBase, Map<String, Integer> elementIndex) {
    this.kieBase = kieBase;
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

  /** Makes rules for a module of other models than its own. */
  public static RuleBase of(RuleModule module, Collection<Model> models) {
    Map<String, Integer> elementIndex = new HashMap<>();
    for (Regime regime : module.regimes()) {
      for (Element element : regime.elements()) {
        elementIndex.putIfAbsent(element.id(), elementIndex.size());
      }
    }
    return new RuleBase(KieBaseBuilder.createKieBaseFromModel(models), Map.copyOf(elementIndex));
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
      for (Rule rule : kiePackage.getRules()) {
        rules
            .computeIfAbsent(RuleSession.subject(rule), subject -> new ArrayList<>())
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
}
