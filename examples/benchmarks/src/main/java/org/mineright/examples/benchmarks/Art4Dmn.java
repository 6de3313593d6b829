package org.mineright.examples.benchmarks;

import java.util.List;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;

/** By DMN: {@code cdsm-art-4.dmn}, in kie-dmn with its default settings. */
final class Art4Dmn implements Art4Engine<DMNContext> {
  private final DMNRuntime runtime;
  private final DMNModel model;

  Art4Dmn() {
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(
                List.of(ResourceFactory.newClassPathResource("cdsm-art-4.dmn", Art4Dmn.class)))
            .getOrElseThrow(e -> new IllegalStateException("cdsm-art-4.dmn", e));
    model = runtime.getModels().get(0);
    if (model.hasErrors()) {
      throw new IllegalStateException("cdsm-art-4.dmn: " + model.getMessages());
    }
  }

  @Override
  public DMNContext input(UseCase use) {
    DMNContext context = runtime.newContext();
    for (Fact<?> fact : Art4Uses.FACTS) {
      context.set(fact.name(), use.get(fact).map(Art4Dmn::value).orElse(null));
    }
    return context;
  }

  /** FEEL has strings in the place of enums. */
  private static Object value(Comparable<?> value) {
    return value instanceof Enum<?> constant ? constant.name() : value;
  }

  @Override
  public boolean applies(DMNContext context) {
    DMNDecisionResult result =
        runtime.evaluateAll(model, context).getDecisionResultByName("applies");
    if (result.getEvaluationStatus() != DMNDecisionResult.DecisionEvaluationStatus.SUCCEEDED) {
      throw new IllegalStateException("cdsm-art-4.dmn: " + result.getMessages());
    }
    return (Boolean) result.getResult();
  }
}
