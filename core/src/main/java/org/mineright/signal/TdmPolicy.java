package org.mineright.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mineright.internal.json.Json;
import org.mineright.internal.json.MalformedJsonException;

/**
 * The policy that a {@code tdm-policy} of the TDM Reservation Protocol links to: on which terms a
 * licence is offered. It lifts no reservation. One that is absent or cannot be read leaves the
 * reservation with terms that nobody knows. Stateless.
 */
public final class TdmPolicy {
  private static final int MAX_BYTES = 4 << 20;
  private static final int MAX_VALUES = 200_000;
  private static final int MAX_OFFERS = 10;
  private static final List<String> CONTEXT =
      List.of("http://www.w3.org/ns/odrl.jsonld", "http://www.w3.org/ns/tdmrep.jsonld");
  private static final String PROFILE = "http://www.w3.org/ns/tdmrep";

  private TdmPolicy() {}

  /**
   * Reads a policy.
   *
   * @param bytes the document; policies of more than 4 MiB are not read
   * @param source where it came from; with its status, unless that was a success
   * @return a statement for each permission, conditional on its duties and constraints; one for
   *     each prohibition
   */
  public static Reading read(byte[] bytes, Source source) {
    Document document = Document.of(source, bytes);
    Optional<Reading> without = Answered.without(document, MAX_BYTES);
    if (without.isPresent()) {
      return without.get();
    }
    String text = Answered.text(bytes);
    try {
      return read(document, text, Json.read(text, MAX_VALUES));
    } catch (MalformedJsonException e) {
      return Answered.unreadable(document, SignalWarning.Id.UNPARSABLE, e.reason());
    }
  }

  private static Reading read(Document document, String text, Json root) {
    List<Json> offers = new ArrayList<>();
    for (Json json : root.get("@graph").orElse(root).all()) {
      if (Offers.get(json, "permission").isPresent()
          || Offers.get(json, "prohibition").isPresent()) {
        offers.add(json);
      }
    }
    if (offers.isEmpty()) {
      return Answered.unreadable(
          document, SignalWarning.Id.UNPARSABLE, "found no permission, expected a policy of ODRL");
    }
    Offers reader = new Offers(Protocol.TDMREP, Channel.POLICY_DOCUMENT, document, text);
    check(root, offers.get(0), reader);
    boolean complete = offers.size() <= MAX_OFFERS;
    if (!complete) {
      reader.warn(root, "found %d offers, read %d".formatted(offers.size(), MAX_OFFERS));
      offers.subList(MAX_OFFERS, offers.size()).clear();
    }
    List<Statement> statements = new ArrayList<>();
    for (Json offer : offers) {
      statements.addAll(reader.read(offer));
    }
    Reading.Result result =
        statements.isEmpty() || !complete || !reader.isComplete()
            ? Reading.Result.UNKNOWN
            : Reading.Result.READ;
    return new Reading(document, result, statements, reader.warnings());
  }

  private static void check(Json root, Json offer, Offers reader) {
    List<String> context =
        root.get("@context").map(Json::all).orElse(List.of()).stream().map(Json::text).toList();
    if (!context.equals(CONTEXT)) {
      reader.warn(root, "expected the @context " + CONTEXT);
    }
    Optional<Json> type = offer.get("@type").or(() -> offer.get("type"));
    if (type.isEmpty() || !Offers.word(type.get()).equals("Offer")) {
      reader.warn(type.orElse(offer), "expected the @type Offer");
    }
    Optional<Json> profile = Offers.get(offer, "profile");
    if (profile.isEmpty() || !Offers.term(profile.get()).equals(PROFILE)) {
      reader.warn(profile.orElse(offer), "expected the profile " + PROFILE);
    }
    if (Offers.get(offer, "assigner").isEmpty()) {
      reader.warn(offer, "expected an assigner");
    }
  }
}
