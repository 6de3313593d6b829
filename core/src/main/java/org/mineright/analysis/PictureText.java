package org.mineright.analysis;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.mineright.decision.Outcome;

/** A picture as text, for programs that lay it out: Graphviz and Mermaid. One thread only. */
final class PictureText {
  private static final Map<Outcome, String> FILL =
      Map.of(
          Outcome.PERMITTED, "#d5efe6",
          Outcome.NEEDS_LICENCE, "#fdedc8",
          Outcome.BLOCKED, "#f7d3c4");

  private final CompiledRegime regime;
  private final Questions questions;
  private final UnaryOperator<String> titles;
  private final StringBuilder text = new StringBuilder();
  private int tags;

  PictureText(CompiledRegime regime, Questions questions, UnaryOperator<String> titles) {
    this.regime = regime;
    this.questions = questions;
    this.titles = titles;
  }

  private String title() {
    return regime.regime().id()
        + ", "
        + titles.apply(regime.regime().id())
        + ". "
        + Naming.status(regime.regime())
        + "; "
        + Naming.days(regime)
        + "; "
        + Naming.chosen(regime)
        + (regime.given().known().isEmpty() ? "" : "; given " + Naming.given(regime))
        + ". "
        + Naming.NOTICE;
  }

  String dot() {
    text.append("digraph regime {\n  label=").append(quoted(title())).append(";\n");
    text.append("  labelloc=t;\n  node [shape=box, fontname=\"Helvetica\"];\n");
    text.append("  edge [fontname=\"Helvetica\"];\n");
    questions.only().ifPresent(this::dotTag);
    for (Questions.Question question : questions.all()) {
      text.append(
          "  q%d [label=%s, style=rounded, tooltip=%s];\n"
              .formatted(
                  question.number(),
                  quoted(Questions.question(question.fact())),
                  quoted(question.fact().meaning())));
    }
    links(
        this::dotTag,
        (from, to, words) -> "  q%d -> %s [label=%s];\n".formatted(from, to, quoted(words)));
    return text.append("}\n").toString();
  }

  private String dotTag(Questions.Verdict verdict) {
    String id = "t" + tags++;
    text.append(
        "  %s [label=%s, style=filled, fillcolor=\"%s\"];\n"
            .formatted(id, quoted(words(verdict, "\n")), FILL.get(verdict.outcome())));
    return id;
  }

  private String words(Questions.Verdict verdict, String newLine) {
    return verdict.outcome().name().replace('_', ' ')
        + newLine
        + Naming.ground(verdict.ground(), titles);
  }

  private static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  String mermaid() {
    text.append("---\ntitle: ").append(quoted(title())).append("\n---\nflowchart TD\n");
    for (Outcome outcome : Outcome.values()) {
      text.append(
          "  classDef %s fill:%s,stroke:#1f2933,color:#1f2933\n"
              .formatted(styleOf(outcome), FILL.get(outcome)));
    }
    questions.only().ifPresent(this::mermaidTag);
    for (Questions.Question question : questions.all()) {
      text.append(
          "  q%d(\"%s\")\n"
              .formatted(question.number(), entities(Questions.question(question.fact()))));
    }
    links(
        this::mermaidTag,
        (from, to, words) -> "  q%d -->|\"%s\"| %s\n".formatted(from, entities(words), to));
    return text.toString();
  }

  private interface Link {
    String write(int from, String to, String words);
  }

  private void links(Function<Questions.Verdict, String> tag, Link link) {
    for (Questions.Question question : questions.all()) {
      for (Questions.Answer answer : question.answers()) {
        String to =
            answer
                .next()
                .map(next -> "q" + next)
                .orElseGet(() -> tag.apply(answer.verdict().orElseThrow()));
        text.append(link.write(question.number(), to, answer.words()));
      }
    }
  }

  private String mermaidTag(Questions.Verdict verdict) {
    String id = "t" + tags++;
    text.append(
        "  %s[\"%s\"]:::%s\n"
            .formatted(id, entities(words(verdict, "<br>")), styleOf(verdict.outcome())));
    return id;
  }

  private static String styleOf(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What would end a quotation in Mermaid. */
  private static String entities(String words) {
    return words.replace("#", "#35;").replace("\"", "#quot;");
  }
}
