package org.mineright.signal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the value of a line or field says, whoever said it and wherever. */
final class Said {
  private static final int MAX_WARNINGS = 10;
  private static final int MAX_CONDITIONS = 10;

  final Protocol protocol;
  final String version;
  final Map<Purpose, Preference> preferences = new EnumMap<>(Purpose.class);
  private final List<String> conditions = new ArrayList<>();
  final List<SignalWarning> warnings = new ArrayList<>();

  Said(Protocol protocol, String version) {
    this.protocol = protocol;
    this.version = version;
  }

  void warn(SignalWarning.Id id, String detail) {
    // Of a value made to fill memory the first warnings tell enough.
    if (warnings.size() < MAX_WARNINGS) {
      warnings.add(new SignalWarning(id, detail));
    }
  }

  /** Two words of one purpose: the stricter holds. */
  void say(Purpose purpose, Preference preference) {
    preferences.merge(purpose, preference, Preference::stricter);
  }

  /** Not all was read, or it is not clear whether it holds: what permits is no longer certain. */
  void doubt() {
    preferences.replaceAll(
        (purpose, preference) ->
            preference == Preference.NOT_RESERVED ? Preference.UNKNOWN : preference);
  }

  void limit(String condition) {
    if (conditions.size() < MAX_CONDITIONS) {
      conditions.add(condition);
    } else {
      warn(SignalWarning.Id.TRUNCATED, "found more than %d conditions".formatted(MAX_CONDITIONS));
    }
  }

  boolean reserves() {
    return preferences.containsValue(Preference.RESERVED);
  }

  boolean isSilent() {
    return preferences.isEmpty();
  }

  /** Fills in a statement. */
  ReservationStatement.Builder statement(Channel channel, Scope scope) {
    ReservationStatement.Builder statement =
        ReservationStatement.builder(protocol, channel, scope).version(version);
    preferences.forEach(statement::say);
    if (!conditions.isEmpty()) {
      Terms.Builder terms = Terms.builder();
      conditions.forEach(terms::condition);
      statement.terms(terms.build());
    }
    return statement;
  }
}
