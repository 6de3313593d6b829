package org.mineright.signal;

import java.util.List;

/**
 * A statement which licence something is under. It says what is claimed, not that the one who
 * claims it could grant the licence, nor that anybody accepted it. Immutable.
 *
 * @param protocol the convention
 * @param channel where it stood
 * @param scope what it covers
 * @param basis who says so
 * @param stated the licence in the words of the document
 * @param ids identifiers of SPDX for it; empty where none is known
 * @param nonCommercial whether it limits use to non-commercial purposes
 * @param shareAlike whether adaptations must go under the same licence
 * @param noDerivatives whether it keeps adaptations back
 * @param contract whether it works as a contract rather than as a copyright licence
 * @param terms URLs of the licence
 * @param evidence the proof
 */
public record LicenceStatement(
    Protocol protocol,
    Channel channel,
    Scope scope,
    Basis basis,
    String stated,
    List<String> ids,
    Answer nonCommercial,
    Answer shareAlike,
    Answer noDerivatives,
    Answer contract,
    Terms terms,
    Evidence evidence)
    implements Statement {

  /** Copies. */
  public LicenceStatement {
    ids = List.copyOf(ids);
  }

  /** Who says which licence it is. */
  public enum Basis {
    /** The publisher of the dataset or page claims it. */
    CLAIMED,
    /** Somebody else looked the licence up. */
    ANNOTATED
  }

  /** What is known of a property of a licence. */
  public enum Answer {
    /** It has the property. */
    YES,
    /** It has not. */
    NO,
    /** Nobody can tell from what was read. */
    UNKNOWN
  }
}
