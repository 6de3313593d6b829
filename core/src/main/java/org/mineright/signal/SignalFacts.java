package org.mineright.signal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.UseCase;
import org.mineright.fact.WorkStatus;

/**
 * From statements to facts: the one place where it is decided what signals make of a use, before
 * any law judges it. Stateless.
 *
 * <p><b>{@code optOut}.</b> A reservation counts where its purpose bears on the activity:
 *
 * <table>
 * <caption>Purposes that bear on an activity (? where they may)</caption>
 * <tr><th>activity</th><th>purposes</th></tr>
 * <tr><td>COMPUTATIONAL_ANALYSIS</td><td>TDM</td></tr>
 * <tr><td>AI_PRE_TRAINING, AI_FINE_TUNING</td><td>TDM, AI_TRAIN, GENAI_TRAIN (unless the policy
 * says that the model generates nothing)</td></tr>
 * <tr><td>RETRIEVAL_AUGMENTED_GENERATION</td><td>TDM, AI_INPUT, AI_INDEX</td></tr>
 * <tr><td>SYNTHETIC_DATA_GENERATION</td><td>TDM, AI_INPUT, AI_TRAIN?, GENAI_TRAIN?</td></tr>
 * <tr><td>DATASET_DISTRIBUTION</td><td>TDM, AI_TRAIN?, GENAI_TRAIN?, AI_INPUT?, AI_INDEX?</td></tr>
 * <tr><td>OUTPUT_GENERATION</td><td>AI_INPUT, TDM?</td></tr>
 * <tr><td>unknown</td><td>all of these?</td></tr>
 * </table>
 *
 * <p>SEARCH never bears; CRAWL as the policy has it, and only where the rule is for the agent of
 * the one who asks or for all. Of a rule for the agent of another the purposes of that agent count
 * ({@link AiAgents}). A use that is open on terms ({@link Preference#CONDITIONAL}) is reserved.
 * Standards, specifications, drafts, practice and registers are {@code MACHINE_READABLE}, prose and
 * contracts {@code NATURAL_LANGUAGE}. Within TDMRep the page goes before the header and this before
 * the file; within AIPREF whatever restricts wins; between protocols no specification ranks
 * anything, so what restricts wins too. Of several reservations the strongest form holds among
 * those that are not certain to miss the use. {@code NONE} needs a statement that expressly does
 * not reserve, or the silence of all channels that the policy names; and no reservation, no unclear
 * statement and no document that could not be read.
 *
 * <p><b>{@code optOutReachesThisUse}</b> is true where the reservation speaks to everybody, to all
 * agents that are not named, or to one's own; where it names others, the policy decides. It is
 * false where RFC 9309 has it pass over one's agent because another group names it, and where it
 * speaks of images and the work is none. It is unknown where the purpose only may bear, and where
 * the scope is ambiguous.
 *
 * <p><b>{@code optOutByRightsholder}</b> is true where the evidence proves the declarant ({@link
 * Evidence#declaredBy}) and the policy knows of no other rightsholders; never false.
 *
 * <p><b>{@code licenceHeld}</b> is true where all licences that are stated together cover the use,
 * bind without assent (grants and waivers, no contracts), have no unknown terms, and somebody whom
 * the policy trusts states one. Non-commercial ones need {@code commercialPurpose} false, those for
 * research also {@code scientificResearchPurpose} true. Never false: silence takes nobody's licence
 * away.
 *
 * <p><b>{@code licensingAvailability}</b> is {@code AVAILABLE} where a use is open on terms that
 * the user can meet, or a policy is linked. <b>{@code workStatus}</b> is {@code PUBLIC_DOMAIN}
 * where all that is stated waives the rights, or, by policy, says that there are none. <b>{@code
 * publiclyAvailableOnline}</b> is true where the resource was got and the policy says that nobody
 * logged in. Other facts follow from the sources that datasets name ({@link SourceStatement}). A
 * licence clears no source: one that infringes, or of which the leave is in doubt, takes from every
 * licence and waiver its effect here.
 *
 * <p>A restrictive statement that is added never makes a fact laxer. Without signals there are no
 * facts.
 */
public final class SignalFacts {
  private SignalFacts() {}

  /**
   * Finds the facts.
   *
   * @param signals what was read about one resource or dataset
   * @param given what is known of the use apart from them; it goes before what is found
   * @param policy the choices that are left open
   * @return the facts, with their evidence
   */
  public static FoundFacts find(Signals signals, UseCase given, SignalPolicy policy) {
    Findings findings = new Findings();
    sources(signals, findings);
    fetched(signals, policy, findings);
    new LicenceFacts(signals, given.withImplied(), policy, findings).find();
    new ReservationFacts(signals, given.withImplied(), policy, findings).find();
    return findings.under(given);
  }

  /**
   * Finds the facts, of readings whose silence need not be told apart by channel.
   *
   * @param readings what was read about one resource or dataset
   * @param given what is known of the use apart from them; it goes before what is found
   * @param policy the choices that are left open
   * @return the facts, with their evidence
   */
  public static FoundFacts find(Collection<Reading> readings, UseCase given, SignalPolicy policy) {
    return find(Signals.of(readings), given, policy);
  }

  private static void sources(Signals signals, Findings findings) {
    Map<Fact<?>, List<SourceStatement<?>>> byFact = new LinkedHashMap<>();
    for (Reading reading : signals.readings()) {
      for (SourceStatement<?> source : reading.sources()) {
        byFact.computeIfAbsent(source.fact(), fact -> new ArrayList<>()).add(source);
      }
    }
    byFact.forEach((fact, said) -> source(fact, said, findings));
  }

  private static <V extends Comparable<?>> void source(
      Fact<V> fact, List<SourceStatement<?>> said, Findings findings) {
    Set<V> values = new LinkedHashSet<>();
    said.forEach(each -> values.add(fact.type().cast(each.value())));
    List<V> candidates = new ArrayList<>(values);
    if (values.size() > 1) {
      candidates.removeIf(value -> !restricts(fact, value));
      findings.warn(
          FoundWarning.Id.SOURCES_DIFFER,
          fact,
          "found "
              + values.stream().map(Object::toString).sorted().toList()
              + (candidates.isEmpty() ? ", and took none" : ", and took the stricter"));
    }
    if (!candidates.isEmpty()) {
      V value = candidates.get(0);
      findings.state(
          fact,
          value,
          said.stream().filter(each -> each.value().equals(value)).toList(),
          List.of());
    }
  }

  /** Of values that differ, the one that may be taken without leave from nobody. */
  private static boolean restricts(Fact<?> fact, Object value) {
    if (fact.equals(Facts.INFRINGING_SOURCE) || fact.equals(Facts.PERSONAL_DATA)) {
      return value.equals(true);
    }
    return fact.equals(Facts.WORK_STATUS) && value.equals(WorkStatus.PROTECTED);
  }

  /** What anybody got who did not log in is open to anybody. */
  private static void fetched(Signals signals, SignalPolicy policy, Findings findings) {
    List<Signals.Look> got = new ArrayList<>();
    for (Signals.Look look : signals.looks()) {
      boolean ofResource =
          look.channel()
              .filter(channel -> channel == Channel.HTTP_HEADER || channel == Channel.HTML_HEAD)
              .isPresent();
      OptionalInt status = look.reading().document().source().httpStatus();
      if (!ofResource || status.isEmpty()) {
        continue;
      }
      if (status.getAsInt() / 100 != 2) {
        // Whatever another answer gave, this one did not give the resource.
        return;
      }
      got.add(look);
    }
    if (policy.anonymousFetch() && !got.isEmpty()) {
      findings.state(Facts.PUBLICLY_AVAILABLE_ONLINE, true, List.of(), got);
    }
  }
}
