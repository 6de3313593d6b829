package org.mineright.examples.cli;

/** Request lines for tests. */
final class Requests {
  private Requests() {}

  /** A request that European law answers with NEEDS_LICENCE. */
  static String reserved(String id) {
    return "{\"id\": \""
        + id
        + "\", \"jurisdiction\": \"eu\", \"date\": \"2026-11-22\", \"facts\": {\"activity\":"
        + " \"AI_PRE_TRAINING\", \"optOut\": \"MACHINE_READABLE\", \"optOutReachesThisUse\": true,"
        + " \"optOutByRightsholder\": true}}";
  }

  /** A request that European law answers with PERMITTED. */
  static String publicDomain(String id) {
    return "{\"id\": \""
        + id
        + "\", \"jurisdiction\": \"eu\", \"date\": \"2026-11-22\", \"facts\": {\"workStatus\":"
        + " \"PUBLIC_DOMAIN\"}}";
  }
}
