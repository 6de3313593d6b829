package org.mineright.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.mineright.decision.Authority;
import org.mineright.decision.Outcome;
import org.mineright.decision.RegimeStatus;
import org.mineright.fact.Fact;
import org.mineright.regime.Ground;

/**
 * A picture as SVG: rows of questions, each row headed by what its fact means; below each question
 * its answers; a line to the next question, or a tag with the outcome. One thread only.
 */
final class PictureSvg implements Layers.Sizes {
  private static final double MARGIN = 28;
  private static final double HEAD = 270;
  private static final double TEXT = 13;
  private static final double SMALL = 12;
  private static final double BOX = 30;
  private static final double LINE = 15;
  private static final double PAD = 8;
  private static final double ROW_GAP = 44;
  private static final double MOST_GAP = 130;
  private static final double SLOPE = 0.06;
  private static final double TITLE = 24;
  private static final double LABEL = 126;
  private static final double TAG = 138;
  private static final double LEAST_WIDTH = 1100;
  private static final String INK = "#1f2933";
  private static final String GREY = "#52606d";

  /**
   * How an outcome is drawn. Told apart by colour, also by those who see few colours, and without
   * colour by outline and by word.
   */
  private record Style(String fill, String stroke, String outline, double corner) {}

  private static final Map<Outcome, Style> STYLES =
      new EnumMap<>(
          Map.of(
              Outcome.PERMITTED, new Style("#d5efe6", "#00664b", "stroke-width=\"1.5\"", 12),
              Outcome.NEEDS_LICENCE,
                  new Style(
                      "#fdedc8", "#8a5a00", "stroke-width=\"1.5\" stroke-dasharray=\"5 3\"", 3),
              Outcome.BLOCKED, new Style("#f7d3c4", "#9c2f00", "stroke-width=\"3.5\"", 0)));

  private final CompiledRegime regime;
  private final Questions questions;
  private final UnaryOperator<String> titles;
  private final StringBuilder svg = new StringBuilder();

  PictureSvg(CompiledRegime regime, Questions questions, UnaryOperator<String> titles) {
    this.regime = regime;
    this.questions = questions;
    this.titles = titles;
  }

  /** What is below a question for one answer. */
  private record Column(List<String> label, List<String> tag, Optional<Outcome> outcome) {
    double width() {
      double label =
          this.label.stream().mapToDouble(line -> Glyphs.width(line, SMALL)).max().orElse(0);
      double tag = this.tag.stream().mapToDouble(line -> Glyphs.width(line, SMALL)).max().orElse(0);
      return Math.max(label, tag) + 2 * PAD;
    }

    double height() {
      return PAD + LINE * label.size() + (tag.isEmpty() ? 0 : PAD + tagHeight(tag));
    }
  }

  private static double tagHeight(List<String> tag) {
    return LINE * tag.size() + PAD;
  }

  private List<Column> columns(Questions.Question question) {
    return question.answers().stream()
        .map(
            answer ->
                new Column(
                    Glyphs.lines(answer.words(), SMALL, LABEL, 9),
                    answer.verdict().map(this::tag).orElse(List.of()),
                    answer.verdict().map(Questions.Verdict::outcome)))
        .toList();
  }

  private List<String> tag(Questions.Verdict verdict) {
    List<String> tag = new ArrayList<>();
    tag.add(words(verdict.outcome()));
    String citation =
        verdict.ground().authorities().stream().findFirst().map(Authority::citation).orElse("");
    String number = "[" + (1 + questions.grounds().indexOf(verdict.ground())) + "] ";
    tag.addAll(Glyphs.lines(number + citation, SMALL, TAG, 2));
    return tag;
  }

  private static String words(Outcome outcome) {
    return outcome.name().replace('_', ' ');
  }

  private static double box(Fact<?> fact) {
    return Glyphs.width(Questions.question(fact), TEXT) + 3 * PAD;
  }

  @Override
  public double left(Questions.Question question) {
    return Math.max(anchor(question), box(question.fact()) / 2);
  }

  @Override
  public double right(Questions.Question question) {
    return Math.max(width(columns(question)) - anchor(question), box(question.fact()) / 2);
  }

  @Override
  public double port(Questions.Question question, int answer) {
    return middle(columns(question), answer) - anchor(question);
  }

  /**
   * How far from the left of its answers a question stands: above those that lead on, so that the
   * way through a picture goes straight down.
   */
  private double anchor(Questions.Question question) {
    List<Column> columns = columns(question);
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).outcome().isEmpty())
        .mapToDouble(i -> middle(columns, i))
        .average()
        .orElse(width(columns) / 2);
  }

  private static double middle(List<Column> columns, int column) {
    return width(columns.subList(0, column)) + columns.get(column).width() / 2;
  }

  private static double width(List<Column> columns) {
    return columns.stream().mapToDouble(Column::width).sum();
  }

  String write() {
    Layers layers = new Layers(questions, this);
    double width = Math.max(LEAST_WIDTH, 2 * MARGIN + HEAD + layers.width());
    double top = head(width);
    double bottom = questions.only().isPresent() ? only(top) : rows(layers, top, width);
    double height = foot(bottom + MARGIN);
    String title = regime.regime().id() + ", " + titles.apply(regime.regime().id());
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title desc\""
        + " width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\""
            .formatted(number(width), number(height), number(width), number(height))
        + " font-family=\"Helvetica, Arial, 'DejaVu Sans', sans-serif\" fill=\""
        + INK
        + "\">\n<title id=\"title\">"
        + escaped(title)
        + "</title>\n<desc id=\"desc\">"
        + escaped(description())
        + "</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n"
        + svg
        + "</svg>\n";
  }

  private String description() {
    return "A decision diagram of "
        + questions.all().size()
        + " questions about "
        + questions.rows().size()
        + " facts, read from the top. "
        + Naming.status(regime.regime())
        + ". "
        + Naming.NOTICE;
  }

  private double head(double width) {
    double y = MARGIN + TITLE;
    text(MARGIN, y, TITLE, "font-weight=\"bold\"", regime.regime().id());
    y += LINE + PAD;
    text(MARGIN, y, TEXT + 2, "", titles.apply(regime.regime().id()));
    y += LINE + PAD;
    boolean law = regime.regime().status() == RegimeStatus.IN_FORCE;
    String status = Naming.status(regime.regime());
    text(
        MARGIN,
        y,
        TEXT,
        law ? "font-weight=\"bold\"" : "font-weight=\"bold\" fill=\"#9c2f00\"",
        status + (law ? "" : "; not to be relied on as law"));
    String about = Naming.days(regime) + "; " + Naming.chosen(regime);
    if (!regime.given().known().isEmpty()) {
      about += "; given " + Naming.given(regime);
    }
    about += "; law checked on " + regime.regime().lawCheckedOn() + ".";
    y = paragraph(y + LINE + 4, width, Character.toUpperCase(about.charAt(0)) + about.substring(1));
    y =
        paragraph(
            y,
            width,
            "Start at the top. Each box asks for a fact; what the fact means stands on the left of"
                + " its row. Follow the line of the answer to the next box, or read the outcome in"
                + " the tag, with the number of the ground that decides: grounds are listed below."
                + " Lines that lead to the same box join. Unknown is an answer, and never read as"
                + " no.");
    y = paragraph(y, width, Naming.NOTICE);
    double x = MARGIN;
    for (Outcome outcome : Outcome.values()) {
      List<String> tag = List.of(words(outcome));
      double tagWidth = Glyphs.width(tag.get(0), SMALL) + 2 * PAD;
      tag(x, y, tagWidth, tag, outcome);
      x += tagWidth + 2 * PAD;
    }
    return y + LINE + 3 * PAD;
  }

  private double paragraph(double y, double width, String words) {
    double at = y;
    for (String line : Glyphs.lines(words, TEXT, Math.min(width, 1500) - 2 * MARGIN, 20)) {
      text(MARGIN, at, TEXT, "fill=\"" + GREY + "\"", line);
      at += LINE + 2;
    }
    return at;
  }

  private double only(double top) {
    Questions.Verdict verdict = questions.only().orElseThrow();
    List<String> tag = tag(verdict);
    tag(MARGIN, top + MARGIN, TAG + 2 * PAD, tag, verdict.outcome());
    return top + MARGIN + tagHeight(tag);
  }

  private double rows(Layers layers, double from, double width) {
    int count = questions.rows().size();
    double[] top = new double[count];
    double[] bottom = new double[count];
    double y = from;
    for (int row = 0; row < count; row++) {
      top[row] = y + gap(layers, row);
      bottom[row] = top[row] + Math.max(height(row), headHeight(questions.rows().get(row)));
      y = bottom[row];
    }
    bands(top, bottom, width);
    double left = MARGIN + HEAD;
    svg.append("<g fill=\"none\" stroke=\"#627d98\" stroke-width=\"1.6\">\n");
    for (int row = 0; row < count; row++) {
      for (Layers.Slot slot : layers.row(row)) {
        if (slot.isTrunk()) {
          vertical(left + slot.x(), top[row], bottom[row]);
        }
      }
    }
    for (Layers.Line line : layers.lines()) {
      line(line, left, top, bottom);
    }
    svg.append("</g>\n");
    for (Questions.Question question : questions.all()) {
      question(question, left + layers.slot(question.number()).x(), top, bottom);
    }
    return y;
  }

  /** The further lines run to the side, the more room they need above a row to be told apart. */
  private static double gap(Layers layers, int row) {
    double longest =
        layers.lines().stream()
            .filter(line -> line.to().row() == row)
            .mapToDouble(line -> Math.abs(line.to().x() - line.from().x() - line.port()))
            .max()
            .orElse(0);
    return Math.min(MOST_GAP, ROW_GAP + longest * SLOPE);
  }

  private double height(int row) {
    return questions.all().stream()
        .filter(question -> question.row() == row)
        .flatMap(question -> columns(question).stream())
        .mapToDouble(column -> BOX + column.height())
        .max()
        .orElse(BOX);
  }

  private List<String> meaning(Fact<?> fact) {
    return Glyphs.lines(fact.meaning(), SMALL, HEAD - 3 * PAD, 9);
  }

  private double headHeight(Fact<?> fact) {
    return BOX + LINE * meaning(fact).size();
  }

  private void bands(double[] top, double[] bottom, double width) {
    for (int row = 0; row < top.length; row++) {
      Fact<?> fact = questions.rows().get(row);
      if (row % 2 == 0) {
        rect(
            0, top[row] - ROW_GAP / 2, width, bottom[row] - top[row] + ROW_GAP, "fill=\"#f3f6f9\"");
      }
      text(MARGIN, top[row] + 20, TEXT, "font-weight=\"bold\"", fact.name());
      double y = top[row] + 20 + LINE + 2;
      for (String line : meaning(fact)) {
        text(MARGIN, y, SMALL, "fill=\"" + GREY + "\"", line);
        y += LINE;
      }
    }
  }

  private void vertical(double x, double from, double to) {
    svg.append("<path d=\"M%s %sV%s\"/>\n".formatted(number(x), number(from), number(to)));
  }

  private void line(Layers.Line line, double left, double[] top, double[] bottom) {
    int row = line.from().row();
    double x = left + line.from().x() + line.port();
    double to = left + line.to().x();
    double from = bottom[row];
    double end = top[row + 1];
    double half = (from + end) / 2;
    svg.append(
        "<path d=\"M%s %sC%s %s %s %s %s %s\"/>\n"
            .formatted(
                number(x),
                number(from),
                number(x),
                number(half),
                number(to),
                number(half),
                number(to),
                number(end)));
    if (!line.to().isTrunk()) {
      svg.append(
          "<path d=\"M%s %sl-5 -9h10z\" fill=\"#627d98\" stroke=\"none\"/>\n"
              .formatted(number(to), number(end)));
    }
  }

  private void question(Questions.Question question, double x, double[] top, double[] bottom) {
    double y = top[question.row()];
    String words = Questions.question(question.fact());
    double box = box(question.fact());
    svg.append("<g><title>")
        .append(escaped(question.fact().name() + ": " + question.fact().meaning()))
        .append("</title>\n");
    rect(
        x - box / 2,
        y,
        box,
        BOX,
        "rx=\"6\" fill=\"#ffffff\" stroke=\"" + INK + "\" stroke-width=\"1.5\"");
    centred(x, y + 20, TEXT, "font-weight=\"bold\"", words);
    List<Column> columns = columns(question);
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      double port = x + port(question, i);
      double at = y + BOX + PAD;
      for (String line : column.label()) {
        at += LINE;
        centred(port, at - 4, SMALL, "font-style=\"italic\"", line);
      }
      if (column.outcome().isPresent()) {
        tag(
            port - column.width() / 2 + 3,
            at + PAD / 2,
            column.width() - 6,
            column.tag(),
            column.outcome().orElseThrow());
      } else {
        svg.append("<g stroke=\"#627d98\" stroke-width=\"1.6\">");
        vertical(port, at + 2, bottom[question.row()]);
        svg.append("</g>\n");
      }
    }
    svg.append("</g>\n");
  }

  private void tag(double x, double y, double width, List<String> lines, Outcome outcome) {
    Style style = STYLES.get(outcome);
    if (style == null) {
      throw new IllegalStateException(outcome + ": found no style, expected one for each outcome");
    }
    rect(
        x,
        y,
        width,
        tagHeight(lines),
        "rx=\"%s\" fill=\"%s\" stroke=\"%s\" %s"
            .formatted(number(style.corner()), style.fill(), style.stroke(), style.outline()));
    double at = y + LINE;
    for (int i = 0; i < lines.size(); i++) {
      centred(
          x + width / 2,
          at,
          i == 0 ? SMALL - 1 : SMALL,
          i == 0 ? "font-weight=\"bold\"" : "",
          lines.get(i));
      at += LINE;
    }
  }

  private double foot(double from) {
    double y = from + LINE;
    text(MARGIN, y, TEXT + 2, "font-weight=\"bold\"", "Grounds");
    for (int i = 0; i < questions.grounds().size(); i++) {
      Ground ground = questions.grounds().get(i);
      y += LINE + 6;
      text(MARGIN, y, TEXT, "", "[" + (i + 1) + "]  " + Naming.ground(ground, titles));
    }
    y += 2 * LINE;
    text(MARGIN, y, TEXT, "fill=\"" + GREY + "\"", Naming.NOTICE);
    return y + MARGIN;
  }

  private void rect(double x, double y, double width, double height, String attributes) {
    svg.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>\n"
            .formatted(number(x), number(y), number(width), number(height), attributes));
  }

  private void text(double x, double y, double size, String attributes, String words) {
    svg.append(
        "<text x=\"%s\" y=\"%s\" font-size=\"%s\" %s>%s</text>\n"
            .formatted(number(x), number(y), number(size), attributes, escaped(words)));
  }

  private void centred(double x, double y, double size, String attributes, String words) {
    text(x, y, size, "text-anchor=\"middle\" " + attributes, words);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
