/**
 * The kit that proves a rule module sound; used by ours and by anyone's. Worked cases are read from
 * JSON ({@link org.mineright.verify.Scenarios}) and held against what is decided ({@link
 * org.mineright.verify.ScenarioCheck}). Each condition of each rule is broken in turn, to see
 * whether cases and law notice ({@link org.mineright.verify.RuleMutation}). It knows no test
 * framework: faults come back as sentences, none where all is well.
 */
@NullMarked
package org.mineright.verify;

import org.jspecify.annotations.NullMarked;
