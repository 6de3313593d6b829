package org.mineright.examples.benchmarks;

import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.ValuesPredicate;
import org.jspecify.annotations.Nullable;
import org.mineright.fact.Activity;
import org.mineright.fact.OptOut;
import org.mineright.fact.UseCase;

/** By Evrete, whose conditions may be compiled Java. */
final class Art4Evrete implements Art4Engine<Art4Use> {
  private final Knowledge knowledge =
      new KnowledgeService()
          .newKnowledge()
          .builder()
          .newRule("CDSM Art. 4: the exception applies")
          .forEach("$use", Art4Use.class)
          .where((ValuesPredicate) values -> holds(values.get(0, Art4Use.class)), "$use")
          .execute(context -> context.get(Art4Use.class, "$use").setApplies(true))
          .build();

  @Override
  public Art4Use input(UseCase use) {
    return new Art4Use(use);
  }

  @Override
  public boolean applies(Art4Use use) {
    use.setApplies(false);
    knowledge.newStatelessSession().insertAndFire(use);
    return use.applies();
  }

  private static boolean holds(Art4Use use) {
    Activity activity = use.getActivity();
    Boolean expression = use.getExpressiveOutput();
    OptOut optOut = use.getOptOut();
    return (is(true, use.getLawfulAccess())
            || (use.getLawfulAccess() == null && is(true, use.getPubliclyAvailableOnline())))
        && !is(true, use.getInfringingSource())
        && !is(true, use.getTechnicalProtectionCircumvented())
        && !is(true, use.getMarketHarm())
        && activity != null
        && activity != Activity.OUTPUT_GENERATION
        && (is(false, expression)
            || (expression == null
                && activity != Activity.RETRIEVAL_AUGMENTED_GENERATION
                && activity != Activity.DATASET_DISTRIBUTION))
        && (optOut == OptOut.NONE
            || (optOut != null
                && (is(false, use.getOptOutReachesThisUse())
                    || is(false, use.getOptOutByRightsholder()))))
        && !(is(true, use.getContractProhibits()) && is(true, use.getContractAccepted()))
        && !is(true, use.getContractProhibits())
        && !is(true, use.getSharedWithThirdParties())
        && !is(false, use.getRetentionLimited());
  }

  private static boolean is(boolean value, @Nullable Boolean fact) {
    return fact != null && fact == value;
  }
}
