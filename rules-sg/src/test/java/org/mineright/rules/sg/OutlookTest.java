package org.mineright.rules.sg;

import org.mineright.law.OutlookProofs;

/** What could still become of a use: {@link OutlookProofs}. */
class OutlookTest extends OutlookProofs {
  OutlookTest() {
    super(new SgModule(), SgLaw.CONFORMANCE);
  }
}
