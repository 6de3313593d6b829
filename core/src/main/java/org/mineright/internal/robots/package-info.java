/**
 * Not API. The syntax of robots.txt and of the protocols that borrow from it: lines, groups,
 * patterns of paths. Knows nothing of what the lines mean for the use of works.
 */
@NullMarked
package org.mineright.internal.robots;

import org.jspecify.annotations.NullMarked;
