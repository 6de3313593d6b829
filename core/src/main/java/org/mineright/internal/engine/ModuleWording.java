package org.mineright.internal.engine;

import java.util.List;
import java.util.Locale;
import org.mineright.decision.ConsideredGround;
import org.mineright.decision.Decision;
import org.mineright.decision.Finding;
import org.mineright.decision.Obligation;
import org.mineright.decision.UnsettledPoint;
import org.mineright.decision.Warning;
import org.mineright.decision.Wording;
import org.mineright.internal.text.Texts;

/** Says decisions in the languages of one module: every text is found again by its id. */
final class ModuleWording extends Wording {
  private final Texts texts;

  ModuleWording(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Decision translate(Decision decision, Locale locale) {
    Texts.Language in = texts.in(locale);
    if (in.locale().equals(decision.language())) {
      return decision;
    }
    List<Finding> findings = decision.findings().stream().map(each -> finding(each, in)).toList();
    return new Decision(
        decision.id(),
        decision.jurisdiction(),
        decision.regime(),
        in.text(decision.regime()),
        decision.regimeStatus(),
        decision.date(),
        decision.outcome(),
        decision.licenceRefused(),
        decision.outlook(),
        ground(decision.ground(), in),
        decision.certainty(),
        decision.grounds().stream().map(each -> ground(each, in)).toList(),
        findings,
        decision.obligations().stream()
            .map(each -> new Obligation(each.id(), in.text(each.id()), each.authorities()))
            .toList(),
        decision.warnings().stream().map(each -> warning(each, findings, in)).toList(),
        decision.interpretations().stream()
            .map(
                each ->
                    new UnsettledPoint(
                        each.id(),
                        in.text(each.id() + ".question"),
                        each.reading(),
                        each.otherwise(),
                        each.fixed()))
            .toList(),
        decision.evidence(),
        decision.lawCheckedOn(),
        in.text(decision.regime() + ".unconfirmed"),
        decision.rulesDigest(),
        decision.version(),
        in.locale(),
        this);
  }

  private static ConsideredGround ground(ConsideredGround ground, Texts.Language in) {
    return new ConsideredGround(
        ground.id(),
        ground.kind(),
        in.text(ground.id()),
        ground.authorities(),
        ground.elements(),
        ground.applies(),
        ground.failed(),
        ground.open(),
        ground.presumed());
  }

  private static Finding finding(Finding finding, Texts.Language in) {
    return new Finding(
        finding.element(),
        finding.status(),
        finding.facts(),
        finding.unknown(),
        finding.readings(),
        finding.authorities(),
        in.text(finding.element() + "." + finding.status().name()),
        finding.rules());
  }

  /**
   * A warning under the id of an element is the text of its finding; any other has a text of its
   * own, but that a warning about signals says what was found in them.
   */
  private static Warning warning(Warning warning, List<Finding> findings, Texts.Language in) {
    String text =
        findings.stream()
            .filter(finding -> finding.element().equals(warning.id()))
            .map(Finding::text)
            .findFirst()
            .orElseGet(() -> in.has(warning.id()) ? in.text(warning.id()) : warning.text());
    return new Warning(warning.id(), text, warning.authorities());
  }
}
