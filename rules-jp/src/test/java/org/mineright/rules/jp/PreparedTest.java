package org.mineright.rules.jp;

import org.mineright.law.PreparedProofs;

/** Many uses at once, and projects made ready: {@link PreparedProofs}. */
class PreparedTest extends PreparedProofs {
  PreparedTest() {
    super(new JpModule(), JpLaw.CONFORMANCE);
  }
}
