package org.mineright.signal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mineright.fact.Activity;

/** Which purposes, as signals name them, bear on which activity, as facts name it. */
enum Bearing {
  /** What is said of the purpose says nothing of the activity. */
  NONE,
  /** The activity may serve the purpose, or may not. */
  MAYBE,
  /** The activity serves the purpose. */
  CERTAIN;

  private static final Map<Activity, Map<Purpose, Bearing>> TABLE = new EnumMap<>(Activity.class);

  static {
    row(Activity.COMPUTATIONAL_ANALYSIS, EnumSet.of(Purpose.TDM), EnumSet.noneOf(Purpose.class));
    Set<Purpose> training = EnumSet.of(Purpose.TDM, Purpose.AI_TRAIN, Purpose.GENAI_TRAIN);
    row(Activity.AI_PRE_TRAINING, training, EnumSet.noneOf(Purpose.class));
    row(Activity.AI_FINE_TUNING, training, EnumSet.noneOf(Purpose.class));
    row(
        Activity.RETRIEVAL_AUGMENTED_GENERATION,
        EnumSet.of(Purpose.TDM, Purpose.AI_INPUT, Purpose.AI_INDEX),
        EnumSet.noneOf(Purpose.class));
    // Works are put into a model; whether another is trained on what comes out is not said.
    row(
        Activity.SYNTHETIC_DATA_GENERATION,
        EnumSet.of(Purpose.TDM, Purpose.AI_INPUT),
        EnumSet.of(Purpose.AI_TRAIN, Purpose.GENAI_TRAIN));
    // A dataset is made by mining; what those do with it who get it is not said.
    row(
        Activity.DATASET_DISTRIBUTION,
        EnumSet.of(Purpose.TDM),
        EnumSet.of(Purpose.AI_TRAIN, Purpose.GENAI_TRAIN, Purpose.AI_INPUT, Purpose.AI_INDEX));
    row(Activity.OUTPUT_GENERATION, EnumSet.of(Purpose.AI_INPUT), EnumSet.of(Purpose.TDM));
  }

  private static void row(Activity activity, Set<Purpose> certain, Set<Purpose> maybe) {
    Map<Purpose, Bearing> row = new EnumMap<>(Purpose.class);
    certain.forEach(purpose -> row.put(purpose, CERTAIN));
    maybe.forEach(purpose -> row.put(purpose, MAYBE));
    TABLE.put(activity, row);
  }

  /** What bears on an activity; where that is unknown, all that bears on some activity may. */
  static Bearing of(Purpose purpose, Optional<Activity> activity, SignalPolicy policy) {
    if (purpose == Purpose.GENAI_TRAIN && !policy.generativeModel()) {
      return NONE;
    }
    if (activity.isPresent()) {
      return TABLE.getOrDefault(activity.get(), Map.of()).getOrDefault(purpose, NONE);
    }
    return TABLE.values().stream().anyMatch(row -> row.containsKey(purpose)) ? MAYBE : NONE;
  }
}
