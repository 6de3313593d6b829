/**
 * The vocabulary in which a use of works is described: {@link org.mineright.fact.Fact facts}, known
 * or unknown, and the {@link org.mineright.fact.UseCase} that holds them. For callers and for rule
 * modules; nothing here knows any law.
 */
@NullMarked
package org.mineright.fact;

import org.jspecify.annotations.NullMarked;
