package org.mineright.internal.text;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.mineright.regime.RuleModule;

/** The texts of one rule module, by id. Immutable and safe for use from many threads. */
public final class Texts {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  private Texts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * Loads the texts of a module: {@code texts.properties} in the package of its class.
   *
   * @throws IllegalStateException if there are none
   */
  public static Texts of(RuleModule module) {
    Class<?> type = module.getClass();
    try {
      return new Texts(
          ResourceBundle.getBundle(
              type.getPackageName() + ".texts", Locale.ROOT, type.getClassLoader(), NO_FALLBACK));
    } catch (MissingResourceException e) {
      throw new IllegalStateException(
          type.getName()
              + ": found no texts.properties in "
              + type.getPackageName()
              + ", expected the texts of the module",
          e);
    }
  }

  /**
   * Returns a text.
   *
   * @throws IllegalStateException if the module has none under that key
   */
  public String text(String key) {
    try {
      return bundle.getString(key);
    } catch (MissingResourceException e) {
      throw new IllegalStateException(
          bundle.getBaseBundleName() + ": found no text \"" + key + "\", expected one", e);
    }
  }

  /** Tells whether there is a text. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** Returns all keys. */
  public java.util.Set<String> keys() {
    return bundle.keySet();
  }
}
