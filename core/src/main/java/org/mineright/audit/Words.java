package org.mineright.audit;

import java.util.Locale;

/** Names of constants, for a reader. */
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
