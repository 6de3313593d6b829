/**
 * Not API. The rules of a module made into diagrams, by running them; and what is said from the
 * diagrams alone.
 */
@NullMarked
package org.mineright.internal.compiled;

import org.jspecify.annotations.NullMarked;
