package org.mineright.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** Rules that the build compiled to an executable model, as plain Drools loads them. */
final class ExecutableModel {
  private ExecutableModel() {}

  /** Loads the rules of an artifact, by Maven's {@code groupId:artifactId}. */
  static KieBase load(String artifact) {
    String resource = "META-INF/kie/" + artifact.replace(':', '/') + "/drools-model";
    ClassLoader loader = ExecutableModel.class.getClassLoader();
    List<Model> models = new ArrayList<>();
    try (InputStream stream = loader.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(
            "found no " + resource + ", expected the rule model that kie-maven-plugin writes");
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
              .lines()
              .toList();
      for (String line : lines) {
        // One class a package, below a line on the version, which has a colon.
        if (!line.isBlank() && line.indexOf(':') < 0) {
          models.add((Model) loader.loadClass(line.trim()).getDeclaredConstructor().newInstance());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(resource + " names a class that cannot be loaded", e);
    }
    return KieBaseBuilder.createKieBaseFromModel(models);
  }
}
