package org.mineright.rules.jp;

import java.util.Map;
import org.mineright.verify.ModuleCheck;
import org.mineright.verify.ModuleVerification;

/** The module is sound: what {@link org.mineright.verify.ModuleCheck} proves. */
class VerificationTest extends ModuleVerification {
  private static final Map<String, String> EXCUSED =
      Map.of(
          "ground jp.default: authority",
          "LAW.md section 3 cites nothing for the default: no ground applies");

  VerificationTest() {
    super(() -> ModuleCheck.of(new JpModule(), EXCUSED));
  }
}
