package org.mineright.examples.benchmarks;

import org.kie.api.runtime.StatelessKieSession;
import org.mineright.fact.UseCase;

/** By Drools: {@code cdsm-art-4.drl}, compiled by the build to an executable model. */
final class Art4Drools implements Art4Engine<Art4Use> {
  private final StatelessKieSession session =
      ExecutableModel.load("org.mineright:mineright-benchmarks").newStatelessKieSession();

  @Override
  public Art4Use input(UseCase use) {
    return new Art4Use(use);
  }

  @Override
  public boolean applies(Art4Use use) {
    use.setApplies(false);
    session.execute(use);
    return use.applies();
  }
}
