package org.mineright.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.mineright.decision.Evaluator;
import org.mineright.internal.engine.LoadedModule;
import org.mineright.regime.RuleModule;

/**
 * The decision diagrams of a module as a file in its jar, so that a program that starts need not
 * run the rules to make them. The build of a module calls {@link #main} after its rules are
 * compiled; its tests ask {@link #faults}. A module without the file works as well, and starts more
 * slowly.
 */
public final class StoredDiagrams {
  /** The name of the file, in the package of the module's class. */
  public static final String FILE = LoadedModule.DIAGRAMS;

  private StoredDiagrams() {}

  /**
   * Writes the file of every module that is found on the class path and has its classes in a
   * directory.
   *
   * @param arguments the directory into which a build compiles
   * @throws IOException if a file cannot be written
   * @throws IllegalStateException if the rules of a module do not fit what it declares
   */
  public static void main(String... arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    for (RuleModule module : ServiceLoader.load(RuleModule.class)) {
      Path directory = classes.resolve(module.getClass().getPackageName().replace('.', '/'));
      if (Files.isDirectory(directory)) {
        Files.write(directory.resolve(FILE), made(module));
      }
    }
  }

  /**
   * Tells whether the file of a module holds what its rules say now.
   *
   * @param module the module
   * @return sentences in English, none where the file is equal to one made anew
   */
  public static List<String> faults(RuleModule module) {
    String name = module.getClass().getName();
    try (InputStream stream = module.getClass().getResourceAsStream(FILE)) {
      if (stream == null) {
        return List.of(name + ": found no " + FILE + " beside it");
      }
      return Arrays.equals(stream.readAllBytes(), made(module))
          ? List.of()
          : List.of(name + ": found a " + FILE + " beside it that its rules do not make");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] made(RuleModule module) {
    return new LoadedModule(module, Evaluator.COMPILED, "").makeDiagrams();
  }
}
