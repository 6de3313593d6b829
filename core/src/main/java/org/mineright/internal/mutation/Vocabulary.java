package org.mineright.internal.mutation;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.internal.mutation.DrlRule.Source;
import org.mineright.regime.Decided;
import org.mineright.regime.Ground;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;

/**
 * What the words of a module's DRL stand for: types, properties, values. And which values a
 * property can have, as DRL writes them.
 */
final class Vocabulary {
  /** What an unknown fact is compared with. */
  static final String UNKNOWN = "null";

  /** How the days next to one are written. */
  private static final String BEFORE = ".minusDays(1)";

  private static final String AFTER = ".plusDays(1)";

  private final ClassLoader loader;
  private final Map<Class<?>, List<?>> representatives;
  private final Map<String, Fact<?>> facts = new HashMap<>();
  private final Map<Class<?>, Interpretation<?>> interpretations = new HashMap<>();
  private final Set<String> regimes = new LinkedHashSet<>();
  private final Set<String> grounds = new LinkedHashSet<>();

  /**
   * Learns the words of a module.
   *
   * @param representatives for enums of many constants, those to swap values for
   */
  Vocabulary(RuleModule module, Map<Class<?>, List<?>> representatives) {
    this.representatives = representatives;
    this.loader = module.getClass().getClassLoader();
    Facts.all().forEach(fact -> facts.put(fact.name(), fact));
    module.facts().forEach(fact -> facts.put(property(fact), fact));
    for (Regime regime : module.regimes()) {
      regimes.add(quoted(regime.id()));
      for (Interpretation<?> interpretation : regime.interpretations()) {
        interpretations.put(interpretation.type(), interpretation);
      }
      for (Ground ground : regime.grounds()) {
        grounds.add(quoted(ground.id()));
      }
    }
  }

  private static String quoted(String id) {
    return "\"" + id + "\"";
  }

  /** The class of a name that a file uses. */
  Class<?> type(Source source, String simpleName) {
    String wanted = "." + simpleName;
    String name =
        source.imports().stream()
            .filter(each -> each.endsWith(wanted))
            .findFirst()
            .orElse(source.packageName() + wanted);
    // A class in a class is written with a dot, and named with a dollar.
    String binary = name;
    while (true) {
      try {
        return Class.forName(binary, true, loader);
      } catch (ClassNotFoundException e) {
        int dot = binary.lastIndexOf('.');
        if (dot < 0) {
          throw new IllegalArgumentException(
              source.file()
                  + ": found no class "
                  + name
                  + ", expected that "
                  + simpleName
                  + " is one",
              e);
        }
        binary = binary.substring(0, dot) + "$" + binary.substring(dot + 1);
      }
    }
  }

  /** What returns a property. */
  Method getter(Source source, Class<?> owner, String property) {
    String end = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    for (Method method : owner.getMethods()) {
      if (method.getParameterCount() == 0
          && (method.getName().equals("get" + end) || method.getName().equals("is" + end))) {
        return method;
      }
    }
    throw new IllegalArgumentException(
        source.file() + ": found no property " + property + " of " + owner.getName());
  }

  /**
   * What a value that a file writes stands for.
   *
   * @param type the type of the property that is compared with it
   */
  @Nullable Object value(Source source, Class<?> type, String text) {
    if (text.equals(UNKNOWN)) {
      return null;
    }
    if (type.isEnum()) {
      String name = text.substring(text.lastIndexOf('.') + 1);
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(name)) {
          return constant;
        }
      }
    } else if (type == Boolean.class || type == boolean.class) {
      return Boolean.valueOf(text);
    } else if (text.startsWith("\"")) {
      return text.substring(1, text.length() - 1);
    } else if (type == LocalDate.class) {
      return day(source, text);
    }
    throw new IllegalArgumentException(
        source.file() + ": found " + text + ", expected a value of " + type);
  }

  private LocalDate day(Source source, String text) {
    if (text.endsWith(BEFORE)) {
      return day(source, text.substring(0, text.length() - BEFORE.length())).minusDays(1);
    }
    if (text.endsWith(AFTER)) {
      return day(source, text.substring(0, text.length() - AFTER.length())).plusDays(1);
    }
    int dot = text.lastIndexOf('.');
    try {
      return (LocalDate)
          type(source, text.substring(0, Math.max(0, dot)))
              .getField(text.substring(dot + 1))
              .get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          source.file() + ": found " + text + ", expected a public constant", e);
    }
  }

  /**
   * All values of a property, {@link #UNKNOWN} among them where it is a fact.
   *
   * @param compared a value that the rule compares it with
   */
  List<String> values(Source source, String pattern, String property, String compared) {
    Class<?> owner = type(source, pattern);
    Class<?> type = getter(source, owner, property).getReturnType();
    if (type == LocalDate.class) {
      return days(source, compared);
    }
    List<String> values = new ArrayList<>();
    if (type == String.class && owner == Decided.class) {
      values.addAll(property.equals("regime") ? regimes : grounds);
    } else if (type.isEnum()) {
      for (Object constant : representatives.getOrDefault(type, List.of(type.getEnumConstants()))) {
        values.add(type.getSimpleName() + "." + ((Enum<?>) constant).name());
      }
    } else if (type == Boolean.class || type == boolean.class) {
      values.addAll(List.of("true", "false"));
    } else {
      throw new IllegalArgumentException(
          source.file()
              + ": found the property "
              + property
              + " of "
              + type
              + ", expected an enum, a truth value or a date");
    }
    if (owner != Decided.class && !interpretations.containsKey(type)) {
      values.add(UNKNOWN);
    }
    return values;
  }

  /** The days next to the one that is compared, and the other days that the module names. */
  private List<String> days(Source source, String compared) {
    Class<?> owner = type(source, compared.substring(0, compared.lastIndexOf('.')));
    List<String> days = new ArrayList<>();
    days.add(compared);
    days.add(compared + BEFORE);
    days.add(compared + AFTER);
    Set<Object> seen = new HashSet<>();
    seen.add(day(source, compared));
    seen.add(day(source, compared).minusDays(1));
    seen.add(day(source, compared).plusDays(1));
    for (Field field : owner.getFields()) {
      String name = owner.getSimpleName() + "." + field.getName();
      if (field.getType() == LocalDate.class
          && Modifier.isStatic(field.getModifiers())
          && seen.add(day(source, name))) {
        days.add(name);
      }
    }
    return days;
  }

  /** What a rule looks at. */
  Reads reads(DrlRule rule) {
    Reads reads = Reads.nothing();
    for (DrlPattern pattern : rule.patterns()) {
      Class<?> owner = type(rule.source(), pattern.type());
      for (Constraint constraint : pattern.constraints()) {
        add(reads, rule.source(), owner, constraint);
      }
    }
    return reads;
  }

  private void add(Reads reads, Source source, Class<?> owner, Constraint constraint) {
    if (constraint instanceof Constraint.Group group) {
      group.parts().forEach(part -> add(reads, source, owner, part));
    } else if (owner != Decided.class) {
      String property =
          constraint instanceof Constraint.Comparison comparison
              ? comparison.property()
              : ((Constraint.Membership) constraint).property();
      Class<?> type = getter(source, owner, property).getReturnType();
      Fact<?> fact = facts.get(property);
      Interpretation<?> interpretation = interpretations.get(type);
      if (constraint instanceof Constraint.Comparison comparison && type == LocalDate.class) {
        days(source, comparison.value()).forEach(each -> reads.days().add(day(source, each)));
      } else if (interpretation != null) {
        reads.interpretations().add(interpretation);
      } else if (fact != null && fact.type() == type) {
        reads.facts().add(fact);
      } else {
        throw new IllegalArgumentException(
            source.file()
                + ": found the property "
                + property
                + ", expected the date, the name of a fact, or a reading of the module");
      }
    }
  }

  private static String property(Fact<?> fact) {
    return fact.name().substring(fact.name().indexOf('.') + 1);
  }
}
