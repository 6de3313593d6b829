/**
 * Licences: what their names, identifiers and URLs mean, in a table. What a licence allows is said
 * in the terms of the licence; what that is worth where an exception applies, the rules say.
 */
@NullMarked
package org.mineright.signal.licence;

import org.jspecify.annotations.NullMarked;
