package org.mineright.rules.hk;

import org.mineright.law.PreparedProofs;

/** Many uses at once, and projects made ready: {@link PreparedProofs}. */
class PreparedTest extends PreparedProofs {
  PreparedTest() {
    super(new HkModule(), HkLaw.CONFORMANCE);
  }
}
