/** Not API. What the rules say of one use, whichever evaluator asked them. */
@NullMarked
package org.mineright.internal.answer;

import org.jspecify.annotations.NullMarked;
