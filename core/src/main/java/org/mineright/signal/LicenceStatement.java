package org.mineright.signal;

import org.mineright.signal.licence.LicenceStack;
import org.mineright.signal.licence.LicenceTable;

/**
 * A statement which licence something is under. It says what is claimed, not that the one who
 * claims it could grant the licence, nor that anybody accepted it. It clears no source. Immutable.
 *
 * @param protocol the convention
 * @param channel where it stood
 * @param scope what it covers
 * @param basis who says so
 * @param stated the licence in the words of the document
 * @param licences what these words mean
 * @param terms URLs of the licence
 * @param evidence the proof
 */
public record LicenceStatement(
    Protocol protocol,
    Channel channel,
    Scope scope,
    Basis basis,
    String stated,
    LicenceStack licences,
    Terms terms,
    Evidence evidence)
    implements Statement {

  /** Who says which licence it is. */
  public enum Basis {
    /** The publisher of the dataset or page claims it. */
    CLAIMED,
    /** Somebody else looked the licence up. */
    ANNOTATED,
    /** It follows from the service that generated the data, whatever the dataset says. */
    INFERRED
  }

  /** The statement of a link to a licence, {@code rel=license}, in a header field or page. */
  static LicenceStatement ofLink(
      Channel channel,
      Scope scope,
      String mediaType,
      String stated,
      String url,
      Evidence.Builder evidence) {
    return new LicenceStatement(
        RslDocument.isMediaType(mediaType) ? Protocol.RSL : Protocol.LICENCE_LINK,
        channel,
        scope,
        Basis.CLAIMED,
        stated,
        LicenceTable.standard().identify(url),
        Terms.builder().licence(url).build(),
        evidence.build());
  }
}
