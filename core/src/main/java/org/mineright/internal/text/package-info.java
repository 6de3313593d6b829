/** Not API. Texts of rule modules, the nearest of several names. */
@NullMarked
package org.mineright.internal.text;

import org.jspecify.annotations.NullMarked;
