/**
 * Regimes as decision diagrams, and what can be told from them exactly: possible outcomes, missing
 * facts, remedies, how two laws differ, how much a law permits.
 */
@NullMarked
package org.mineright.analysis;

import org.jspecify.annotations.NullMarked;
