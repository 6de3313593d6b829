package org.mineright.internal.drools;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.mineright.decision.Certainty;
import org.mineright.decision.Status;
import org.mineright.internal.answer.Answers;
import org.mineright.regime.Consequences;
import org.mineright.regime.Decided;
import org.mineright.regime.Findings;
import org.mineright.regime.Use;

/**
 * One run of the rules over one use. Must be closed: an open session is held by its knowledge base.
 * One thread only.
 */
public final class RuleSession implements Answers {
  private final KieSession session;
  private final Map<String, Integer> elementIndex;
  private final @Nullable Status[] status;
  private final @Nullable List<String>[] rules;
  private final Set<String> obligations = new LinkedHashSet<>();
  private final Set<String> warnings = new LinkedHashSet<>();
  private Certainty certainty = Certainty.UNMARKED;
  private @Nullable Rule firing;

  // Java makes no arrays of a generic type; this one is filled by record() alone.
  @SuppressWarnings({"unchecked", "rawtypes"})
  RuleSession(KieBase kieBase, Map<String, Integer> elementIndex, Use use) {
    this.elementIndex = elementIndex;
    this.status = new Status[elementIndex.size()];
    this.rules = new List[elementIndex.size()];
    this.session = kieBase.newKieSession();
    boolean ran = false;
    try {
      session.setGlobal("findings", new Recorder());
      session.setGlobal("consequences", new Collector());
      session.addEventListener(
          new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
              firing = event.getMatch().getRule();
            }
          });
      session.insert(use);
      session.fireAllRules();
      ran = true;
    } finally {
      if (!ran) {
        session.dispose();
      }
    }
  }

  @Override
  public Status status(String element) {
    Status found = status[index(element)];
    return found == null ? Status.OPEN : found;
  }

  @Override
  public List<String> rules(String element) {
    List<String> fired = rules[index(element)];
    return fired == null ? List.of() : fired.stream().sorted().toList();
  }

  @Override
  public void conclude(Decided decided) {
    session.insert(decided);
    session.fireAllRules();
  }

  @Override
  public boolean obliges(String obligation) {
    return obligations.contains(obligation);
  }

  @Override
  public boolean warns(String warning) {
    return warnings.contains(warning);
  }

  @Override
  public Certainty certainty() {
    return certainty;
  }

  @Override
  public void close() {
    session.dispose();
  }

  /**
   * What a rule is about: the value of its {@code @element}, {@code @obligation}, {@code @warning}
   * or {@code @certainty}.
   */
  static String subject(String rule, Map<String, Object> metadata) {
    for (String key : List.of("element", "obligation", "warning", "certainty")) {
      Object subject = metadata.get(key);
      if (subject != null) {
        return subject.toString();
      }
    }
    throw new IllegalStateException(
        "rule \""
            + rule
            + "\": found none of @element, @obligation, @warning, @certainty, expected one");
  }

  private int index(String element) {
    Integer index = elementIndex.get(element);
    if (index == null) {
      throw new IllegalStateException(
          "element " + element + ": no regime of the module declares it" + by());
    }
    return index;
  }

  private String by() {
    return firing == null ? "" : " (rule \"" + firing.getName() + "\")";
  }

  private void checkSubject(String id) {
    if (firing == null) {
      return;
    }
    String said = subject(firing.getName(), firing.getMetaData());
    if (!said.equals(id)) {
      throw new IllegalStateException(
          "rule \"" + firing.getName() + "\": speaks on " + id + ", but its metadata says " + said);
    }
  }

  private final class Recorder implements Findings {
    @Override
    public void met(String element) {
      record(element, Status.MET);
    }

    @Override
    public void notMet(String element) {
      record(element, Status.NOT_MET);
    }

    @Override
    public void presumed(String element) {
      record(element, Status.PRESUMED);
    }

    private void record(String element, Status found) {
      checkSubject(element);
      int i = index(element);
      Status before = status[i];
      if (before != null && before != found) {
        throw new IllegalStateException(
            "element "
                + element
                + ": found both "
                + before
                + " "
                + rules(element)
                + " and "
                + found
                + by());
      }
      status[i] = found;
      List<String> fired = rules[i];
      if (fired == null) {
        fired = new ArrayList<>(2);
        rules[i] = fired;
      }
      if (firing != null) {
        fired.add(firing.getName());
      }
    }
  }

  private final class Collector implements Consequences {
    @Override
    public void oblige(String obligation) {
      checkSubject(obligation);
      obligations.add(obligation);
    }

    @Override
    public void warn(String warning) {
      checkSubject(warning);
      warnings.add(warning);
    }

    @Override
    public void certainty(Certainty said) {
      // UNMARKED stands last but says nothing, so anything said replaces it.
      if (certainty == Certainty.UNMARKED || said.compareTo(certainty) > 0) {
        certainty = said;
      }
    }
  }
}
