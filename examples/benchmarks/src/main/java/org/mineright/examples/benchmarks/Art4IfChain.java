package org.mineright.examples.benchmarks;

import static org.mineright.examples.benchmarks.FactCodes.FALSE;
import static org.mineright.examples.benchmarks.FactCodes.TRUE;
import static org.mineright.examples.benchmarks.FactCodes.UNKNOWN;
import static org.mineright.examples.benchmarks.FactCodes.code;
import static org.mineright.examples.benchmarks.FactCodes.place;

import org.mineright.fact.Activity;
import org.mineright.fact.Facts;
import org.mineright.fact.OptOut;
import org.mineright.fact.UseCase;

/** By hand, over byte codes. */
final class Art4IfChain implements Art4Engine<byte[]> {
  private static final int ACTIVITY = place(Facts.ACTIVITY);
  private static final int PUBLICLY_AVAILABLE_ONLINE = place(Facts.PUBLICLY_AVAILABLE_ONLINE);
  private static final int LAWFUL_ACCESS = place(Facts.LAWFUL_ACCESS);
  private static final int INFRINGING_SOURCE = place(Facts.INFRINGING_SOURCE);
  private static final int CIRCUMVENTED = place(Facts.TECHNICAL_PROTECTION_CIRCUMVENTED);
  private static final int CONTRACT_PROHIBITS = place(Facts.CONTRACT_PROHIBITS);
  private static final int OPT_OUT = place(Facts.OPT_OUT);
  private static final int OPT_OUT_REACHES = place(Facts.OPT_OUT_REACHES_THIS_USE);
  private static final int OPT_OUT_BY_RIGHTSHOLDER = place(Facts.OPT_OUT_BY_RIGHTSHOLDER);
  private static final int RETENTION_LIMITED = place(Facts.RETENTION_LIMITED);
  private static final int SHARED = place(Facts.SHARED_WITH_THIRD_PARTIES);
  private static final int MARKET_HARM = place(Facts.MARKET_HARM);
  private static final int EXPRESSIVE_OUTPUT = place(Facts.EXPRESSIVE_OUTPUT);

  private static final byte OUTPUT_GENERATION = code(Facts.ACTIVITY, Activity.OUTPUT_GENERATION);
  private static final byte DATASET = code(Facts.ACTIVITY, Activity.DATASET_DISTRIBUTION);
  private static final byte RETRIEVAL =
      code(Facts.ACTIVITY, Activity.RETRIEVAL_AUGMENTED_GENERATION);
  private static final byte NO_OPT_OUT = code(Facts.OPT_OUT, OptOut.NONE);

  @Override
  public byte[] input(UseCase use) {
    return FactCodes.of(use);
  }

  @Override
  public boolean applies(byte[] facts) {
    byte access = facts[LAWFUL_ACCESS];
    if (access == FALSE || (access == UNKNOWN && facts[PUBLICLY_AVAILABLE_ONLINE] != TRUE)) {
      return false;
    }
    if (facts[INFRINGING_SOURCE] == TRUE
        || facts[CIRCUMVENTED] == TRUE
        || facts[MARKET_HARM] == TRUE) {
      return false;
    }
    byte activity = facts[ACTIVITY];
    byte expression = facts[EXPRESSIVE_OUTPUT];
    if (activity == UNKNOWN || activity == OUTPUT_GENERATION || expression == TRUE) {
      return false;
    }
    if (expression == UNKNOWN && (activity == RETRIEVAL || activity == DATASET)) {
      return false;
    }
    byte optOut = facts[OPT_OUT];
    if (optOut != NO_OPT_OUT
        && (optOut == UNKNOWN
            || (facts[OPT_OUT_REACHES] != FALSE && facts[OPT_OUT_BY_RIGHTSHOLDER] != FALSE))) {
      return false;
    }
    // Terms that forbid the use reserve it, accepted or not.
    return facts[CONTRACT_PROHIBITS] != TRUE
        && facts[SHARED] != TRUE
        && facts[RETENTION_LIMITED] != FALSE;
  }
}
