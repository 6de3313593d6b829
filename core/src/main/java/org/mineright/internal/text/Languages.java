package org.mineright.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which of several languages fits the one that is wanted. */
public final class Languages {
  private static final Set<String> TRADITIONAL = Set.of("HK", "MO", "TW");

  private Languages() {}

  /**
   * Returns the first language that fits: the same language and, where one writes it in two scripts
   * and the script wanted is known, the same script. Empty where none fits.
   */
  public static Optional<Locale> best(Locale wanted, List<Locale> languages) {
    for (Locale language : languages) {
      if (language.getLanguage().equals(wanted.getLanguage())
          && (script(wanted).isEmpty() || script(wanted).equals(script(language)))) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /**
   * The script of Chinese, which its region implies (zh-HK is written as zh-Hant); empty where
   * nothing says it.
   */
  private static String script(Locale locale) {
    if (!locale.getScript().isEmpty()
        || !locale.getLanguage().equals("zh")
        || locale.getCountry().isEmpty()) {
      return locale.getScript();
    }
    return TRADITIONAL.contains(locale.getCountry()) ? "Hant" : "Hans";
  }
}
