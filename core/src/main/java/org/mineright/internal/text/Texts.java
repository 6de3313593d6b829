package org.mineright.internal.text;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.mineright.regime.RuleModule;

/**
 * The texts of one rule module, by id, in its languages. Immutable and safe for use from many
 * threads.
 */
public final class Texts {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final RuleModule module;
  private final Map<Locale, Language> languages = new ConcurrentHashMap<>();

  private Texts(RuleModule module) {
    this.module = module;
  }

  /**
   * Loads the texts of a module: {@code texts.properties} in the package of its class, in English,
   * and beside it one file for each other language, when that is asked for.
   *
   * @throws IllegalStateException if there are none in English
   */
  public static Texts of(RuleModule module) {
    Texts texts = new Texts(module);
    texts.english();
    return texts;
  }

  /** The texts in English, which are complete. */
  public Language english() {
    return languages.computeIfAbsent(Locale.ENGLISH, english -> load(english, Locale.ROOT));
  }

  /** The texts in the language of the module that fits what is wanted, else in English. */
  public Language in(Locale wanted) {
    return Languages.best(wanted, module.languages())
        .map(best -> languages.computeIfAbsent(best, locale -> load(locale, locale)))
        .orElseGet(this::english);
  }

  private Language load(Locale language, Locale file) {
    Class<?> type = module.getClass();
    try {
      return new Language(
          language,
          ResourceBundle.getBundle(
              type.getPackageName() + ".texts", file, type.getClassLoader(), NO_FALLBACK));
    } catch (MissingResourceException e) {
      throw new IllegalStateException(
          type.getName()
              + ": found no texts.properties in "
              + type.getPackageName()
              + ", expected the texts of the module",
          e);
    }
  }

  /** The texts of a module in one language; what is missing there is in English. */
  public static final class Language {
    private final Locale locale;
    private final ResourceBundle bundle;

    private Language(Locale locale, ResourceBundle bundle) {
      this.locale = locale;
      this.bundle = bundle;
    }

    /** Returns the language. */
    public Locale locale() {
      return locale;
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
  }
}
