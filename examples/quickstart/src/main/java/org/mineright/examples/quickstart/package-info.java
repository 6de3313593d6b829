/** The library embedded in the fewest lines; the README quotes them. */
@NullMarked
package org.mineright.examples.quickstart;

import org.jspecify.annotations.NullMarked;
