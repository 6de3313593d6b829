/**
 * Audits of datasets: what each says of its licences and sources, what follows for a project in
 * each jurisdiction, and what that comes to over all of them. For callers and scripts.
 */
@NullMarked
package org.mineright.audit;

import org.jspecify.annotations.NullMarked;
