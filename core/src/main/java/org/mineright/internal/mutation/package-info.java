/**
 * Not API. Rules as they are written, broken on purpose: reads the conditions of DRL, changes one
 * at a time, and compiles what comes of it. Needs a compiler of DRL on the class path, which only
 * tests have.
 */
@NullMarked
package org.mineright.internal.mutation;

import org.jspecify.annotations.NullMarked;
