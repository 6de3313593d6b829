package org.mineright.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mineright.decision.Evaluator;
import org.mineright.decision.Wording;
import org.mineright.internal.compiled.CompiledModule;
import org.mineright.internal.drools.RuleBase;
import org.mineright.internal.text.Texts;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;

/**
 * A rule module, checked, with its texts; its rules are loaded when they are first asked for, since
 * that takes most of the time and many programs ask few jurisdictions. Safe for use from many
 * threads.
 */
public final class LoadedModule {
  /** The file in which a module's build stored its diagrams. */
  public static final String DIAGRAMS = CompiledModule.FILE;

  private final RuleModule module;
  private final List<Regime> regimes;
  private final Evaluator evaluator;
  private final Lazy<RuleBase> rules;
  private final Lazy<CompiledModule> compiled;
  private final Map<String, Decider> deciders = new LinkedHashMap<>();
  private final Texts texts;
  private final Wording wording;
  private final Lazy<String> digest;

  /** Loads a module and checks what it declares. */
  public LoadedModule(RuleModule module, Evaluator evaluator, String version) {
    this.module = module;
    this.evaluator = evaluator;
    this.regimes = List.copyOf(module.regimes());
    String prefix = module.jurisdiction().id() + ".";
    regimes.forEach(regime -> checkPrefix(prefix, regime.id()));
    module.facts().forEach(fact -> checkPrefix(prefix, fact.name()));
    if (regimes.isEmpty()) {
      throw new IllegalStateException(
          module.getClass().getName() + ": found no regime, expected at least one");
    }
    this.rules = new Lazy<>(() -> RuleBase.of(module));
    this.texts = Texts.of(module);
    this.wording = new ModuleWording(texts);
    this.compiled = new Lazy<>(() -> CompiledModule.load(module));
    this.digest = new Lazy<>(() -> compiled().digest().orElseGet(() -> digest(module, regimes)));
    for (Regime regime : regimes) {
      deciders.put(regime.id(), new Decider(this, regime, version));
    }
  }

  private LoadedModule(LoadedModule like, RuleBase others) {
    this.module = like.module;
    this.evaluator = Evaluator.DROOLS;
    this.regimes = like.regimes;
    this.rules = new Lazy<>(() -> others);
    this.compiled = like.compiled;
    this.texts = like.texts;
    this.wording = like.wording;
    this.digest = like.digest;
    for (Regime regime : regimes) {
      deciders.put(regime.id(), like.decider(regime).in(this));
    }
  }

  /**
   * The same module, but that it decides by other rules; its digest is still that of its own, and
   * so is what it says of other facts than those known.
   */
  public LoadedModule with(RuleBase others) {
    return new LoadedModule(this, others);
  }

  private void checkPrefix(String prefix, String name) {
    if (!name.startsWith(prefix)) {
      throw new IllegalStateException(
          module.getClass().getName()
              + ": found \""
              + name
              + "\", expected a name that begins with \""
              + prefix
              + "\"");
    }
  }

  /** Returns what was loaded. */
  public RuleModule module() {
    return module;
  }

  /** Returns the regimes, the law in force first. */
  public List<Regime> regimes() {
    return regimes;
  }

  /** Returns a regime by id. */
  public Optional<Regime> regime(String id) {
    return regimes.stream().filter(regime -> regime.id().equals(id)).findFirst();
  }

  /** Returns the rules. */
  public RuleBase rules() {
    return rules.get();
  }

  /** Returns the rules as diagrams. */
  public CompiledModule compiled() {
    return compiled.get();
  }

  /** Makes the diagrams anew, whatever is stored, and returns them as a file. */
  public byte[] makeDiagrams() {
    return CompiledModule.of(module).stored(digest(module, regimes));
  }

  /** Tells whether diagrams decide a regime. */
  public boolean decidesByDiagram(Regime regime) {
    return evaluator == Evaluator.COMPILED && compiled().holds(regime);
  }

  /** Returns what decides under a regime of this module. */
  public Decider decider(Regime regime) {
    Decider decider = deciders.get(regime.id());
    if (decider == null) {
      throw new IllegalStateException(
          regime.id() + ": found no such regime, expected one of " + deciders.keySet());
    }
    return decider;
  }

  /** Tells whether what decides is loaded. */
  public boolean isReady() {
    return compiled.isMade() && (evaluator == Evaluator.COMPILED || rules.isMade());
  }

  /** Loads what decides; takes long. */
  public void load() {
    compiled.get();
    if (evaluator == Evaluator.DROOLS) {
      rules.get();
    }
  }

  /** Returns the texts. */
  public Texts texts() {
    return texts;
  }

  /** Returns what says decisions of this module in its languages. */
  public Wording wording() {
    return wording;
  }

  /** Returns the digest of DRL files and structure: what decides, and nothing that does not. */
  public String digest() {
    return digest.get();
  }

  private static String digest(RuleModule module, List<Regime> regimes) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (String file : module.ruleFiles()) {
        sha256.update(file.getBytes(StandardCharsets.UTF_8));
        sha256.update(read(module, file));
      }
      sha256.update(regimes.toString().getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] read(RuleModule module, String file) {
    try (InputStream stream = module.getClass().getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(
            module.getClass().getName()
                + ": found no "
                + file
                + " beside it, expected the rule file that it declares");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
