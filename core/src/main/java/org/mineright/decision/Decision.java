package org.mineright.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the law of one regime says of one use, with everything it rests on. A value: immutable,
 * comparable, to and from JSON without loss. Information, not legal advice.
 *
 * @param id the id of the request, if it had one
 * @param jurisdiction the legal order
 * @param regime the body of law
 * @param regimeTitle its name, for a reader
 * @param regimeStatus whether that is law
 * @param date the date of the use, by which law was chosen
 * @param outcome the answer
 * @param licenceRefused true if the use needed a licence and that was refused: what turned the
 *     outcome into BLOCKED
 * @param outlook what could still become of the use; empty where that cannot be told exactly,
 *     because the regime turns on facts without finitely many values
 * @param ground the ground that decided
 * @param certainty how safe that ground is
 * @param grounds all grounds that were considered, in order, up to the one that decided; after it
 *     those that are reported because they apply too
 * @param findings how each element of those grounds stands
 * @param obligations what follows for the user
 * @param warnings what the user should know
 * @param interpretations what is unsettled, and the readings that were taken
 * @param evidence the proof of facts that were found rather than given, none where all were given;
 *     it changes nothing in what was decided
 * @param lawCheckedOn the day to which the law was checked
 * @param unconfirmed what could not be confirmed about the law, for a reader
 * @param rulesDigest the digest of the rules, {@code sha256:} and 64 hexadecimal digits: the same
 *     rules decide the same
 * @param version the version of this library
 * @param language the language of the texts
 * @param wording the texts in other languages; no part of what a decision says
 */
public record Decision(
    Optional<String> id,
    String jurisdiction,
    String regime,
    String regimeTitle,
    RegimeStatus regimeStatus,
    LocalDate date,
    Outcome outcome,
    boolean licenceRefused,
    Optional<Outlook> outlook,
    ConsideredGround ground,
    Certainty certainty,
    List<ConsideredGround> grounds,
    List<Finding> findings,
    List<Obligation> obligations,
    List<Warning> warnings,
    List<UnsettledPoint> interpretations,
    List<FactEvidence> evidence,
    LocalDate lawCheckedOn,
    String unconfirmed,
    String rulesDigest,
    String version,
    Locale language,
    Wording wording) {

  /** Copies. */
  public Decision {
    grounds = List.copyOf(grounds);
    findings = List.copyOf(findings);
    obligations = List.copyOf(obligations);
    warnings = List.copyOf(warnings);
    interpretations = List.copyOf(interpretations);
    evidence = List.copyOf(evidence);
  }

  /**
   * Returns the finding on an element.
   *
   * @param element its id
   * @return the finding, empty if no considered ground asks for the element
   */
  public Optional<Finding> finding(String element) {
    return findings.stream().filter(finding -> finding.element().equals(element)).findFirst();
  }

  /**
   * Returns this decision with the proof of the facts it was made from. Everything else is shared
   * with this one, so that decisions on many records may differ in their proof alone.
   *
   * @param proof the evidence, instead of what there was
   * @param doubts warnings about the facts, after what there was
   * @return the decision with that evidence
   */
  public Decision withEvidence(List<FactEvidence> proof, List<Warning> doubts) {
    List<Warning> all = new ArrayList<>(warnings);
    all.addAll(doubts);
    return new Decision(
        id,
        jurisdiction,
        regime,
        regimeTitle,
        regimeStatus,
        date,
        outcome,
        licenceRefused,
        outlook,
        ground,
        certainty,
        grounds,
        findings,
        obligations,
        all,
        interpretations,
        proof,
        lawCheckedOn,
        unconfirmed,
        rulesDigest,
        version,
        language,
        wording);
  }

  /**
   * Writes the decision as one line of JSON.
   *
   * @return JSON without line breaks
   */
  public String toJson() {
    return DecisionJson.write(this);
  }

  /**
   * Reads a decision that {@link #toJson} wrote.
   *
   * @param json the JSON
   * @return an equal decision
   * @throws IllegalArgumentException if it is no decision; the message names the place
   */
  public static Decision fromJson(String json) {
    return DecisionJson.read(json);
  }

  /**
   * Returns this decision with its texts in another language.
   *
   * @param locale the language wanted
   * @return the decision in that language, in English where its module has no such texts, and as it
   *     is where it was read from JSON, which holds one language only
   */
  public Decision in(Locale locale) {
    return wording.translate(this, locale);
  }

  /**
   * Renders the decision for a reader: outcome, ground, what failed, obligations, warnings, what is
   * unsettled, and the reminder that it is not legal advice.
   *
   * @return several lines of text, in the language of the decision
   */
  public String render() {
    return DecisionText.render(this);
  }

  /**
   * Renders the decision for a reader in a language.
   *
   * @param locale the language wanted; {@link #in} says what is taken where it is missing
   * @return several lines of text
   */
  public String render(Locale locale) {
    return in(locale).render();
  }
}
