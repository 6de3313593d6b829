package org.mineright.rules.cn;

import org.mineright.verify.ModuleVerification;

/** The module is sound: what {@link org.mineright.verify.ModuleCheck} proves. */
class VerificationTest extends ModuleVerification {
  VerificationTest() {
    super(new CnModule());
  }
}
