package org.mineright.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The standard facts: those that every jurisdiction shares. Each is optional; an absent fact is
 * unknown, and unknown is never read as false. Facts describe the moment of copying.
 */
public final class Facts {
  /**
   * What is done with the works. {@code COMPUTATIONAL_ANALYSIS}: mining for patterns, statistics,
   * classification. {@code OUTPUT_GENERATION}: producing output from a finished model.
   */
  public static final Fact<Activity> ACTIVITY =
      Fact.ofEnum(
          "activity",
          Activity.class,
          Hands.PROJECT,
          "What is done with the works. COMPUTATIONAL_ANALYSIS: mining for patterns, statistics, classification. OUTPUT_GENERATION: producing output from a finished model",
          0);

  /** Who does it. */
  public static final Fact<Actor> ACTOR =
      Fact.ofEnum("actor", Actor.class, Hands.NOBODY, "Who does it", 1);

  /** The use serves a commercial purpose. */
  public static final Fact<Boolean> COMMERCIAL_PURPOSE =
      Fact.ofBoolean("commercialPurpose", Hands.PROJECT, "The use serves a commercial purpose", 2);

  /** The use serves scientific research (in Hong Kong read as research or private study). */
  public static final Fact<Boolean> SCIENTIFIC_RESEARCH_PURPOSE =
      Fact.ofBoolean(
          "scientificResearchPurpose",
          Hands.PROJECT,
          "The use serves scientific research (in Hong Kong read as research or private study)",
          3);

  /** Done by or for a teacher or pupil in a specified course. */
  public static final Fact<Boolean> INSTRUCTIONAL_PURPOSE =
      Fact.ofBoolean(
          "instructionalPurpose",
          Hands.PROJECT,
          "Done by or for a teacher or pupil in a specified course",
          4);

  /**
   * Meant, even in part, to let someone enjoy the thoughts or sentiments expressed in the works.
   */
  public static final Fact<Boolean> ENJOYMENT_INTENT =
      Fact.ofBoolean(
          "enjoymentIntent",
          Hands.PROJECT,
          "Meant, even in part, to let someone enjoy the thoughts or sentiments expressed in the works",
          5);

  /**
   * The copying (or other act) takes place in the territory whose law is asked (several laws at
   * once: see {@code perJurisdiction}).
   */
  public static final Fact<Boolean> ACT_IN_JURISDICTION =
      Fact.ofBoolean(
          "actInJurisdiction",
          Hands.PROJECT,
          "The copying (or other act) takes place in the territory whose law is asked (several laws at once: see perJurisdiction)",
          6);

  /** The model or service is offered to the public there. */
  public static final Fact<Boolean> OFFERED_TO_PUBLIC =
      Fact.ofBoolean(
          "offeredToPublic",
          Hands.PROJECT,
          "The model or service is offered to the public there",
          7);

  /** {@code PUBLIC_DOMAIN}: no copyright or related right subsists (expired, excluded, waived). */
  public static final Fact<WorkStatus> WORK_STATUS =
      Fact.ofEnum(
          "workStatus",
          WorkStatus.class,
          Hands.NOBODY,
          "PUBLIC_DOMAIN: no copyright or related right subsists (expired, excluded, waived)",
          8);

  /** Kind of subject matter. */
  public static final Fact<WorkType> WORK_TYPE =
      Fact.ofEnum("workType", WorkType.class, Hands.NOBODY, "Kind of subject matter", 9);

  /** Made public by or with the consent of the rightsholder, online or offline. */
  public static final Fact<Boolean> WORK_PUBLISHED =
      Fact.ofBoolean(
          "workPublished",
          Hands.RIGHTSHOLDER,
          "Made public by or with the consent of the rightsholder, online or offline",
          10);

  /** Open to anyone on the web, without login or payment. */
  public static final Fact<Boolean> PUBLICLY_AVAILABLE_ONLINE =
      Fact.ofBoolean(
          "publiclyAvailableOnline",
          Hands.RIGHTSHOLDER,
          "Open to anyone on the web, without login or payment",
          11);

  /** The user came by the material lawfully. */
  public static final Fact<Boolean> LAWFUL_ACCESS =
      Fact.ofBoolean("lawfulAccess", Hands.USER, "The user came by the material lawfully", 12);

  /** The copy that is used is itself an infringing copy. */
  public static final Fact<Boolean> INFRINGING_SOURCE =
      Fact.ofBoolean(
          "infringingSource", Hands.USER, "The copy that is used is itself an infringing copy", 13);

  /**
   * What the user knows of that. {@code OUGHT_TO_KNOW} and {@code ACTUAL} imply {@code
   * infringingSource} = true; either with {@code infringingSource} = false is a contradiction.
   */
  public static final Fact<InfringementKnowledge> INFRINGEMENT_KNOWLEDGE =
      Fact.ofEnum(
          "infringementKnowledge",
          InfringementKnowledge.class,
          Hands.NOBODY,
          "What the user knows of that. OUGHT_TO_KNOW and ACTUAL imply infringingSource = true; either with infringingSource = false is a contradiction",
          14);

  /**
   * An effective technological measure was circumvented without the authority of whoever may give
   * it.
   */
  public static final Fact<Boolean> TECHNICAL_PROTECTION_CIRCUMVENTED =
      Fact.ofBoolean(
          "technicalProtectionCircumvented",
          Hands.USER,
          "An effective technological measure was circumvented without the authority of whoever may give it",
          15);

  /** Terms of use or a contract forbid the use. */
  public static final Fact<Boolean> CONTRACT_PROHIBITS =
      Fact.ofBoolean(
          "contractProhibits", Hands.RIGHTSHOLDER, "Terms of use or a contract forbid the use", 16);

  /** The user (or its agent) assented to those terms: click, account, API key, subscription. */
  public static final Fact<Boolean> CONTRACT_ACCEPTED =
      Fact.ofBoolean(
          "contractAccepted",
          Hands.NOBODY,
          "The user (or its agent) assented to those terms: click, account, API key, subscription",
          17);

  /**
   * The strongest reservation of rights against this kind of use found at the moment of copying;
   * {@code NONE} says that one looked and found none.
   */
  public static final Fact<OptOut> OPT_OUT =
      Fact.ofEnum(
          "optOut",
          OptOut.class,
          Hands.RIGHTSHOLDER,
          "The strongest reservation of rights against this kind of use found at the moment of copying; NONE says that one looked and found none",
          18);

  /** The reservation as written extends to this user agent and this kind of use. */
  public static final Fact<Boolean> OPT_OUT_REACHES_THIS_USE =
      Fact.ofBoolean(
          "optOutReachesThisUse",
          Hands.RIGHTSHOLDER,
          "The reservation as written extends to this user agent and this kind of use",
          19);

  /** It was made by the rightsholder, a licensee, or a body with a mandate. */
  public static final Fact<Boolean> OPT_OUT_BY_RIGHTSHOLDER =
      Fact.ofBoolean(
          "optOutByRightsholder",
          Hands.RIGHTSHOLDER,
          "It was made by the rightsholder, a licensee, or a body with a mandate",
          20);

  /** The user holds a licence that covers this use. */
  public static final Fact<Boolean> LICENCE_HELD =
      Fact.ofBoolean(
          "licenceHeld", Hands.USER, "The user holds a licence that covers this use", 21);

  /**
   * {@code AVAILABLE}: a licence or licensing scheme that covers this use is on offer. {@code
   * NOT_OFFERED}: none is on offer (the rightsholder may still be asked). {@code REFUSED}: asked
   * and refused, or nobody can grant it.
   */
  public static final Fact<LicensingAvailability> LICENSING_AVAILABILITY =
      Fact.ofEnum(
          "licensingAvailability",
          LicensingAvailability.class,
          Hands.RIGHTSHOLDER,
          "AVAILABLE: a licence or licensing scheme that covers this use is on offer. NOT_OFFERED: none is on offer (the rightsholder may still be asked). REFUSED: asked and refused, or nobody can grant it",
          22);

  /**
   * The whole or a substantial (protected) part of a work is taken; false: only facts, ideas,
   * style, snippets below the threshold.
   */
  public static final Fact<Boolean> SUBSTANTIAL_PART =
      Fact.ofBoolean(
          "substantialPart",
          Hands.PROJECT,
          "The whole or a substantial (protected) part of a work is taken; false: only facts, ideas, style, snippets below the threshold",
          23);

  /** Only transient copies, an inseparable part of a technological process, no corpus stored. */
  public static final Fact<Boolean> TRANSIENT_COPIES_ONLY =
      Fact.ofBoolean(
          "transientCopiesOnly",
          Hands.PROJECT,
          "Only transient copies, an inseparable part of a technological process, no corpus stored",
          24);

  /** Copies are kept no longer than the purpose needs. */
  public static final Fact<Boolean> RETENTION_LIMITED =
      Fact.ofBoolean(
          "retentionLimited", Hands.USER, "Copies are kept no longer than the purpose needs", 25);

  /** Copies are kept with an appropriate level of security. */
  public static final Fact<Boolean> SECURELY_STORED =
      Fact.ofBoolean(
          "securelyStored",
          Hands.USER,
          "Copies are kept with an appropriate level of security",
          26);

  /** Copies go to anyone else. */
  public static final Fact<Boolean> SHARED_WITH_THIRD_PARTIES =
      Fact.ofBoolean("sharedWithThirdParties", Hands.USER, "Copies go to anyone else", 27);

  /** Why they are shared. */
  public static final Fact<SharingPurpose> SHARING_PURPOSE =
      Fact.ofEnum("sharingPurpose", SharingPurpose.class, Hands.USER, "Why they are shared", 28);

  /** Records of the works used and their sources are kept, fit to be disclosed. */
  public static final Fact<Boolean> RECORDS_KEPT =
      Fact.ofBoolean(
          "recordsKept",
          Hands.USER,
          "Records of the works used and their sources are kept, fit to be disclosed",
          29);

  /**
   * The use conflicts with the normal exploitation of the works or unreasonably prejudices the
   * rightsholder.
   */
  public static final Fact<Boolean> MARKET_HARM =
      Fact.ofBoolean(
          "marketHarm",
          Hands.NOBODY,
          "The use conflicts with the normal exploitation of the works or unreasonably prejudices the rightsholder",
          30);

  /** The output (or model) may reproduce creative expression of the works. */
  public static final Fact<Boolean> EXPRESSIVE_OUTPUT =
      Fact.ofBoolean(
          "expressiveOutput",
          Hands.USER,
          "The output (or model) may reproduce creative expression of the works",
          31);

  /** The material contains personal data (adds warnings, never changes an outcome). */
  public static final Fact<Boolean> PERSONAL_DATA =
      Fact.ofBoolean(
          "personalData",
          Hands.NOBODY,
          "The material contains personal data (adds warnings, never changes an outcome)",
          32);

  /** Whoever knows, or ought to know, of an infringement has an infringing source. */
  private static final Implication<InfringementKnowledge, Boolean> KNOWLEDGE_OF_INFRINGEMENT =
      new Implication<>(
          INFRINGEMENT_KNOWLEDGE,
          Set.of(InfringementKnowledge.OUGHT_TO_KNOW, InfringementKnowledge.ACTUAL),
          INFRINGING_SOURCE,
          true);

  private static final List<Fact<?>> ALL =
      List.of(
          ACTIVITY,
          ACTOR,
          COMMERCIAL_PURPOSE,
          SCIENTIFIC_RESEARCH_PURPOSE,
          INSTRUCTIONAL_PURPOSE,
          ENJOYMENT_INTENT,
          ACT_IN_JURISDICTION,
          OFFERED_TO_PUBLIC,
          WORK_STATUS,
          WORK_TYPE,
          WORK_PUBLISHED,
          PUBLICLY_AVAILABLE_ONLINE,
          LAWFUL_ACCESS,
          INFRINGING_SOURCE,
          INFRINGEMENT_KNOWLEDGE,
          TECHNICAL_PROTECTION_CIRCUMVENTED,
          CONTRACT_PROHIBITS,
          CONTRACT_ACCEPTED,
          OPT_OUT,
          OPT_OUT_REACHES_THIS_USE,
          OPT_OUT_BY_RIGHTSHOLDER,
          LICENCE_HELD,
          LICENSING_AVAILABILITY,
          SUBSTANTIAL_PART,
          TRANSIENT_COPIES_ONLY,
          RETENTION_LIMITED,
          SECURELY_STORED,
          SHARED_WITH_THIRD_PARTIES,
          SHARING_PURPOSE,
          RECORDS_KEPT,
          MARKET_HARM,
          EXPRESSIVE_OUTPUT,
          PERSONAL_DATA);

  private static final List<Implication<?, ?>> IMPLICATIONS = List.of(KNOWLEDGE_OF_INFRINGEMENT);

  private Facts() {}

  /**
   * Returns all standard facts, in the order in which they are documented.
   *
   * @return the facts
   */
  public static List<Fact<?>> all() {
    return ALL;
  }

  /**
   * Returns what the standard facts say about one another.
   *
   * @return the implications
   */
  public static List<Implication<?, ?>> implications() {
    return IMPLICATIONS;
  }

  /**
   * Returns the standard fact of a name.
   *
   * @param name the name, as in JSON
   * @return the fact, empty if there is none of that name
   */
  public static Optional<Fact<?>> named(String name) {
    for (Fact<?> fact : ALL) {
      if (fact.name().equals(name)) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }
}
