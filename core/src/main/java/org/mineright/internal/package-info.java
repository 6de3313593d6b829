/**
 * Not API: what is below here may change in any release. Nothing outside core may use it; ArchUnit
 * sees to that.
 */
@NullMarked
package org.mineright.internal;

import org.jspecify.annotations.NullMarked;
