package org.mineright.rules.hk;

import org.mineright.law.OutlookProofs;

/** What could still become of a use: {@link OutlookProofs}. */
class OutlookTest extends OutlookProofs {
  OutlookTest() {
    super(new HkModule(), HkLaw.CONFORMANCE);
  }
}
