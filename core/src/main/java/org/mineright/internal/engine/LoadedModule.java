package org.mineright.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mineright.decision.Wording;
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
  private final RuleModule module;
  private final List<Regime> regimes;
  private final Lazy<RuleBase> rules;
  private final Texts texts;
  private final Wording wording;
  private final Lazy<String> digest;

  /** Loads a module and checks what it declares. */
  public LoadedModule(RuleModule module) {
    this.module = module;
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
    this.digest = new Lazy<>(() -> digest(module, regimes));
  }

  private LoadedModule(LoadedModule like, RuleBase others) {
    this.module = like.module;
    this.regimes = like.regimes;
    this.rules = new Lazy<>(() -> others);
    this.texts = like.texts;
    this.wording = like.wording;
    this.digest = like.digest;
  }

  /** The same module, but that it decides by other rules; its digest is still that of its own. */
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

  /** Tells whether the rules are loaded. */
  public boolean isReady() {
    return rules.isMade();
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
