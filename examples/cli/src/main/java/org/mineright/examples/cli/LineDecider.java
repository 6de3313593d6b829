package org.mineright.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.mineright.InvalidRequestException;
import org.mineright.Mineright;
import org.mineright.decision.Decision;

/**
 * Turns lines into what is to be written about them. Of a request, all decisions are written, or
 * none and a rejection. Safe for use from many threads.
 */
final class LineDecider {
  private final Mineright mineright;
  private final Fields fields;

  LineDecider(Mineright mineright, Fields fields) {
    this.mineright = mineright;
    this.fields = fields;
  }

  /** Decides lines, in their order. */
  List<Segment> decide(List<Line> lines) {
    List<Segment> segments = new ArrayList<>();
    Segment segment = new Segment();
    for (Line line : lines) {
      decide(line, segment);
      if (segment.isFull()) {
        segments.add(segment);
        segment = new Segment();
      }
    }
    if (!segment.isEmpty()) {
      segments.add(segment);
    }
    return segments;
  }

  private void decide(Line line, Segment segment) {
    if (line.isTooLong()) {
      segment.reject(
          line,
          "found a line of " + line.length() + " bytes, expected at most " + Line.LIMIT,
          Utf8.show(line.bytes()) + "...");
      return;
    }
    if (line.isBlank()) {
      segment.skip(line);
      return;
    }
    String input;
    try {
      input = Utf8.decode(line.bytes());
    } catch (Utf8.MalformedException e) {
      segment.reject(line, String.valueOf(e.getMessage()), Utf8.show(line.bytes()));
      return;
    }
    try {
      StringBuilder decisionLines = new StringBuilder();
      for (Decision decision : mineright.decide(mineright.readRequest(input))) {
        decisionLines.append(fields.line(decision));
      }
      segment.decide(line, decisionLines.toString());
    } catch (InvalidRequestException e) {
      segment.reject(line, String.valueOf(e.getMessage()), input);
    } catch (RuntimeException e) {
      // A fault of the library or of a rules module must not cost the rest of the batch.
      segment.reject(
          line, "internal error: " + e.getClass().getSimpleName() + ": " + e.getMessage(), input);
    }
  }
}
