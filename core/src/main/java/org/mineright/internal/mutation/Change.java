package org.mineright.internal.mutation;

/**
 * A rule with one condition broken: dropped, negated, asking another value, or all of what one of
 * was enough for (or the other way round).
 *
 * @param line the line of the condition in its file
 * @param was the condition as it is
 * @param is what stands in its place, "dropped" if nothing
 * @param change the change in short: of a list, the values that changed
 * @param rule the broken rule
 */
record Change(int line, String was, String is, String change, DrlRule rule) {}
