/**
 * What rightsholders, hosts and publishers of datasets said, and the proof of it. Readers turn the
 * bytes of a channel (robots.txt, HTTP headers and so on) into {@link
 * org.mineright.signal.Statement statements} with {@link org.mineright.signal.Evidence evidence}.
 * They return no verdict. {@link org.mineright.signal.SignalFacts} alone turns statements into
 * facts, by a {@link org.mineright.signal.SignalPolicy policy}; what a fact is worth, the rules of
 * each jurisdiction say. What cannot be read is unknown, with a warning; absence says nothing.
 * Nothing here opens a connection or evaluates what it reads.
 */
@NullMarked
package org.mineright.signal;

import org.jspecify.annotations.NullMarked;
