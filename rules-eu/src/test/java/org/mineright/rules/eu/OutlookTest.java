package org.mineright.rules.eu;

import org.mineright.law.OutlookProofs;

/** What could still become of a use: {@link OutlookProofs}. */
class OutlookTest extends OutlookProofs {
  OutlookTest() {
    super(new EuModule(), EuLaw.CONFORMANCE);
  }
}
