/** Not API. Texts of rule modules, the nearest of several names, fields of HTTP. */
@NullMarked
package org.mineright.internal.text;

import org.jspecify.annotations.NullMarked;
