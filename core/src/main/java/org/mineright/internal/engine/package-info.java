/**
 * Not API. From findings to a decision: which ground applies, what follows, what other readings
 * would change.
 */
@NullMarked
package org.mineright.internal.engine;

import org.jspecify.annotations.NullMarked;
