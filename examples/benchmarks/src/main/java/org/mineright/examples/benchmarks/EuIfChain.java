package org.mineright.examples.benchmarks;

import static org.mineright.examples.benchmarks.FactCodes.FALSE;
import static org.mineright.examples.benchmarks.FactCodes.TRUE;
import static org.mineright.examples.benchmarks.FactCodes.UNKNOWN;
import static org.mineright.examples.benchmarks.FactCodes.code;
import static org.mineright.examples.benchmarks.FactCodes.place;

import java.time.LocalDate;
import org.mineright.decision.Outcome;
import org.mineright.fact.Activity;
import org.mineright.fact.Actor;
import org.mineright.fact.Facts;
import org.mineright.fact.InfringementKnowledge;
import org.mineright.fact.LicensingAvailability;
import org.mineright.fact.OptOut;
import org.mineright.fact.SharingPurpose;
import org.mineright.fact.WorkStatus;
import org.mineright.fact.WorkType;
import org.mineright.rules.eu.EuFacts;
import org.mineright.rules.eu.MemberState;

/**
 * The whole regime {@code eu.current} by hand, for the default readings and one date: what it costs
 * to decide where nothing is asked but speed. It says no more than the outcome. Every test that the
 * date or another test has already settled is left out, so neither a date nor a reading can be
 * changed without writing it anew.
 */
final class EuIfChain {
  /** The date that it is written for. */
  static final LocalDate DATE = LocalDate.of(2026, 11, 22);

  private static final int WORK_STATUS = place(Facts.WORK_STATUS);
  private static final int ACT_IN_JURISDICTION = place(Facts.ACT_IN_JURISDICTION);
  private static final int CIRCUMVENTED = place(Facts.TECHNICAL_PROTECTION_CIRCUMVENTED);
  private static final int WORK_TYPE = place(Facts.WORK_TYPE);
  private static final int INFRINGING_SOURCE = place(Facts.INFRINGING_SOURCE);
  private static final int INFRINGEMENT_KNOWLEDGE = place(Facts.INFRINGEMENT_KNOWLEDGE);
  private static final int LICENCE_HELD = place(Facts.LICENCE_HELD);
  private static final int LICENSING_AVAILABILITY = place(Facts.LICENSING_AVAILABILITY);
  private static final int SUBSTANTIAL_PART = place(Facts.SUBSTANTIAL_PART);
  private static final int ACTIVITY = place(Facts.ACTIVITY);
  private static final int EXPRESSIVE_OUTPUT = place(Facts.EXPRESSIVE_OUTPUT);
  private static final int LAWFUL_ACCESS = place(Facts.LAWFUL_ACCESS);
  private static final int PUBLICLY_AVAILABLE_ONLINE = place(Facts.PUBLICLY_AVAILABLE_ONLINE);
  private static final int MARKET_HARM = place(Facts.MARKET_HARM);
  private static final int TRANSIENT_COPIES_ONLY = place(Facts.TRANSIENT_COPIES_ONLY);
  private static final int ACTOR = place(Facts.ACTOR);
  private static final int COMMERCIAL_PURPOSE = place(Facts.COMMERCIAL_PURPOSE);
  private static final int SCIENTIFIC_RESEARCH = place(Facts.SCIENTIFIC_RESEARCH_PURPOSE);
  private static final int SHARED = place(Facts.SHARED_WITH_THIRD_PARTIES);
  private static final int SHARING_PURPOSE = place(Facts.SHARING_PURPOSE);
  private static final int SECURELY_STORED = place(Facts.SECURELY_STORED);
  private static final int OPT_OUT = place(Facts.OPT_OUT);
  private static final int OPT_OUT_REACHES = place(Facts.OPT_OUT_REACHES_THIS_USE);
  private static final int OPT_OUT_BY_RIGHTSHOLDER = place(Facts.OPT_OUT_BY_RIGHTSHOLDER);
  private static final int CONTRACT_PROHIBITS = place(Facts.CONTRACT_PROHIBITS);
  private static final int RETENTION_LIMITED = place(Facts.RETENTION_LIMITED);
  private static final int MEMBER_STATE = place(EuFacts.MEMBER_STATE);
  private static final int COMMERCIAL_CONTROL = place(EuFacts.COMMERCIAL_CONTROL);

  private static final byte PUBLIC_DOMAIN = code(Facts.WORK_STATUS, WorkStatus.PUBLIC_DOMAIN);
  private static final byte SOFTWARE = code(Facts.WORK_TYPE, WorkType.SOFTWARE);
  private static final byte DATABASE = code(Facts.WORK_TYPE, WorkType.DATABASE);
  private static final byte SOUND_RECORDING = code(Facts.WORK_TYPE, WorkType.SOUND_RECORDING);
  private static final byte AUDIOVISUAL = code(Facts.WORK_TYPE, WorkType.AUDIOVISUAL);
  private static final byte NO_KNOWLEDGE =
      code(Facts.INFRINGEMENT_KNOWLEDGE, InfringementKnowledge.NONE);
  private static final byte OUGHT_TO_KNOW =
      code(Facts.INFRINGEMENT_KNOWLEDGE, InfringementKnowledge.OUGHT_TO_KNOW);
  private static final byte ACTUAL_KNOWLEDGE =
      code(Facts.INFRINGEMENT_KNOWLEDGE, InfringementKnowledge.ACTUAL);
  private static final byte REFUSED =
      code(Facts.LICENSING_AVAILABILITY, LicensingAvailability.REFUSED);
  private static final byte OUTPUT_GENERATION = code(Facts.ACTIVITY, Activity.OUTPUT_GENERATION);
  private static final byte DATASET_DISTRIBUTION =
      code(Facts.ACTIVITY, Activity.DATASET_DISTRIBUTION);
  private static final byte RETRIEVAL =
      code(Facts.ACTIVITY, Activity.RETRIEVAL_AUGMENTED_GENERATION);
  private static final byte RESEARCH_ORGANISATION = code(Facts.ACTOR, Actor.RESEARCH_ORGANISATION);
  private static final byte EDUCATIONAL_INSTITUTION =
      code(Facts.ACTOR, Actor.EDUCATIONAL_INSTITUTION);
  private static final byte HERITAGE_INSTITUTION =
      code(Facts.ACTOR, Actor.CULTURAL_HERITAGE_INSTITUTION);
  private static final byte INDIVIDUAL = code(Facts.ACTOR, Actor.INDIVIDUAL);
  private static final byte GERMANY = code(EuFacts.MEMBER_STATE, MemberState.DE);
  private static final byte VERIFICATION = code(Facts.SHARING_PURPOSE, SharingPurpose.VERIFICATION);
  private static final byte COLLABORATIVE_RESEARCH =
      code(Facts.SHARING_PURPOSE, SharingPurpose.COLLABORATIVE_RESEARCH);
  private static final byte NO_OPT_OUT = code(Facts.OPT_OUT, OptOut.NONE);

  private EuIfChain() {}

  /**
   * Decides a use.
   *
   * @param facts its codes ({@link FactCodes}), no contradiction among them
   * @return the outcome
   */
  static Outcome outcome(byte[] facts) {
    if (facts[WORK_STATUS] == PUBLIC_DOMAIN || facts[ACT_IN_JURISDICTION] == FALSE) {
      return Outcome.PERMITTED;
    }
    byte workType = facts[WORK_TYPE];
    boolean circumvented = facts[CIRCUMVENTED] == TRUE;
    if (circumvented && workType != SOFTWARE) {
      return Outcome.BLOCKED;
    }
    byte knowledge = facts[INFRINGEMENT_KNOWLEDGE];
    // Whoever knows of an infringement has an infringing source, stated or not.
    if (knowledge == ACTUAL_KNOWLEDGE || knowledge == OUGHT_TO_KNOW) {
      return Outcome.BLOCKED;
    }
    boolean infringing = facts[INFRINGING_SOURCE] == TRUE;
    if (infringing && knowledge != NO_KNOWLEDGE) {
      return Outcome.BLOCKED;
    }
    if (facts[LICENCE_HELD] == TRUE) {
      return Outcome.PERMITTED;
    }
    if (facts[SUBSTANTIAL_PART] == FALSE
        && workType != UNKNOWN
        && workType != SOUND_RECORDING
        && workType != AUDIOVISUAL) {
      return Outcome.PERMITTED;
    }

    byte activity = facts[ACTIVITY];
    byte expression = facts[EXPRESSIVE_OUTPUT];
    if (activity == OUTPUT_GENERATION) {
      return expression == FALSE ? Outcome.PERMITTED : unlicensed(facts);
    }
    // What every exception asks.
    byte access = facts[LAWFUL_ACCESS];
    if (activity == UNKNOWN
        || expression == TRUE
        || infringing
        || circumvented
        || facts[MARKET_HARM] == TRUE
        || access == FALSE
        || (access == UNKNOWN && facts[PUBLICLY_AVAILABLE_ONLINE] != TRUE)) {
      return unlicensed(facts);
    }

    if (facts[TRANSIENT_COPIES_ONLY] == TRUE
        && activity != DATASET_DISTRIBUTION
        && workType != SOFTWARE
        && workType != DATABASE) {
      return Outcome.PERMITTED;
    }
    // For retrieval and data sets the user shows that no expression survives.
    if (expression == UNKNOWN && (activity == RETRIEVAL || activity == DATASET_DISTRIBUTION)) {
      return unlicensed(facts);
    }
    return research(facts, workType) || anyPurpose(facts) ? Outcome.PERMITTED : unlicensed(facts);
  }

  /** What CDSM Art. 3 asks beyond that. */
  private static boolean research(byte[] facts, byte workType) {
    if (facts[SCIENTIFIC_RESEARCH] != TRUE
        || workType == SOFTWARE
        || facts[SECURELY_STORED] == FALSE) {
      return false;
    }
    boolean germanNonCommercial =
        facts[MEMBER_STATE] == GERMANY && facts[COMMERCIAL_PURPOSE] == FALSE;
    byte actor = facts[ACTOR];
    if (actor != HERITAGE_INSTITUTION) {
      if (actor != RESEARCH_ORGANISATION
          && actor != EDUCATIONAL_INSTITUTION
          && !(actor == INDIVIDUAL && germanNonCommercial)) {
        return false;
      }
      if (facts[COMMERCIAL_CONTROL] == TRUE) {
        return false;
      }
    }
    if (facts[SHARED] != TRUE) {
      return true;
    }
    byte purpose = facts[SHARING_PURPOSE];
    return germanNonCommercial && (purpose == COLLABORATIVE_RESEARCH || purpose == VERIFICATION);
  }

  /** What CDSM Art. 4 asks beyond that; at this date prose reserves everywhere. */
  private static boolean anyPurpose(byte[] facts) {
    byte optOut = facts[OPT_OUT];
    return (optOut == NO_OPT_OUT
            || (optOut != UNKNOWN
                && (facts[OPT_OUT_REACHES] == FALSE || facts[OPT_OUT_BY_RIGHTSHOLDER] == FALSE)))
        && facts[CONTRACT_PROHIBITS] != TRUE
        && facts[SHARED] != TRUE
        && facts[RETENTION_LIMITED] != FALSE;
  }

  private static Outcome unlicensed(byte[] facts) {
    return facts[LICENSING_AVAILABILITY] == REFUSED ? Outcome.BLOCKED : Outcome.NEEDS_LICENCE;
  }
}
