/**
 * The entry point: {@link org.mineright.Mineright} loads and decides, a {@link
 * org.mineright.Request} is what it is asked. For callers.
 */
@NullMarked
package org.mineright;

import org.jspecify.annotations.NullMarked;
