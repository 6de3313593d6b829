/** Tests that what is measured decides alike. */
@NullMarked
package org.mineright.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
