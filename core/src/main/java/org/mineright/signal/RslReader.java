package org.mineright.signal;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks once over an RSL document. Serves for one document. */
final class RslReader {
  private static final String NAMESPACE = "https://rslstandard.org/rsl";
  private static final int MAX_DEPTH = 100;
  private static final int MAX_TEXT = 10_000;
  private static final int MAX_WARNINGS = 100;
  private static final int MAX_VALUES = 300;
  private static final int MAX_PATH = 1_000;

  /** Licences of a document; more are of no use to anybody who has to choose among them. */
  private static final int MAX_LICENCES = 10_000;

  private static final Set<Purpose> AI =
      EnumSet.of(Purpose.AI_TRAIN, Purpose.GENAI_TRAIN, Purpose.AI_INPUT, Purpose.AI_INDEX);
  private static final Set<Purpose> ALL =
      EnumSet.of(
          Purpose.TDM,
          Purpose.AI_TRAIN,
          Purpose.GENAI_TRAIN,
          Purpose.AI_INPUT,
          Purpose.AI_INDEX,
          Purpose.SEARCH);

  private static final Map<String, Set<Purpose>> USAGES =
      Map.of(
          "all", ALL,
          "ai-all", AI,
          "ai-train", EnumSet.of(Purpose.AI_TRAIN, Purpose.GENAI_TRAIN),
          "ai-input", EnumSet.of(Purpose.AI_INPUT),
          "ai-index", EnumSet.of(Purpose.AI_INDEX),
          "search", EnumSet.of(Purpose.SEARCH));

  /** Words of drafts: what they prohibit is prohibited, what they permit is not clear. */
  private static final Map<String, Set<Purpose>> LEGACY_USAGES =
      Map.of(
          "train-ai", EnumSet.of(Purpose.AI_TRAIN, Purpose.GENAI_TRAIN),
          "ai-training", EnumSet.of(Purpose.AI_TRAIN, Purpose.GENAI_TRAIN),
          "train-genai", EnumSet.of(Purpose.GENAI_TRAIN),
          "ai-use", EnumSet.of(Purpose.AI_INPUT),
          "ai-include", EnumSet.of(Purpose.AI_INPUT),
          "ai-summarize", EnumSet.of(Purpose.AI_INPUT));

  private static final Set<String> USERS =
      Set.of("commercial", "non-commercial", "education", "government", "personal");
  private static final Set<String> PAYMENTS =
      Set.of(
          "purchase",
          "subscription",
          "training",
          "crawl",
          "use",
          "contribution",
          "attribution",
          "free");

  private final String text;
  private final Document document;
  private final Channel channel;
  private final int linesBefore;
  private final String pathBefore;
  private final List<RslDocument.Content> contents = new ArrayList<>();
  private final List<SignalWarning> warnings = new ArrayList<>();
  private final Deque<Element> open = new ArrayDeque<>();
  private @Nullable ContentBuilder content;
  private @Nullable LicenceBuilder licence;
  private boolean found;
  private boolean warnedOfNamespace;
  private boolean isComplete = true;
  private int countedLicences;

  private int countedTo;
  private int countedLines;

  /** An element that is open. */
  private static final class Element {
    final String name;
    final boolean rsl;
    final String path;
    final Map<String, Integer> children = new HashMap<>();
    final Map<String, String> attributes = new HashMap<>();
    final StringBuilder text = new StringBuilder();

    Element(String name, boolean rsl, String path) {
      this.name = name;
      this.rsl = rsl;
      this.path = path;
    }

    String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "").strip();
    }
  }

  private static final class ContentBuilder {
    final String url;
    final String server;
    final boolean encrypted;
    final List<String> contacts = new ArrayList<>();
    final List<String> terms = new ArrayList<>();
    final List<LicenceBuilder> licences = new ArrayList<>();

    ContentBuilder(Element element) {
      url = element.attribute("url");
      server = element.attribute("server");
      encrypted = element.attribute("encrypted").equalsIgnoreCase("true");
    }
  }

  private static final class LicenceBuilder {
    final String path;
    final int start;
    final int line;
    int end;
    boolean listsUsages;
    final Map<Purpose, Integer> permitted = new EnumMap<>(Purpose.class);
    final Map<Purpose, Integer> prohibited = new EnumMap<>(Purpose.class);
    boolean unclearProhibition;
    final Terms.Builder terms = Terms.builder();
    final List<SignalWarning> warnings = new ArrayList<>();

    LicenceBuilder(String path, int start, int line) {
      this.path = path;
      this.start = start;
      this.line = line;
    }

    void warn(SignalWarning.Id id, String detail) {
      if (warnings.size() < MAX_WARNINGS) {
        warnings.add(new SignalWarning(id, detail));
      }
    }
  }

  RslReader(String text, Document document, Channel channel, int linesBefore, String pathBefore) {
    this.text = text;
    this.document = document;
    this.channel = channel;
    this.linesBefore = linesBefore;
    this.pathBefore = pathBefore;
  }

  List<RslDocument.Content> contents() {
    return List.copyOf(contents);
  }

  List<SignalWarning> warnings() {
    return List.copyOf(warnings);
  }

  /** Tells whether all elements made sense where they stood. */
  boolean isComplete() {
    return isComplete;
  }

  /** Reads; returns what is wrong where it is not well-formed or has no RSL. */
  Optional<String> read() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
      try {
        while (xml.hasNext()) {
          int event = xml.next();
          if (event == XMLStreamConstants.START_ELEMENT) {
            if (open.size() >= MAX_DEPTH) {
              return Optional.of("found elements nested in more than " + MAX_DEPTH);
            }
            start(xml);
          } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(xml.getLocation().getCharacterOffset());
          } else if (xml.isCharacters() && !open.isEmpty()) {
            StringBuilder inner = open.peek().text;
            int room = MAX_TEXT - inner.length();
            String more = xml.getText();
            inner.append(more, 0, Math.max(0, Math.min(room, more.length())));
          }
        }
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      return Optional.of("line " + (line + linesBefore) + ": found what is no well-formed XML");
    }
    return found ? Optional.empty() : Optional.of("found no element of RSL");
  }

  private void warn(SignalWarning.Id id, String detail) {
    if (warnings.size() < MAX_WARNINGS) {
      warnings.add(new SignalWarning(id, detail));
    }
  }

  private void start(XMLStreamReader xml) {
    String name = xml.getLocalName();
    Element parent = open.peek();
    int count = parent == null ? 1 : parent.children.merge(name, 1, Integer::sum);
    String before = parent == null ? pathBefore : parent.path;
    // Long names within long names would take the square of their length.
    String path =
        before.length() > MAX_PATH ? before : before + "/" + shortened(name) + "[" + count + "]";
    Element element = new Element(name, isRsl(xml, parent), path);
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      element.attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    open.push(element);
    if (!element.rsl) {
      return;
    }
    found = true;
    if (name.equals("content")) {
      if (element.attributes.get("url") == null) {
        warn(
            SignalWarning.Id.UNKNOWN_VALUE,
            path + ": found no url, read it as that of the whole site");
      }
      content = new ContentBuilder(element);
    } else if (name.equals("license")) {
      int offset = xml.getLocation().getCharacterOffset();
      int start = text.lastIndexOf('<', Math.max(0, Math.min(offset, text.length()) - 1));
      licence = new LicenceBuilder(path, Math.max(0, start), line(Math.max(0, start)));
    }
  }

  private static String shortened(String name) {
    return name.length() > MAX_PATH ? name.substring(0, MAX_PATH) : name;
  }

  private boolean isRsl(XMLStreamReader xml, @Nullable Element parent) {
    String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    if (namespace.equals(NAMESPACE)) {
      return true;
    }
    boolean nearly =
        namespace.replaceFirst("^http:", "https:").replaceFirst("/$", "").equals(NAMESPACE);
    boolean without =
        namespace.isEmpty() && (parent == null ? xml.getLocalName().equals("rsl") : parent.rsl);
    if ((nearly || without) && !warnedOfNamespace) {
      warnedOfNamespace = true;
      warn(
          SignalWarning.Id.UNKNOWN_VALUE,
          "found namespace " + Texts.shown(namespace) + ", expected " + NAMESPACE);
    }
    return nearly || without;
  }

  /** Lines are counted on from the last count, as offsets only grow. */
  private int line(int offset) {
    for (; countedTo < offset; countedTo++) {
      if (text.charAt(countedTo) == '\n') {
        countedLines++;
      }
    }
    return linesBefore + countedLines + 1;
  }

  private void end(int offset) {
    Element element = open.pop();
    if (!element.rsl) {
      return;
    }
    String value = element.text.toString().strip();
    switch (element.name) {
      case "content" -> endContent();
      case "license" -> endLicence(offset);
      case "permits", "prohibits" -> limit(element, value);
      case "payment" -> payment(element);
      case "standard", "custom" -> inLicence(element, l -> l.terms.licence(value), value);
      case "amount" ->
          inLicence(
              element,
              l -> l.terms.payment((value + " " + element.attribute("currency")).strip()),
              value);
      case "accepts" ->
          inLicence(
              element,
              l ->
                  l.terms.condition(("accepts " + element.attribute("type") + " " + value).strip()),
              value + element.attribute("type"));
      case "legal" -> legal(element, value);
      case "reporting" ->
          inLicence(
              element,
              l -> l.terms.condition(("reporting " + element.attribute("type")).strip()),
              "reporting");
      case "copyright" -> copyright(element, value);
      case "terms" -> {
        if (content != null && !value.isEmpty()) {
          add(content.terms, element, value);
        }
      }
      default -> {
        // schema, alternate and what extensions add say nothing of terms.
      }
    }
  }

  private interface Change {
    void apply(LicenceBuilder licence);
  }

  private void inLicence(Element element, Change change, String value) {
    if (licence != null && !value.isEmpty()) {
      change.apply(licence);
    } else if (licence == null) {
      outOfPlace(element);
    }
  }

  private void outOfPlace(Element element) {
    isComplete = false;
    warn(SignalWarning.Id.UNPARSABLE, element.path + ": found it outside a license");
  }

  private void copyright(Element element, String value) {
    if (content == null) {
      return;
    }
    for (String contact :
        List.of(value, element.attribute("contactEmail"), element.attribute("contactUrl"))) {
      if (!contact.isEmpty()) {
        add(content.contacts, element, contact);
      }
    }
  }

  /** Every licence of the content gets a copy of the list. */
  private void add(List<String> list, Element element, String value) {
    if (list.size() < MAX_VALUES) {
      list.add(value);
    } else {
      warn(
          SignalWarning.Id.TRUNCATED,
          element.path + ": found more than " + MAX_VALUES + ", read no more");
    }
  }

  private void limit(Element element, String value) {
    LicenceBuilder current = licence;
    if (current == null) {
      outOfPlace(element);
      return;
    }
    boolean permits = element.name.equals("permits");
    String type = element.attribute("type").toLowerCase(Locale.ROOT);
    if (type.isEmpty()) {
      current.warn(
          SignalWarning.Id.UNKNOWN_VALUE, element.path + ": found no type, read it as usage");
      type = "usage";
    }
    if (value.indexOf(',') >= 0) {
      current.warn(SignalWarning.Id.LEGACY_LABEL, element.path + ": found commas, expected blanks");
    }
    String[] words = value.toLowerCase(Locale.ROOT).split("[\\s,]+", MAX_VALUES);
    switch (type) {
      case "usage" -> usages(current, element, permits, words);
      case "user", "geo" -> {
        for (String word : words) {
          boolean known = type.equals("user") ? USERS.contains(word) : word.length() == 2;
          if (!known) {
            current.warn(
                SignalWarning.Id.UNKNOWN_VALUE,
                element.path + ": found " + type + " " + Texts.shown(word));
          }
        }
        String listed = type.equals("geo") ? value.toUpperCase(Locale.ROOT) : value;
        current.terms.condition(element.name + " " + type + " " + listed);
      }
      default -> {
        current.warn(
            SignalWarning.Id.UNKNOWN_VALUE, element.path + ": found type " + Texts.shown(type));
        current.terms.condition(element.name + " " + type + " " + value);
        current.unclearProhibition |= !permits;
      }
    }
  }

  private static void usages(
      LicenceBuilder licence, Element element, boolean permits, String[] words) {
    licence.listsUsages |= permits;
    for (String word : words) {
      if (word.isEmpty()) {
        continue;
      }
      Set<Purpose> purposes = USAGES.get(word);
      // A word for all is the least specific.
      int rank = word.equals("all") ? 1 : 2;
      if (purposes == null) {
        purposes = LEGACY_USAGES.getOrDefault(word, Set.of());
        boolean legacy = !purposes.isEmpty();
        licence.warn(
            legacy ? SignalWarning.Id.LEGACY_LABEL : SignalWarning.Id.UNKNOWN_VALUE,
            element.path + ": found usage " + Texts.shown(word));
        licence.unclearProhibition |= !legacy && !permits;
        purposes = permits ? Set.of() : purposes;
      }
      for (Purpose purpose : purposes) {
        (permits ? licence.permitted : licence.prohibited).merge(purpose, rank, Math::max);
      }
    }
  }

  private void payment(Element element) {
    LicenceBuilder current = licence;
    if (current == null) {
      outOfPlace(element);
      return;
    }
    String type = element.attribute("type").toLowerCase(Locale.ROOT);
    if (!PAYMENTS.contains(type)) {
      current.warn(
          SignalWarning.Id.UNKNOWN_VALUE, element.path + ": found payment " + Texts.shown(type));
    }
    current.terms.payment(type.isEmpty() ? "unspecified" : type);
  }

  private void legal(Element element, String value) {
    LicenceBuilder current = licence;
    if (current == null) {
      outOfPlace(element);
      return;
    }
    String type = element.attribute("type");
    if (type.equals("contact") && !value.isEmpty()) {
      current.terms.contact(value);
    } else {
      current.terms.condition(("legal " + type + " " + value).strip());
    }
  }

  private void endLicence(int offset) {
    LicenceBuilder current = licence;
    licence = null;
    if (current == null) {
      return;
    }
    current.end = Math.min(Math.max(offset, current.start), text.length());
    if (content == null) {
      isComplete = false;
      warn(SignalWarning.Id.UNPARSABLE, current.path + ": found it outside a content");
    } else if (++countedLicences > MAX_LICENCES) {
      isComplete = false;
      warn(
          SignalWarning.Id.TRUNCATED,
          current.path + ": found more than " + MAX_LICENCES + " licences, read no more");
    } else {
      content.licences.add(current);
    }
  }

  private void endContent() {
    ContentBuilder current = content;
    content = null;
    if (current == null) {
      return;
    }
    List<ReservationStatement> statements = new ArrayList<>();
    for (LicenceBuilder each : current.licences) {
      statements.add(statement(current, each));
    }
    contents.add(new RslDocument.Content(current.url, List.copyOf(statements)));
  }

  private ReservationStatement statement(ContentBuilder of, LicenceBuilder from) {
    if (!of.server.isEmpty()) {
      from.terms.policy(of.server);
      from.terms.condition("a licence from the server, be it free");
    }
    if (of.encrypted) {
      from.terms.condition("encrypted");
    }
    of.terms.forEach(from.terms::licence);
    of.contacts.forEach(from.terms::contact);
    Scope scope = of.url.isEmpty() ? Scope.of(whole()) : Scope.path(of.url);
    ReservationStatement.Builder statement =
        ReservationStatement.builder(Protocol.RSL, channel, scope);
    preferences(from).forEach(statement::say);
    return statement
        .terms(from.terms.build())
        .evidence(
            Evidence.in(document)
                .at(new Place(from.line, from.line, from.path))
                .excerpt(text.substring(from.start, from.end))
                .match(new Match("", "", of.url))
                .warn(from.warnings)
                .build())
        .build();
  }

  private Scope.Reach whole() {
    return channel == Channel.HTML_HEAD ? Scope.Reach.PAGE : Scope.Reach.SITE;
  }

  private static Map<Purpose, Preference> preferences(LicenceBuilder from) {
    Map<Purpose, Preference> preferences = new EnumMap<>(Purpose.class);
    boolean prohibits = !from.prohibited.isEmpty() || from.unclearProhibition;
    for (Purpose purpose : ALL) {
      int permit = from.permitted.getOrDefault(purpose, 0);
      int prohibition = from.prohibited.getOrDefault(purpose, 0);
      if (permit > 0 && prohibition > 0) {
        from.warn(
            SignalWarning.Id.CONTRADICTION,
            "found "
                + purpose
                + " both permitted and prohibited; the prohibition holds unless it"
                + " is the less specific");
      }
      if (prohibition > 0 && prohibition >= permit) {
        preferences.put(purpose, Preference.RESERVED);
      } else if (permit > 0) {
        preferences.put(
            purpose, from.unclearProhibition ? Preference.UNKNOWN : Preference.CONDITIONAL);
      } else if (from.listsUsages || from.unclearProhibition) {
        preferences.put(purpose, Preference.UNKNOWN);
      } else if (!prohibits) {
        // A licence without a word on usage covers every usage, on its other terms.
        preferences.put(purpose, Preference.CONDITIONAL);
      }
    }
    return preferences;
  }
}
