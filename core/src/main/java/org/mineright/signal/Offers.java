package org.mineright.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mineright.internal.json.Json;

/**
 * Reads offers of ODRL 2.2: those of policies of TDMRep, and those of Croissant. Their context is
 * fixed, so their JSON is read as it stands; names may have a prefix.
 */
final class Offers {
  private static final List<String> PREFIXES =
      List.of(
          "http://www.w3.org/ns/odrl/2/",
          "https://www.w3.org/ns/odrl/2/",
          "http://www.w3.org/ns/tdmrep#",
          "http://www.w3.org/ns/tdmrep/",
          "https://www.w3.org/ns/tdmrep#",
          "http://www.w3.org/2006/vcard/ns#",
          "odrl:",
          "tdm:",
          "vcard:");
  private static final Set<String> MINING = Set.of("mine");
  private static final Set<String> EVERYTHING = Set.of("use");
  private static final int MOST = 50;

  /** Rules of an offer that make statements. */
  private static final int MAX_RULES = 1_000;

  private final Protocol protocol;
  private final Channel channel;
  private final Document document;
  private final String text;
  private final List<SignalWarning> warnings = new ArrayList<>();
  private boolean isComplete = true;

  Offers(Protocol protocol, Channel channel, Document document, String text) {
    this.protocol = protocol;
    this.channel = channel;
    this.document = document;
    this.text = text;
  }

  /** A member by its name without prefix. */
  static Optional<Json> get(Json object, String name) {
    Optional<Json> plain = object.get(name);
    if (plain.isPresent()) {
      return plain;
    }
    for (String prefix : PREFIXES) {
      Optional<Json> prefixed = object.get(prefix + name);
      if (prefixed.isPresent()) {
        return prefixed;
      }
    }
    return Optional.empty();
  }

  private static List<Json> each(Json object, String name) {
    return get(object, name).map(Json::all).orElse(List.of());
  }

  /** A term, whether written as a text or as an object with an id or a value. */
  static String term(Json json) {
    if (json.is(Json.Kind.OBJECT)) {
      for (String name : List.of("@id", "@value", "rdf:value", "value", "uid", "id")) {
        Optional<Json> inner = json.get(name);
        if (inner.isPresent()) {
          return inner.get().is(Json.Kind.OBJECT)
              ? inner.get().get("@id").map(Json::text).orElse("")
              : inner.get().text();
        }
      }
      return "";
    }
    return json.text();
  }

  /** A term of a vocabulary, without its prefix. */
  static String word(Json json) {
    String term = term(json).strip();
    for (String prefix : PREFIXES) {
      if (term.startsWith(prefix)) {
        return term.substring(prefix.length());
      }
    }
    return term;
  }

  List<SignalWarning> warnings() {
    return warnings;
  }

  /** Tells whether all rules of the offers were read. */
  boolean isComplete() {
    return isComplete;
  }

  void warn(Json json, String detail) {
    if (warnings.size() < MOST) {
      warnings.add(
          new SignalWarning(
              SignalWarning.Id.UNKNOWN_VALUE,
              "line " + json.line() + ", " + json.pointer() + ": " + detail));
    }
  }

  /** The statements that an offer makes: one for each rule on mining. */
  List<ReservationStatement> read(Json offer) {
    List<ReservationStatement> statements = new ArrayList<>();
    for (Json prohibition : rules(offer, "prohibition")) {
      if (isOnMining(prohibition)) {
        statements.add(statement(offer, prohibition, Preference.RESERVED));
      }
    }
    for (Json permission : rules(offer, "permission")) {
      if (isOnMining(permission)) {
        statements.add(statement(offer, permission, Preference.CONDITIONAL));
      }
    }
    return statements;
  }

  private List<Json> rules(Json offer, String kind) {
    List<Json> rules = each(offer, kind);
    if (rules.size() <= MAX_RULES) {
      return rules;
    }
    isComplete = false;
    warnings.add(
        new SignalWarning(
            SignalWarning.Id.TRUNCATED,
            "found %d of %s, read %d".formatted(rules.size(), kind, MAX_RULES)));
    return rules.subList(0, MAX_RULES);
  }

  private boolean isOnMining(Json rule) {
    List<Json> actions = each(rule, "action");
    boolean mining = false;
    for (Json action : actions) {
      String word = word(action).toLowerCase(Locale.ROOT);
      if (MINING.contains(word) || EVERYTHING.contains(word)) {
        mining = true;
      } else {
        warn(action, "found action " + Texts.shown(word) + ", expected tdm:mine");
      }
    }
    if (actions.isEmpty()) {
      warn(rule, "found no action, expected tdm:mine");
    }
    return mining;
  }

  private ReservationStatement statement(Json offer, Json rule, Preference preference) {
    Terms.Builder terms = Terms.builder();
    get(offer, "uid").or(() -> offer.get("@id")).map(Offers::term).ifPresent(terms::policy);
    assigners(offer, rule, terms);
    some(rule, "duty", terms).forEach(duty -> duty(duty, terms));
    // Those of the offer bind in every rule.
    some(offer, "obligation", terms).forEach(duty -> duty(duty, terms));
    some(offer, "duty", terms).forEach(duty -> duty(duty, terms));
    constraints(rule, "constraint", "", terms);
    some(rule, "action", terms).forEach(action -> constraints(action, "refinement", "", terms));
    List<String> targets =
        each(rule, "target").stream().map(Offers::term).filter(t -> !t.isBlank()).toList();
    targets.stream()
        .skip(1)
        .limit(MOST)
        .map(target -> "target " + target)
        .forEach(terms::condition);
    Scope whole =
        Scope.of(channel == Channel.POLICY_DOCUMENT ? Scope.Reach.SITE : Scope.Reach.DATASET);
    return ReservationStatement.builder(
            protocol, channel, targets.isEmpty() ? whole : Scope.path(targets.get(0)))
        .say(Purpose.TDM, preference)
        .terms(terms.build())
        .evidence(
            Evidence.in(document)
                .at(new Place(rule.line(), rule.line(), rule.pointer()))
                .excerpt(rule.excerpt(text, Evidence.MAX_EXCERPT))
                .warn(warnings)
                .build())
        .build();
  }

  /** As many as a person would read; that there are more is a condition of its own. */
  private static List<Json> some(Json object, String name, Terms.Builder terms) {
    List<Json> all = each(object, name);
    if (all.size() <= MOST) {
      return all;
    }
    terms.condition("more of " + name + " than are listed here");
    return all.subList(0, MOST);
  }

  private void constraints(Json object, String name, String prefix, Terms.Builder terms) {
    for (Json constraint : some(object, name, terms)) {
      terms.condition(prefix + constraint(constraint, 0));
    }
  }

  private void assigners(Json offer, Json rule, Terms.Builder terms) {
    List<Json> assigners = new ArrayList<>(each(offer, "assigner"));
    assigners.addAll(each(rule, "assigner"));
    for (Json assigner : assigners.subList(0, Math.min(assigners.size(), MOST))) {
      for (String name : List.of("fn", "hasURL", "hasEmail", "hasTelephone", "uid")) {
        get(assigner, name).map(Offers::term).filter(t -> !t.isBlank()).ifPresent(terms::contact);
      }
      if (assigner.is(Json.Kind.TEXT)) {
        terms.contact(assigner.text());
      }
      get(assigner, "hasAddress").ifPresent(address -> terms.contact(address(address)));
    }
  }

  private static String address(Json address) {
    return address.is(Json.Kind.OBJECT)
        ? address.members().values().stream()
            .map(Json::text)
            .filter(part -> !part.isBlank())
            .limit(10)
            .collect(Collectors.joining(", "))
        : address.text();
  }

  private void duty(Json duty, Terms.Builder terms) {
    List<Json> actions = some(duty, "action", terms);
    if (actions.isEmpty()) {
      String word = word(duty);
      terms.condition(word.isEmpty() ? "a duty that cannot be read" : word);
    }
    for (Json action : actions) {
      String word = word(action);
      switch (word) {
        case "compensate", "pay" -> terms.payment(word);
        case "" -> terms.condition("a duty that cannot be read");
        default -> terms.condition(word);
      }
      constraints(action, "refinement", word + " ", terms);
    }
    constraints(duty, "constraint", "", terms);
  }

  /** A constraint in one line: {@code purpose eq research}. */
  private String constraint(Json json, int depth) {
    for (String logic : List.of("and", "or", "xone", "andSequence")) {
      List<Json> parts = each(json, logic);
      if (!parts.isEmpty() && depth < 5) {
        return logic
            + parts.stream()
                .limit(MOST)
                .map(part -> constraint(part, depth + 1))
                .collect(Collectors.joining(", ", "(", ")"));
      }
    }
    String left = get(json, "leftOperand").map(Offers::word).orElse("");
    String operator = get(json, "operator").map(Offers::word).orElse("");
    String right =
        each(json, "rightOperand").stream()
            .limit(MOST)
            .map(Offers::word)
            .collect(Collectors.joining(" "));
    if (left.isEmpty() || operator.isEmpty() || right.isEmpty()) {
      warn(json, "found a constraint without " + missing(left, operator, right));
      return "a constraint that cannot be read";
    }
    return left + " " + operator + " " + right;
  }

  private static String missing(String left, String operator, String right) {
    return Map.of("leftOperand", left, "operator", operator, "rightOperand", right)
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
