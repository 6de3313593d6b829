/**
 * Not API. Multi-valued decision diagrams: how they are made from rules, stored, and read. Holds no
 * law and knows no fact by name.
 */
@NullMarked
package org.mineright.internal.diagram;

import org.jspecify.annotations.NullMarked;
