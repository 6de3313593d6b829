package org.mineright.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.UseCase;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PictureTest {
  private static final List<Fact<?>> FACTS =
      List.of(
          Facts.COMMERCIAL_PURPOSE,
          Facts.OPT_OUT,
          Facts.MARKET_HARM,
          Facts.LICENCE_HELD,
          Facts.LICENSING_AVAILABILITY);

  /** Has an ampersand, quotation marks and what looks like a tag. */
  private static String title(String id) {
    return "“" + id + "” & <\"more\">";
  }

  private static CompiledRegime regime(long seed) {
    return RandomRegimes.regime("aa.one", FACTS, new Random(seed));
  }

  private static Document svg(CompiledRegime regime) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(Picture.of(regime, PictureTest::title).svg())));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static List<Element> all(Document document, String tag) {
    NodeList nodes = document.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static List<String> texts(Document document) {
    return all(document, "text").stream().map(Element::getTextContent).toList();
  }

  @Test
  void a_picture_names_the_regime_and_never_shows_a_proposal_as_law() {
    Document svg = svg(regime(1));

    assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(all(svg, "title").get(0).getTextContent()).contains("aa.one");
    assertThat(all(svg, "desc").get(0).getTextContent()).contains("NOT LAW: proposed");
    assertThat(texts(svg))
        .contains("aa.one", title("aa.one"), "This is information, not legal advice.")
        .anyMatch(text -> text.startsWith("NOT LAW: proposed"))
        .anyMatch(text -> text.contains("law checked on 2026-01-01"))
        .contains("PERMITTED", "NEEDS LICENCE", "BLOCKED");
  }

  @Test
  void a_picture_needs_nothing_from_elsewhere() {
    assertThat(Picture.of(regime(1), PictureTest::title).svg())
        .doesNotContain("href")
        .doesNotContain("url(")
        .doesNotContain("<style")
        .doesNotContain("<script");
  }

  @Test
  void every_fact_that_is_asked_heads_a_row_with_its_meaning() {
    CompiledRegime regime = regime(1);

    List<String> texts = texts(svg(regime));

    assertThat(regime.facts()).isNotEmpty();
    for (Fact<?> fact : regime.facts()) {
      assertThat(texts).contains(fact.name());
      assertThat(String.join(" ", texts)).contains(fact.meaning());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void no_question_and_no_tag_covers_another(long seed) {
    List<double[]> boxes =
        all(svg(regime(seed)), "rect").stream()
            .filter(rect -> rect.hasAttribute("stroke"))
            .map(
                rect ->
                    new double[] {
                      Double.parseDouble(rect.getAttribute("x")),
                      Double.parseDouble(rect.getAttribute("y")),
                      Double.parseDouble(rect.getAttribute("width")),
                      Double.parseDouble(rect.getAttribute("height"))
                    })
            .toList();
    assertThat(boxes).hasSizeGreaterThan(5);
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(overlap(boxes.get(i), boxes.get(j))).as("boxes %s and %s", i, j).isFalse();
      }
    }
  }

  private static boolean overlap(double[] one, double[] other) {
    return one[0] < other[0] + other[2]
        && other[0] < one[0] + one[2]
        && one[1] < other[1] + other[3]
        && other[1] < one[1] + one[3];
  }

  @Test
  void who_follows_the_answers_comes_to_the_ground_and_outcome_of_every_use() {
    for (long seed = 1; seed <= 10; seed++) {
      CompiledRegime regime = regime(seed);
      Picture picture = Picture.of(regime, UnaryOperator.identity());
      Graph dot = Graph.ofDot(picture.dot());
      Graph mermaid = Graph.ofMermaid(picture.mermaid());
      for (UseCase use : RandomRegimes.uses(FACTS)) {
        String expected =
            regime.outcome(use).name().replace('_', ' ') + "|" + regime.ground(use).id();
        assertThat(dot.follow(use)).as("%s", use).startsWith(expected + " ");
        assertThat(mermaid.follow(use)).as("%s", use).startsWith(expected + " ");
      }
    }
  }

  /** A picture as text, read back. */
  private record Graph(Map<String, String> labels, Map<String, Map<String, String>> answers) {
    static Graph ofDot(String dot) {
      return read(
          dot.replace("\\n", "|"),
          "  (\\w+) \\[label=\"([^\"]*)\".*",
          "  (\\w+) -> (\\w+) \\[label=\"(?<answer>[^\"]*)\"\\];");
    }

    static Graph ofMermaid(String mermaid) {
      return read(
          mermaid.replace("<br>", "|"),
          "  (\\w+)[(\\[]\"([^\"]*)\"[)\\]].*",
          "  (\\w+) -->\\|\"(?<answer>[^\"]*)\"\\| (\\w+)");
    }

    private static Graph read(String text, String node, String edge) {
      Graph graph = new Graph(new HashMap<>(), new HashMap<>());
      for (String line : text.lines().toList()) {
        Matcher ofNode = Pattern.compile(node).matcher(line);
        Matcher ofEdge = Pattern.compile(edge).matcher(line);
        if (ofEdge.matches()) {
          String answer = ofEdge.group("answer");
          String to = ofEdge.group(2).equals(answer) ? ofEdge.group(3) : ofEdge.group(2);
          graph.answers().computeIfAbsent(ofEdge.group(1), from -> new HashMap<>()).put(answer, to);
        } else if (ofNode.matches()) {
          graph.labels().put(ofNode.group(1), ofNode.group(2));
        }
      }
      return graph;
    }

    String follow(UseCase use) {
      String at = "q0";
      while (answers.containsKey(at)) {
        String question = labels.get(at);
        Fact<?> fact =
            FACTS.stream()
                .filter(each -> Questions.question(each).equals(question))
                .findFirst()
                .orElseThrow();
        at = answer(answers.get(at), word(use, fact));
      }
      return labels.get(at);
    }

    private static String answer(Map<String, String> answers, String word) {
      for (Map.Entry<String, String> answer : answers.entrySet()) {
        if (Set.of(answer.getKey().split(", | or ", -1)).contains(word)) {
          return answer.getValue();
        }
      }
      return answers.get("otherwise");
    }

    private static String word(UseCase use, Fact<?> fact) {
      Object value = use.get(fact).map(Object.class::cast).orElse("UNKNOWN");
      return value instanceof Boolean truth
          ? truth ? "yes" : "no"
          : Condition.nameOf(value).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  @Test
  void where_facts_are_given_only_what_is_left_is_drawn() {
    CompiledRegime regime = regime(1);
    Fact<?> first = regime.facts().get(0);
    CompiledRegime given = regime.given(UseCase.builder().commercialPurpose(true).build());

    assertThat(first).isEqualTo(Facts.COMMERCIAL_PURPOSE);
    assertThat(texts(svg(given)))
        .doesNotContain(first.name())
        .anyMatch(text -> text.contains("given commercialPurpose = true"));
  }

  @Test
  void where_nothing_is_left_to_ask_the_outcome_is_drawn() {
    CompiledRegime regime = regime(1);
    UseCase use =
        RandomRegimes.uses(FACTS).stream()
            .filter(each -> each.known().size() == FACTS.size())
            .findFirst()
            .orElseThrow();

    CompiledRegime given = regime.given(use);

    assertThat(new HashSet<>(texts(svg(given))))
        .contains(regime.outcome(use).name().replace('_', ' '));
    assertThat(Picture.of(given, PictureTest::title).dot()).contains("t0 [label=");
    assertThat(Picture.of(given, PictureTest::title).mermaid()).contains("t0[");
  }
}
