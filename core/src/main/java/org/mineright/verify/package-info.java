/**
 * The kit that proves a rule module sound; used by ours and by anyone's. {@link
 * org.mineright.verify.ModuleCheck} has a proof for each thing that can be wrong with rules and
 * with what is declared beside them. Worked cases are read from JSON ({@link
 * org.mineright.verify.Scenarios}) and held against what is decided ({@link
 * org.mineright.verify.ScenarioCheck}). Each condition of each rule is broken in turn, to see
 * whether cases and law notice ({@link org.mineright.verify.RuleMutation}). It knows no test
 * framework: faults come back as sentences, none where all is well.
 */
@NullMarked
package org.mineright.verify;

import org.jspecify.annotations.NullMarked;
