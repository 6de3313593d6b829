package org.mineright.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where questions stand: a row for each fact, in it the questions on that fact, placed so that
 * lines cross little and run straight. Lines to the same question join to one trunk on their way,
 * which has a place in every row that it passes. One thread only.
 */
final class Layers {
  private static final int SWEEPS = 30;

  /** How much straighter a trunk should be than the line that joins it. */
  private static final double TRUNK = 6;

  private static final double GAP = 26;

  private final List<List<Slot>> rows = new ArrayList<>();
  private final Map<Integer, Slot> slots = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();

  /** A question, or a trunk that passes a row. */
  static final class Slot {
    private final int row;
    private final boolean trunk;
    private final double left;
    private final double right;
    private final List<Line> above = new ArrayList<>();
    private final List<Line> below = new ArrayList<>();
    private double x;

    private Slot(int row, boolean trunk, double left, double right) {
      this.row = row;
      this.trunk = trunk;
      this.left = left;
      this.right = right;
    }

    int row() {
      return row;
    }

    /** Where lines arrive. */
    double x() {
      return x;
    }

    boolean isTrunk() {
      return trunk;
    }
  }

  /**
   * A piece of line from one row to the next.
   *
   * @param from where it comes from
   * @param port how far right of {@link Slot#x} it starts
   * @param to where it leads
   */
  record Line(Slot from, double port, Slot to) {
    private double start() {
      return from.x + port;
    }

    private double weight() {
      return from.trunk && to.trunk ? TRUNK : from.trunk || to.trunk ? 2 : 1;
    }
  }

  /** How much room a question takes, on either side of where lines arrive. */
  interface Sizes {
    double left(Questions.Question question);

    double right(Questions.Question question);

    /** How far right of where lines arrive that of an answer starts. */
    double port(Questions.Question question, int answer);
  }

  Layers(Questions questions, Sizes sizes) {
    questions.rows().forEach(fact -> rows.add(new ArrayList<>()));
    for (Questions.Question question : questions.all()) {
      Slot slot = new Slot(question.row(), false, sizes.left(question), sizes.right(question));
      slots.put(question.number(), slot);
      rows.get(slot.row).add(slot);
    }
    Map<Trunk, Slot> trunks = new HashMap<>();
    for (Questions.Question question : questions.all()) {
      for (int i = 0; i < question.answers().size(); i++) {
        double port = sizes.port(question, i);
        question
            .answers()
            .get(i)
            .next()
            .ifPresent(next -> lead(slot(question.number()), port, next, trunks));
      }
    }
    order();
    place();
  }

  private record Trunk(int to, int row) {}

  private void lead(Slot from, double port, int to, Map<Trunk, Slot> trunks) {
    Slot target = slot(to);
    Slot at = from;
    double start = port;
    for (int row = from.row + 1; row < target.row; row++) {
      Trunk key = new Trunk(to, row);
      Slot trunk = trunks.get(key);
      if (trunk != null) {
        line(at, start, trunk);
        return;
      }
      trunk = new Slot(row, true, 0, 0);
      trunks.put(key, trunk);
      rows.get(row).add(trunk);
      line(at, start, trunk);
      at = trunk;
      start = 0;
    }
    line(at, start, target);
  }

  private void line(Slot from, double port, Slot to) {
    Line line = new Line(from, port, to);
    lines.add(line);
    from.below.add(line);
    to.above.add(line);
  }

  Slot slot(int question) {
    Slot slot = slots.get(question);
    if (slot == null) {
      throw new IllegalArgumentException("question " + question + ": expected one that is asked");
    }
    return slot;
  }

  List<Line> lines() {
    return lines;
  }

  /** The slots of a row, from left to right. */
  List<Slot> row(int row) {
    return rows.get(row);
  }

  /** Sorts rows by where their lines come from, then by where they lead, again and again. */
  private void order() {
    List<List<Slot>> best = copy();
    long fewest = Long.MAX_VALUE;
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean down = sweep % 2 == 0;
      for (int i = 0; i < rows.size(); i++) {
        rows.forEach(Layers::number);
        List<Slot> row = rows.get(down ? i : rows.size() - 1 - i);
        Map<Slot, Double> wanted = new HashMap<>();
        row.forEach(slot -> wanted.put(slot, barycentre(slot, down)));
        row.sort(Comparator.comparingDouble(slot -> wanted.getOrDefault(slot, slot.x)));
      }
      rows.forEach(Layers::number);
      long crossings = crossings();
      if (crossings < fewest) {
        fewest = crossings;
        best = copy();
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.set(i, best.get(i));
    }
  }

  private List<List<Slot>> copy() {
    List<List<Slot>> copy = new ArrayList<>();
    rows.forEach(row -> copy.add(new ArrayList<>(row)));
    return copy;
  }

  private static void number(List<Slot> row) {
    double x = 0;
    for (Slot slot : row) {
      slot.x = x + slot.left;
      x += slot.left + slot.right + GAP;
    }
  }

  private static double barycentre(Slot slot, boolean down) {
    List<Line> lines = down ? slot.above : slot.below;
    return lines.stream()
        .mapToDouble(line -> down ? line.start() : line.to.x - line.port)
        .average()
        .orElse(slot.x);
  }

  private long crossings() {
    Map<Integer, List<Line>> byRow = new HashMap<>();
    lines.forEach(line -> byRow.computeIfAbsent(line.from.row, row -> new ArrayList<>()).add(line));
    long crossings = 0;
    for (List<Line> between : byRow.values()) {
      for (int i = 0; i < between.size(); i++) {
        for (int j = 0; j < i; j++) {
          double above = between.get(i).start() - between.get(j).start();
          double below = between.get(i).to.x - between.get(j).to.x;
          crossings += above * below < 0 ? 1 : 0;
        }
      }
    }
    return crossings;
  }

  /** Moves slots, in their order, to where their lines are straightest. */
  private void place() {
    rows.forEach(Layers::number);
    for (int sweep = 0; sweep < 2 * SWEEPS; sweep++) {
      for (int i = 0; i < rows.size(); i++) {
        place(rows.get(sweep % 2 == 0 ? i : rows.size() - 1 - i));
      }
    }
    double left =
        rows.stream().flatMap(List::stream).mapToDouble(slot -> slot.x - slot.left).min().orElse(0);
    rows.forEach(row -> row.forEach(slot -> slot.x -= left));
  }

  /** Slots that are pushed against each other, and move as one. */
  private static final class Block {
    private double sum;
    private double weight;
    private int slots = 1;

    private double x() {
      return sum / weight;
    }
  }

  /**
   * The places that are nearest to the wanted ones, by least squares, and leave every slot its
   * room: neighbours that are too near are put together, until none are.
   */
  private static void place(List<Slot> row) {
    List<Block> blocks = new ArrayList<>();
    double[] room = new double[row.size()];
    for (int i = 0; i < row.size(); i++) {
      Slot slot = row.get(i);
      if (i > 0) {
        room[i] = room[i - 1] + row.get(i - 1).right + slot.left + GAP;
      }
      Block block = new Block();
      for (Line line : slot.above) {
        block.sum += line.weight() * line.start();
        block.weight += line.weight();
      }
      for (Line line : slot.below) {
        block.sum += line.weight() * (line.to.x - line.port);
        block.weight += line.weight();
      }
      if (block.weight == 0) {
        block.sum = slot.x;
        block.weight = 1;
      }
      block.sum -= block.weight * room[i];
      blocks.add(block);
      while (blocks.size() > 1
          && blocks.get(blocks.size() - 2).x() > blocks.get(blocks.size() - 1).x()) {
        Block last = blocks.remove(blocks.size() - 1);
        Block before = blocks.get(blocks.size() - 1);
        before.sum += last.sum;
        before.weight += last.weight;
        before.slots += last.slots;
      }
    }
    int next = 0;
    for (Block block : blocks) {
      for (int i = 0; i < block.slots; i++) {
        row.get(next).x = block.x() + room[next];
        next++;
      }
    }
  }

  /** How far to the right anything reaches. */
  double width() {
    return rows.stream()
        .flatMap(List::stream)
        .mapToDouble(slot -> slot.x + slot.right)
        .max()
        .orElse(0);
  }
}
