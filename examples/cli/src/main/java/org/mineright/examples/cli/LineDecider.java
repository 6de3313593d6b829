package org.mineright.examples.cli;

import java.io.ByteArrayOutputStream;
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
  /** So much is written at once, a line more or less. */
  private static final int SEGMENT = 1 << 16;

  private final Mineright mineright;
  private final Fields fields;

  LineDecider(Mineright mineright, Fields fields) {
    this.mineright = mineright;
    this.fields = fields;
  }

  /**
   * Whole lines to be written about some lines of input: nothing of a request is in another
   * segment.
   *
   * @param decisions decision lines
   * @param rejections rejection lines
   * @param decided how many requests were decided
   * @param rejected how many lines were rejected
   * @param lastLine the number of the last line of input that this is about
   */
  // Handed from one thread to the next and never compared, so bytes need no equality.
  @SuppressWarnings("ArrayRecordComponent")
  record Segment(byte[] decisions, byte[] rejections, int decided, int rejected, long lastLine) {}

  /** Decides lines, in their order. */
  List<Segment> decide(List<Line> lines) {
    List<Segment> segments = new ArrayList<>();
    Open open = new Open();
    for (Line line : lines) {
      decide(line, open);
      if (open.decisions.size() + open.rejections.size() >= SEGMENT) {
        segments.add(open.close());
        open = new Open();
      }
    }
    if (open.lastLine > 0) {
      segments.add(open.close());
    }
    return segments;
  }

  private void decide(Line line, Open open) {
    open.lastLine = line.number();
    if (line.isTooLong()) {
      open.reject(
          line,
          "found a line of " + line.length() + " bytes, expected at most " + Line.LIMIT,
          Utf8.show(line.bytes()) + "...");
      return;
    }
    if (line.isBlank()) {
      return;
    }
    String input;
    try {
      input = Utf8.decode(line.bytes());
    } catch (Utf8.MalformedException e) {
      open.reject(line, String.valueOf(e.getMessage()), Utf8.show(line.bytes()));
      return;
    }
    try {
      StringBuilder text = new StringBuilder();
      for (Decision decision : mineright.decide(mineright.readRequest(input))) {
        text.append(fields.line(decision));
      }
      open.decisions.writeBytes(Utf8.encode(text.toString()));
      open.decided++;
    } catch (InvalidRequestException e) {
      open.reject(line, String.valueOf(e.getMessage()), input);
    } catch (RuntimeException e) {
      // A fault of the library or of a rules module must not cost the rest of the batch.
      open.reject(
          line, "internal error: " + e.getClass().getSimpleName() + ": " + e.getMessage(), input);
    }
  }

  private static final class Open {
    private final ByteArrayOutputStream decisions = new ByteArrayOutputStream();
    private final ByteArrayOutputStream rejections = new ByteArrayOutputStream();
    private int decided;
    private int rejected;
    private long lastLine;

    void reject(Line line, String error, String input) {
      String rejection =
          Json.line(
              json -> {
                json.writeNumberField("line", line.number());
                json.writeStringField("error", error);
                json.writeStringField("input", input);
              });
      rejections.writeBytes(Utf8.encode(rejection));
      rejected++;
    }

    Segment close() {
      return new Segment(
          decisions.toByteArray(), rejections.toByteArray(), decided, rejected, lastLine);
    }
  }
}
