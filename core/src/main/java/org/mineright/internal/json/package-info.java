/** Not API. JSON of strangers as a tree, with the place of every value; JSON of ours as text. */
@NullMarked
package org.mineright.internal.json;

import org.jspecify.annotations.NullMarked;
