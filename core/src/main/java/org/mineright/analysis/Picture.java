package org.mineright.analysis;

import java.util.function.UnaryOperator;

/**
 * A regime drawn: its facts as questions, in the order in which they are asked, each answer with a
 * line to the next question or with the outcome and the ground that decides. Answers that lead to
 * the same place are one, and lines to the same question join. It says exactly what the regime
 * says, for every use; {@link CompiledRegime#given} makes what is left, and the picture smaller,
 * where some facts are known.
 *
 * <p>Every form names the regime, whether it is law, days and readings, and says that it is no
 * legal advice. Immutable and safe for use from many threads.
 */
public final class Picture {
  private final CompiledRegime regime;
  private final Questions questions;
  private final UnaryOperator<String> titles;

  private Picture(CompiledRegime regime, UnaryOperator<String> titles) {
    this.regime = regime;
    this.questions = new Questions(regime);
    this.titles = titles;
  }

  /**
   * Draws a regime.
   *
   * @param regime the regime
   * @param titles says what an id of a regime or ground is called: {@code id -> mineright.text(id,
   *     locale)}; safe for use from as many threads as the picture is
   * @return the picture
   */
  public static Picture of(CompiledRegime regime, UnaryOperator<String> titles) {
    return new Picture(regime, titles);
  }

  /**
   * Returns the picture as SVG, which every browser shows: laid out, without fonts or images of its
   * own, and with outcomes that are told apart without colour too.
   *
   * @return an XML document
   */
  public String svg() {
    return new PictureSvg(regime, questions, titles).write();
  }

  /**
   * Returns the picture in the language of Graphviz.
   *
   * @return a directed graph
   */
  public String dot() {
    return new PictureText(regime, questions, titles).dot();
  }

  /**
   * Returns the picture in the language of Mermaid.
   *
   * @return a flowchart
   */
  public String mermaid() {
    return new PictureText(regime, questions, titles).mermaid();
  }
}
