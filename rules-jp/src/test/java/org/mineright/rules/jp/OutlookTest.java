package org.mineright.rules.jp;

import org.mineright.law.OutlookProofs;

/** What could still become of a use: {@link OutlookProofs}. */
class OutlookTest extends OutlookProofs {
  OutlookTest() {
    super(new JpModule(), JpLaw.CONFORMANCE);
  }
}
