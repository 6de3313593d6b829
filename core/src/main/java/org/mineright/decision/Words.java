package org.mineright.decision;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What every rendered decision and table says around the texts of its module, in the languages of
 * all modules.
 */
final class Words {
  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The words in a language, in English where there are none. */
  static Words in(Locale language) {
    return new Words(
        ResourceBundle.getBundle(
            "org.mineright.decision.words",
            language,
            Words.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** A text with its arguments filled in. */
  String text(String key, Object... arguments) {
    return MessageFormat.format(bundle.getString(key), arguments);
  }
}
