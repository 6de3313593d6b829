package org.mineright.rules.eu;

import org.mineright.law.PreparedProofs;

/** Many uses at once, and projects made ready: {@link PreparedProofs}. */
class PreparedTest extends PreparedProofs {
  PreparedTest() {
    super(new EuModule(), EuLaw.CONFORMANCE);
  }
}
