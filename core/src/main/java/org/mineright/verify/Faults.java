package org.mineright.verify;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, cases beside it, and keeps the first sentences. One thread only. */
final class Faults {
  private static final int SHOWN = 20;

  private final List<String> shown = new ArrayList<>();
  private long cases;
  private long more;

  /** Counts a case that was tried. */
  void tried() {
    cases++;
  }

  void add(String fault) {
    if (shown.size() < SHOWN) {
      shown.add(fault);
    } else {
      more++;
    }
  }

  /** Tells whether to stop, since nobody reads on. */
  boolean areMany() {
    return more > 0;
  }

  Proof proof() {
    List<String> sentences = new ArrayList<>(shown);
    if (more > 0) {
      sentences.add("and " + more + " more");
    }
    return new Proof(cases, sentences);
  }

  /** What went wrong, in the words of what went wrong first. */
  static String message(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName() + ": " + root.getMessage();
  }
}
