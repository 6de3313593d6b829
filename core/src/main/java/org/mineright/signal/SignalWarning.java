package org.mineright.signal;

/**
 * Something that a reader noticed and that may change what a statement is worth. Immutable.
 *
 * @param id what it is
 * @param detail what was found, in English; for people
 */
public record SignalWarning(Id id, String detail) {

  /** Kinds of warnings. */
  public enum Id {
    /** The document or a part of it could not be read; what it said is unknown. */
    UNPARSABLE,
    /** More came than the reader reads; the rest is unknown. */
    TRUNCATED,
    /** The server answered that there is no such document. */
    UNAVAILABLE,
    /** The server failed; the protocol has all disallowed then. */
    UNREACHABLE,
    /** A status that says neither that the document is there nor that it is not. */
    UNCLEAR_STATUS,
    /** It was written after a draft that expired. */
    EXPIRED_DRAFT,
    /** It uses a word of an older draft, of which the nearest meaning was taken. */
    LEGACY_LABEL,
    /**
     * It can be read to cover more or less; both readings were returned, the stricter one first.
     */
    AMBIGUOUS_SCOPE,
    /** It contradicts another statement of the same document. */
    CONTRADICTION,
    /** A key or value that the protocol does not know. */
    UNKNOWN_VALUE,
    /** No convention defines this word in this place. */
    UNSPECIFIED_LINE,
    /** The name of an agent is not written as the protocol has it; its leading part was taken. */
    MALFORMED_TOKEN,
    /** The agent of the one who asked has a group of its own, so this one does not address it. */
    OTHER_GROUP_NAMES_SELF,
    /** The path may not be fetched, and so the protocol attaches no preference to it. */
    NOT_CRAWLABLE,
    /** The meaning is that of one vendor. */
    VENDOR_MEANING,
    /** The source keeps one header field of a name, so others may be lost. */
    SINGLE_VALUED_SOURCE,
    /** A comment in the document declares what such statements mean. */
    PREAMBLE,
    /** The document is that of another origin than the resource. */
    OTHER_ORIGIN,
    /** A word is misspelt; what was meant was taken. */
    MISSPELT,
    /** The source that is named is one of which rights, leave or terms are in doubt. */
    DOUBTFUL_SOURCE,
    /** A licence is claimed that is wider than the one that somebody found by looking it up. */
    LAXER_CLAIM,
    /** The licensee may choose among licences, and the widest was taken. */
    CHOICE
  }
}
