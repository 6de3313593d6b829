package org.mineright.signal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mineright.fact.Activity;
import org.mineright.fact.Facts;
import org.mineright.fact.UseCase;
import org.mineright.fact.WorkStatus;
import org.mineright.signal.licence.Condition;
import org.mineright.signal.licence.Licence;
import org.mineright.signal.licence.LicenceStack;

/** What statements on licences make of a use. Serves once. */
final class LicenceFacts {
  /** What a computer does to find something out, as C-UDA-1.0 grants alone. */
  private static final Set<Activity> COMPUTING =
      EnumSet.of(
          Activity.COMPUTATIONAL_ANALYSIS, Activity.AI_PRE_TRAINING, Activity.AI_FINE_TUNING);

  private static final String COMPUTATIONAL_USE = "C-UDA-1.0";

  /** Version 4.0 lets everybody make adaptations, but not share them; older ones let nobody. */
  private static final Set<String> ADAPTABLE = Set.of("CC-BY-ND-4.0", "CC-BY-NC-ND-4.0");

  private static final Set<Channel> CHANNELS =
      EnumSet.of(Channel.DATASET_METADATA, Channel.HTTP_HEADER, Channel.HTML_HEAD);

  private final Signals signals;
  private final UseCase given;
  private final SignalPolicy policy;
  private final Findings findings;
  private final List<LicenceStatement> statements = new ArrayList<>();

  LicenceFacts(Signals signals, UseCase given, SignalPolicy policy, Findings findings) {
    this.signals = signals;
    this.given = given;
    this.policy = policy;
    this.findings = findings;
    for (Reading reading : signals.readings()) {
      for (LicenceStatement statement : reading.licences()) {
        // A link to an offer of RSL is no licence that binds beside the others.
        boolean offer =
            statement.protocol() == Protocol.RSL && statement.licences().has(Licence.Kind.UNKNOWN);
        if (!offer) {
          statements.add(statement);
        }
      }
    }
  }

  void find() {
    Optional<LicenceStack> all =
        statements.stream().map(LicenceStatement::licences).reduce(LicenceStack::and);
    if (all.isEmpty() || !isCleared() || !isReadable()) {
      return;
    }
    List<LicenceStatement> trusted =
        statements.stream()
            .filter(statement -> policy.trusted().contains(statement.basis()))
            .filter(statement -> !statement.evidence().warns(SignalWarning.Id.AMBIGUOUS_SCOPE))
            .toList();
    if (trusted.isEmpty()) {
      findings.warn(
          FoundWarning.Id.NOT_COVERED,
          Facts.LICENCE_HELD,
          "found licences that nobody states whom the policy trusts");
      return;
    }
    status(all.get());
    held(all.get());
  }

  /** A licence clears no source: who had no rights could grant none. */
  private boolean isCleared() {
    boolean infringing =
        given
            .get(Facts.INFRINGING_SOURCE)
            .or(() -> findings.get(Facts.INFRINGING_SOURCE))
            .orElse(false);
    boolean doubtful =
        signals.readings().stream()
            .flatMap(reading -> reading.warnings().stream())
            .anyMatch(warning -> warning.id() == SignalWarning.Id.DOUBTFUL_SOURCE);
    if (infringing || doubtful) {
      findings.warn(
          FoundWarning.Id.SOURCE_NOT_CLEARED,
          Facts.LICENCE_HELD,
          infringing
              ? "the source infringes, which no licence of a dataset cures"
              : "the leave of a source is in doubt, and the licence of a dataset need not be its");
    }
    return !infringing && !doubtful;
  }

  private boolean isReadable() {
    boolean readable = true;
    for (Signals.Look look : signals.looks()) {
      if (look.channel().filter(CHANNELS::contains).isPresent() && mayNarrow(look.reading())) {
        readable = false;
        findings.warn(
            FoundWarning.Id.UNREAD,
            Facts.LICENCE_HELD,
            look.reading().document().source().location()
                + " could not be read to its end, and may narrow the licence");
      }
    }
    return readable;
  }

  /** Whether there is a part that nobody read; header lines that were lost seldom had a licence. */
  private static boolean mayNarrow(Reading reading) {
    return reading.result() == Reading.Result.UNKNOWN
        || reading.warnings().stream()
            .anyMatch(
                warning ->
                    warning.id() == SignalWarning.Id.TRUNCATED
                        || warning.id() == SignalWarning.Id.UNPARSABLE);
  }

  private void status(LicenceStack all) {
    if (!all.has(Licence.Kind.STATUS) && !all.has(Licence.Kind.DEDICATION)) {
      return;
    }
    boolean claimed = all.has(Licence.Kind.STATUS) && !policy.publicDomainMarks();
    if (claimed) {
      findings.warn(
          FoundWarning.Id.STATUS_CLAIMED,
          Facts.WORK_STATUS,
          "found a mark that says that there are no rights, which waives none");
    }
    if (all.publicDomain() && !claimed && findings.get(Facts.WORK_STATUS).isEmpty()) {
      findings.state(Facts.WORK_STATUS, WorkStatus.PUBLIC_DOMAIN, statements, List.of());
    }
  }

  private void held(LicenceStack all) {
    Set<String> misfits = new TreeSet<>();
    Set<String> conditions = new TreeSet<>();
    boolean grants = false;
    for (Licence licence : all.licences()) {
      misfit(licence).ifPresent(reason -> misfits.add(licence.id() + ": " + reason));
      grants |= licence.kind() == Licence.Kind.LICENCE || licence.kind() == Licence.Kind.DEDICATION;
      licence.conditions().forEach(condition -> conditions.add(condition.word()));
    }
    if (!misfits.isEmpty()) {
      findings.warn(FoundWarning.Id.NOT_COVERED, Facts.LICENCE_HELD, String.join("; ", misfits));
      return;
    }
    if (!grants) {
      // Where there are no rights nobody needs a licence, and nobody has one.
      return;
    }
    findings.state(Facts.LICENCE_HELD, true, statements, List.of());
    if (!conditions.isEmpty()) {
      findings.warn(FoundWarning.Id.CONDITIONS, Facts.LICENCE_HELD, String.join(", ", conditions));
    }
  }

  /** Why a licence does not cover the use, or is not known to. */
  private Optional<String> misfit(Licence licence) {
    return switch (licence.kind()) {
      case CONTRACT -> Optional.of("binds who assents to it, which nobody knows here");
      case NONE -> Optional.of("is no licence");
      case UNKNOWN -> Optional.of("has terms that are not known");
      case STATUS ->
          policy.publicDomainMarks() ? Optional.empty() : Optional.of("is a mark and no licence");
      case LICENCE, DEDICATION -> use(licence).or(() -> condition(licence));
    };
  }

  private Optional<String> use(Licence licence) {
    boolean notCommercial = given.get(Facts.COMMERCIAL_PURPOSE).filter(yes -> !yes).isPresent();
    boolean research = given.get(Facts.SCIENTIFIC_RESEARCH_PURPOSE).orElse(false);
    return switch (licence.use()) {
      case ANY -> Optional.empty();
      case NON_COMMERCIAL ->
          notCommercial
              ? Optional.empty()
              : Optional.of("for purposes that are not commercial, which the use is not known for");
      case RESEARCH ->
          notCommercial && research
              ? Optional.empty()
              : Optional.of("for academic research, which the use is not known for");
      case UNSPECIFIED -> Optional.of("for purposes that are not known");
      case NOTHING -> Optional.of("for no purpose");
    };
  }

  private Optional<String> condition(Licence licence) {
    if (!licence.complete()) {
      return Optional.of("has terms that are not known");
    }
    Optional<Activity> activity = given.get(Facts.ACTIVITY);
    boolean computing = activity.filter(COMPUTING::contains).isPresent();
    for (Condition condition : licence.conditions()) {
      boolean fits =
          switch (condition) {
            case ATTRIBUTION, SHARE_ALIKE -> true;
            case USE_RESTRICTED -> computing && licence.id().equals(COMPUTATIONAL_USE);
            case NO_DERIVATIVES -> computing && ADAPTABLE.contains(licence.id());
            case NO_REDISTRIBUTION ->
                activity.filter(Activity.DATASET_DISTRIBUTION::equals).isEmpty()
                    && activity.isPresent();
            case NO_COMPETING_MODELS -> false;
          };
      if (!fits) {
        return Optional.of(condition.word());
      }
    }
    return Optional.empty();
  }
}
