package org.mineright.audit;

import org.mineright.signal.Signals;

/**
 * A dataset to be audited. Immutable.
 *
 * @param name what it is called where it is described
 * @param file the document that describes it
 * @param signals what that says
 */
public record Dataset(String name, String file, Signals signals) {}
