package org.mineright.rules.cn;

import org.mineright.law.PreparedProofs;

/** Many uses at once, and projects made ready: {@link PreparedProofs}. */
class PreparedTest extends PreparedProofs {
  PreparedTest() {
    super(new CnModule(), CnLaw.CONFORMANCE);
  }
}
