package org.mineright;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.mineright.analysis.CompiledRegime;
import org.mineright.decision.Decision;
import org.mineright.fact.ContradictoryFactsException;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;
import org.mineright.internal.diagram.Codes;

/**
 * Full decisions on rows of columns: each pattern of facts is decided once, and a row gets the
 * number of its decision. Rows allocate nothing, patterns do. One thread only.
 */
public final class Explanations {
  private static final int FIRST_SIZE = 1024;

  private final List<Fact<?>> facts;
  private final Function<UseCase, Decision> decider;
  private final List<Decision> decisions = new ArrayList<>();

  /** The patterns, one after the other; as many as there are numbers. */
  private byte[] patterns;

  private final List<Integer> numberOfPattern = new ArrayList<>();

  /** Open addressing: 1 + the place of a pattern, 0 where free. */
  private int[] table = new int[2 * FIRST_SIZE];

  Explanations(List<Fact<?>> facts, Function<UseCase, Decision> decider) {
    this.facts = List.copyOf(facts);
    this.decider = decider;
    this.patterns = new byte[FIRST_SIZE * facts.size()];
  }

  /**
   * Returns the facts on which anything turns that a decision says, and which the profile leaves
   * open.
   *
   * @return the facts, in the order in which columns hold them
   */
  public List<Fact<?>> facts() {
    return facts;
  }

  /**
   * Numbers the decisions on rows.
   *
   * @param columns a column of numbers for each of {@link #facts()}, in their order: 0 where
   *     unknown, else 1 + the place of the value in {@link Fact#values()}
   * @param rows how many rows are explained, from the first on
   * @param into where the number of each row's decision is put, or {@link
   *     CompiledRegime#CONTRADICTORY}
   * @throws IllegalArgumentException if the number of columns is another, or a number stands for no
   *     value of its fact
   */
  public void explain(byte[][] columns, int rows, int[] into) {
    if (columns.length != facts.size()) {
      throw new IllegalArgumentException(
          "columns: found " + columns.length + ", expected one for each of " + facts);
    }
    for (int row = 0; row < rows; row++) {
      into[row] = numberOfPattern.get(pattern(columns, row));
    }
  }

  /**
   * Returns a decision by its number.
   *
   * @param number from 0 to {@link #size()} - 1
   * @return the decision, without an id
   */
  public Decision decision(int number) {
    return decisions.get(number);
  }

  /**
   * Returns how many decisions there are.
   *
   * @return how many different patterns were explained, contradictory ones apart
   */
  public int size() {
    return decisions.size();
  }

  private int pattern(byte[][] columns, int row) {
    int hash = 1;
    for (byte[] column : columns) {
      hash = 31 * hash + column[row];
    }
    int slot = slot(hash);
    while (table[slot] != 0) {
      if (isAt(table[slot] - 1, columns, row)) {
        return table[slot] - 1;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    int place = add(columns, row);
    table[slot] = place + 1;
    if (2 * numberOfPattern.size() > table.length) {
      grow();
    }
    return place;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 16)) & (table.length - 1);
  }

  private boolean isAt(int place, byte[][] columns, int row) {
    int at = place * columns.length;
    for (int i = 0; i < columns.length; i++) {
      if (patterns[at + i] != columns[i][row]) {
        return false;
      }
    }
    return true;
  }

  private int add(byte[][] columns, int row) {
    int place = numberOfPattern.size();
    int number = decide(columns, row);
    int end = (place + 1) * columns.length;
    if (end > patterns.length) {
      patterns = Arrays.copyOf(patterns, Math.max(end, 2 * patterns.length));
    }
    for (int i = 0; i < columns.length; i++) {
      patterns[place * columns.length + i] = columns[i][row];
    }
    numberOfPattern.add(number);
    return place;
  }

  private int decide(byte[][] columns, int row) {
    UseCase.Builder use = UseCase.builder();
    for (int i = 0; i < columns.length; i++) {
      int code = columns[i][row];
      Fact<?> fact = facts.get(i);
      if (!Codes.isCode(fact, code)) {
        throw Codes.wrong("row " + row + ", ", fact, code);
      }
      Codes.state(use, fact, code);
    }
    try {
      decisions.add(decider.apply(use.build()));
      return decisions.size() - 1;
    } catch (ContradictoryFactsException e) {
      return CompiledRegime.CONTRADICTORY;
    }
  }

  private void grow() {
    table = new int[2 * table.length];
    for (int place = 0; place < numberOfPattern.size(); place++) {
      int hash = 1;
      for (int i = 0; i < facts.size(); i++) {
        hash = 31 * hash + patterns[place * facts.size() + i];
      }
      int slot = slot(hash);
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = place + 1;
    }
  }
}
