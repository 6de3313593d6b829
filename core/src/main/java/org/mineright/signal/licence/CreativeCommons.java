package org.mineright.signal.licence;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the licences of Creative Commons from the elements that their names are made of, in all
 * versions and ports.
 */
final class CreativeCommons {
  /** Creative Commons has published these, and no others. */
  private static final Set<String> VERSIONS = Set.of("1", "2", "2.1", "2.5", "3", "4");

  private static final Set<String> SILENT =
      Set.of("public", "deed", "legal", "code", "legalcode", "works", "work", "terms", "en");

  private static final Map<String, String> PORTS = ports();

  // Longer spellings first.
  private static final List<Map.Entry<String, Element>> SPELLINGS =
      List.of(
          Map.entry("creative commons", Element.CC),
          Map.entry("creative common", Element.CC),
          Map.entry("creativecommons", Element.CC),
          Map.entry("no derivatives", Element.ND),
          Map.entry("no derivative", Element.ND),
          Map.entry("no derivs", Element.ND),
          Map.entry("noderivatives", Element.ND),
          Map.entry("noderivative", Element.ND),
          Map.entry("noderivs", Element.ND),
          Map.entry("non commercial", Element.NC),
          Map.entry("noncommercial", Element.NC),
          Map.entry("share alike", Element.SA),
          Map.entry("sharealike", Element.SA),
          Map.entry("attribution", Element.BY),
          Map.entry("ccby", Element.CC_BY),
          Map.entry("cc", Element.CC),
          Map.entry("by", Element.BY),
          Map.entry("nc", Element.NC),
          Map.entry("nd", Element.ND),
          Map.entry("sa", Element.SA));

  private enum Element {
    CC,
    CC_BY,
    BY,
    NC,
    ND,
    SA
  }

  private CreativeCommons() {}

  /**
   * Reads a name.
   *
   * @param words the name as {@link LicenceNames#words} gives it
   * @return the licence, empty unless all words belong to its name
   */
  static Optional<Licence> named(String words) {
    Set<Element> elements = EnumSet.noneOf(Element.class);
    String version = null;
    String port = null;
    String rest = words;
    while (!rest.isEmpty()) {
      Map.Entry<String, Element> spelling = spelling(rest);
      if (spelling != null && version == null) {
        elements.add(spelling.getValue());
        rest = after(rest, spelling.getKey());
        continue;
      }
      int end = rest.indexOf(' ');
      String word = end < 0 ? rest : rest.substring(0, end);
      if (version == null && VERSIONS.contains(word)) {
        version = word;
        rest = after(rest, word);
      } else if (version != null && port == null && PORTS.containsKey(rest)) {
        port = PORTS.get(rest);
        rest = "";
      } else if (SILENT.contains(word)) {
        rest = after(rest, word);
      } else {
        return Optional.empty();
      }
    }
    if (elements.remove(Element.CC_BY)) {
      elements.add(Element.CC);
      elements.add(Element.BY);
    }
    // "Attribution 4.0" is one; "by" alone, or "attribution" as a condition, is none.
    boolean named = elements.contains(Element.CC) || version != null || elements.size() > 1;
    return named ? licence(elements, version, port) : Optional.empty();
  }

  /**
   * Reads the path of a URL.
   *
   * @param place the URL as {@link LicenceNames#place} gives it
   * @return the licence, empty where the URL is that of none
   */
  static Optional<Licence> at(String place) {
    String prefix = "creativecommons.org/licenses/";
    if (!place.startsWith(prefix)) {
      return Optional.empty();
    }
    List<String> parts = List.of(place.substring(prefix.length()).split("/", -1));
    Set<Element> elements = EnumSet.noneOf(Element.class);
    for (String part : parts.get(0).split("-", -1)) {
      switch (part) {
        case "by" -> elements.add(Element.BY);
        case "nc" -> elements.add(Element.NC);
        case "nd" -> elements.add(Element.ND);
        case "sa" -> elements.add(Element.SA);
        default -> {
          return Optional.empty();
        }
      }
    }
    String version = null;
    String port = null;
    if (parts.size() > 1) {
      version = LicenceNames.words(parts.get(1));
      if (!VERSIONS.contains(version)) {
        return Optional.empty();
      }
    }
    if (parts.size() > 2 && PORTS.containsKey(parts.get(2))) {
      port = PORTS.get(parts.get(2));
    }
    return licence(elements, version, port);
  }

  private static Optional<Licence> licence(
      Set<Element> elements, @Nullable String version, @Nullable String port) {
    boolean nc = elements.contains(Element.NC);
    boolean nd = elements.contains(Element.ND);
    boolean sa = elements.contains(Element.SA);
    // Those without BY are of version 1.0 and stand in the table.
    if (!elements.contains(Element.BY) || (nd && sa)) {
      return Optional.empty();
    }
    StringBuilder id = new StringBuilder("CC-BY");
    StringBuilder name = new StringBuilder("Creative Commons Attribution");
    Set<Condition> conditions = EnumSet.of(Condition.ATTRIBUTION);
    if (nc) {
      id.append("-NC");
      name.append("-NonCommercial");
    }
    if (nd) {
      id.append("-ND");
      name.append("-NoDerivatives");
      conditions.add(Condition.NO_DERIVATIVES);
    }
    if (sa) {
      id.append("-SA");
      name.append("-ShareAlike");
      conditions.add(Condition.SHARE_ALIKE);
    }
    if (version != null) {
      String number = version.contains(".") ? version : version + ".0";
      id.append('-').append(number);
      name.append(' ').append(number);
    }
    if (port != null) {
      id.append('-').append(port);
      name.append(' ').append(port);
    }
    return Optional.of(
        new Licence(
            id.toString(),
            name.toString(),
            Licence.Kind.LICENCE,
            nc ? LicensedUse.NON_COMMERCIAL : LicensedUse.ANY,
            conditions,
            true));
  }

  private static Map.@Nullable Entry<String, Element> spelling(String rest) {
    for (Map.Entry<String, Element> spelling : SPELLINGS) {
      String words = spelling.getKey();
      if (rest.startsWith(words)
          && (rest.length() == words.length() || rest.charAt(words.length()) == ' ')) {
        return spelling;
      }
    }
    return null;
  }

  private static String after(String rest, String words) {
    return rest.substring(Math.min(rest.length(), words.length() + 1));
  }

  /** The codes of places by codes and names, in lower case. */
  private static Map<String, String> ports() {
    Map<String, String> ports =
        new HashMap<>(Map.of("igo", "IGO", "scotland", "SCOTLAND", "uk", "UK"));
    for (String code : Locale.getISOCountries()) {
      Locale place = new Locale.Builder().setRegion(code).build();
      ports.put(code.toLowerCase(Locale.ROOT), code);
      ports.put(LicenceNames.words(place.getDisplayCountry(Locale.ENGLISH)), code);
    }
    // It is the name of the licence, never that of the Cocos Islands.
    ports.remove("cc");
    return Map.copyOf(ports);
  }
}
