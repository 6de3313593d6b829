/**
 * Regimes as decision diagrams, and what can be told from them exactly: possible outcomes, missing
 * facts, remedies, how two laws differ, how much a law permits, and what it looks like.
 */
@NullMarked
package org.mineright.analysis;

import org.jspecify.annotations.NullMarked;
