/** Not API. Drools: from a rule module to a knowledge base, from a use to findings. */
@NullMarked
package org.mineright.internal.drools;

import org.jspecify.annotations.NullMarked;
