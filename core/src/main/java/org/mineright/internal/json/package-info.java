/** Not API. JSON of strangers as a tree, with the place of every value. */
@NullMarked
package org.mineright.internal.json;

import org.jspecify.annotations.NullMarked;
