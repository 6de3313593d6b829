package org.mineright.rules.sg;

import org.mineright.verify.ModuleVerification;

/** The module is sound: what {@link org.mineright.verify.ModuleCheck} proves. */
class VerificationTest extends ModuleVerification {
  VerificationTest() {
    super(new SgModule());
  }
}
