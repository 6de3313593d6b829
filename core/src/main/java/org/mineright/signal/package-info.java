/**
 * What rightsholders, hosts and publishers of datasets said, and the proof of it. Readers turn the
 * bytes of a channel (robots.txt, HTTP headers and so on) into {@link
 * org.mineright.signal.Statement statements} with {@link org.mineright.signal.Evidence evidence}.
 * They return no verdict: what a form of reservation is worth, the rules of each jurisdiction say.
 * What cannot be read is unknown, with a warning; absence says nothing. Nothing here opens a
 * connection or evaluates what it reads.
 */
@NullMarked
package org.mineright.signal;

import org.jspecify.annotations.NullMarked;
