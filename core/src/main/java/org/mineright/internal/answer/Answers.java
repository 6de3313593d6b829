package org.mineright.internal.answer;

import java.util.List;
import org.mineright.decision.Certainty;
import org.mineright.decision.Status;
import org.mineright.regime.Decided;

/** What the rules of a module say of one use. Must be closed. One thread only. */
public interface Answers extends AutoCloseable {

  /** Returns how an element stands: {@link Status#OPEN} where no rule spoke. */
  Status status(String element);

  /** Returns the names of the rules that spoke on an element, in alphabetical order. */
  List<String> rules(String element);

  /** Has the rules say what follows from a decision; what follows can be asked only then. */
  void conclude(Decided decided);

  /** Tells whether an obligation attached in {@link #conclude}. */
  boolean obliges(String obligation);

  /** Tells whether a warning was due in {@link #conclude}. */
  boolean warns(String warning);

  /** Returns how safe the ground is, as {@link #conclude} found. */
  Certainty certainty();

  @Override
  void close();
}
