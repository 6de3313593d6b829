/** Not API. Tables of texts, for readers and for spreadsheets. Knows nothing else of ours. */
@NullMarked
package org.mineright.internal.table;

import org.jspecify.annotations.NullMarked;
