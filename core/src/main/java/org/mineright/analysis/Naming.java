package org.mineright.analysis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mineright.decision.Authority;
import org.mineright.decision.RegimeStatus;
import org.mineright.regime.Ground;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Regime;

/** What reports call regimes, grounds, readings and numbers, in English. */
final class Naming {
  static final String NOTICE = "This is information, not legal advice.";

  /** So many digits of a share are worth reading. */
  private static final int DIGITS = 3;

  private Naming() {}

  /** Whether a regime is law: a proposal is never shown as law. */
  static String status(Regime regime) {
    return regime.status() == RegimeStatus.IN_FORCE
        ? "in force"
        : "NOT LAW: " + regime.status().name().toLowerCase(Locale.ROOT);
  }

  /** The days of which it speaks. */
  static String days(CompiledRegime regime) {
    if (regime.from().isEmpty() && regime.until().isEmpty()) {
      return "uses on any day";
    }
    return "uses"
        + regime.from().map(day -> " from " + day).orElse("")
        + regime.until().map(day -> " until " + day).orElse("");
  }

  /** Every reading that is taken of an unsettled point, by the id of the point. */
  static SortedMap<String, String> readings(CompiledRegime regime) {
    SortedMap<String, String> readings = new TreeMap<>();
    regime
        .regime()
        .interpretations()
        .forEach(point -> readings.put(point.id(), regime.readings().of(point).name()));
    return readings;
  }

  /** The readings that a caller chose, or that it chose none. */
  static String chosen(CompiledRegime regime) {
    String chosen =
        regime.regime().interpretations().stream()
            .filter(point -> !isDefault(regime, point))
            .map(point -> point.id() + " = " + regime.readings().of(point).name())
            .collect(Collectors.joining(", "));
    return chosen.isEmpty() ? "read by default" : "read with " + chosen;
  }

  private static boolean isDefault(CompiledRegime regime, Interpretation<?> point) {
    return regime.readings().of(point) == point.defaultReading();
  }

  /** The facts that are fixed. */
  static String given(CompiledRegime regime) {
    return regime.given().known().entrySet().stream()
        .map(fact -> fact.getKey() + " = " + Condition.nameOf(fact.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** The id of a regime, with what tells it from another of the same id. */
  static String apart(CompiledRegime regime, CompiledRegime other) {
    StringBuilder name = new StringBuilder(regime.regime().id());
    if (regime.regime().id().equals(other.regime().id())) {
      if (!regime.from().equals(other.from())) {
        name.append(
            regime.from().orElse(LocalDate.MIN).isBefore(other.from().orElse(LocalDate.MIN))
                ? regime.until().map(day -> " until " + day).orElse("")
                : regime.from().map(day -> " from " + day).orElse(""));
      }
      Map<String, String> others = readings(other);
      readings(regime)
          .forEach(
              (point, reading) -> {
                if (!reading.equals(others.get(point))) {
                  name.append(" by ").append(reading);
                }
              });
    }
    return name.toString();
  }

  /** Id, title and sources of a ground. */
  static String ground(Ground ground, UnaryOperator<String> titles) {
    String title = titles.apply(ground.id());
    return ground.id()
        + (title.equals(ground.id()) ? "" : ": " + title)
        + (ground.authorities().isEmpty() ? "" : " (" + citations(ground) + ")");
  }

  static String citations(Ground ground) {
    return ground.authorities().stream().map(Authority::citation).collect(Collectors.joining("; "));
  }

  /** A number with its thousands apart. */
  static String number(BigInteger number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A part of a whole in per cent, to three digits; 0% and 100% are exact. */
  static String share(BigInteger part, BigInteger whole) {
    if (part.signum() == 0 || part.equals(whole)) {
      return part.signum() == 0 ? "0%" : "100%";
    }
    BigDecimal percent = new BigDecimal(part.multiply(BigInteger.valueOf(100)));
    BigDecimal rounded =
        percent.divide(new BigDecimal(whole), new MathContext(DIGITS, RoundingMode.HALF_EVEN));
    String text = rounded.stripTrailingZeros().toPlainString();
    return (text.equals("100") ? "99.9" : text) + "%";
  }
}
