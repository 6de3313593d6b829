/**
 * Test code, shared by all rule modules: reads a law document (LAW.md) and holds a module against
 * it. {@link org.mineright.law.LawDocument} knows nothing of Drools or of how a module declares its
 * law; {@link org.mineright.law.LawConformance} brings the two together.
 */
@NullMarked
package org.mineright.law;

import org.jspecify.annotations.NullMarked;
