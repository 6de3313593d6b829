/**
 * What a rule module declares: its {@link org.mineright.regime.RuleModule}, regimes, elements,
 * grounds, interpretations; and what its rules see: {@link org.mineright.regime.Use}, {@link
 * org.mineright.regime.Decided}, {@link org.mineright.regime.Findings}, {@link
 * org.mineright.regime.Consequences}. For those who write rule modules.
 */
@NullMarked
package org.mineright.regime;

import org.jspecify.annotations.NullMarked;
