/**
 * Not API. Rules as they are written, broken on purpose: reads the conditions of DRL, changes one
 * at a time, and makes of it a rule that Drools runs beside those that the build compiled.
 */
@NullMarked
package org.mineright.internal.mutation;

import org.jspecify.annotations.NullMarked;
