/**
 * The kit that proves a rule module sound; used by ours and by anyone's. Worked cases are read from
 * JSON ({@link org.mineright.verify.Scenarios}) and held against what is decided ({@link
 * org.mineright.verify.ScenarioCheck}). It knows no test framework: faults come back as sentences,
 * none where all is well.
 */
@NullMarked
package org.mineright.verify;

import org.jspecify.annotations.NullMarked;
