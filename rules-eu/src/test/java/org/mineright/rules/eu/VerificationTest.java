package org.mineright.rules.eu;

import java.util.Map;
import org.mineright.verify.ModuleCheck;
import org.mineright.verify.ModuleVerification;

/** The module is sound: what {@link org.mineright.verify.ModuleCheck} proves. */
class VerificationTest extends ModuleVerification {
  private static final String COMMON =
      "LAW.md section 3 has the exceptions ask all of COMMON; where a measure was circumvented,"
          + " ground 3 has decided before, save for programs, which these two exceptions leave out";

  private static final Map<String, String> EXCUSED =
      Map.of(
          "eu.current: ground eu.infosoc-art-5-1: element eu.infosoc-art-6.no-circumvention",
          COMMON,
          "eu.current: ground eu.cdsm-art-3: element eu.infosoc-art-6.no-circumvention",
          COMMON,
          "obligation eu.duty.evidence: authority",
          "LAW.md section 5 cites nothing for it");

  VerificationTest() {
    super(() -> ModuleCheck.of(new EuModule(), EXCUSED));
  }
}
