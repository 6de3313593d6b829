/**
 * The law of mainland China, and proposals for it: {@link org.mineright.rules.cn.CnModule} declares
 * their structure; the DRL files in the resources of the same package say when an element is met,
 * one file a provision; {@code texts.properties} holds what a reader is told. The specification is
 * {@code LAW.md} at the root of the module.
 */
@NullMarked
package org.mineright.rules.cn;

import org.jspecify.annotations.NullMarked;
