package org.mineright.rules.hk;

import java.util.Map;
import org.mineright.verify.ModuleCheck;
import org.mineright.verify.ModuleVerification;

/** The module is sound: what {@link org.mineright.verify.ModuleCheck} proves. */
class VerificationTest extends ModuleVerification {
  private static final String IMPLIED =
      "LAW.md section 3.1 has ground 5 ask both: whoever knows of an infringing copy uses one, by"
          + " what facts imply";

  private static final Map<String, String> EXCUSED =
      Map.of(
          "hk.current: ground hk.known-infringing-copy: element hk.s-35.infringing-copy",
          IMPLIED,
          "hk.tdm-proposal-2025: ground hk.known-infringing-copy: element hk.s-35.infringing-copy",
          IMPLIED,
          "hk.synthetic-data-proposal: ground hk.known-infringing-copy: element"
              + " hk.s-35.infringing-copy",
          IMPLIED);

  VerificationTest() {
    super(() -> ModuleCheck.of(new HkModule(), EXCUSED));
  }
}
