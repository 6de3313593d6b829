/**
 * What a decision says: outcome, ground, findings, obligations, warnings, readings, and the
 * evidence of facts that were found. Values only: immutable, comparable, to and from JSON. For
 * callers.
 */
@NullMarked
package org.mineright.decision;

import org.jspecify.annotations.NullMarked;
