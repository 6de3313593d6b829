package org.mineright.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * A line on a terminal that says how far a batch is: share, count, rate, remaining time. One thread
 * only.
 */
final class Progress {
  private static final long INTERVAL = 200_000_000L;
  private static final int BAR = 20;
  private static final String CLEAR = "\r\u001B[K";

  private final OutputStream terminal;
  private final boolean shown;
  private final long totalBytes;
  private final LongSupplier nanoTime;
  private final long start;
  private long drawn;
  private boolean onScreen;

  /**
   * Begins.
   *
   * @param terminal where to draw
   * @param shown false if that is no terminal: nothing is drawn then
   * @param totalBytes the size of the input, 0 if not known
   * @param nanoTime a clock
   */
  Progress(OutputStream terminal, boolean shown, long totalBytes, LongSupplier nanoTime) {
    this.terminal = terminal;
    this.shown = shown;
    this.totalBytes = totalBytes;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.drawn = start;
  }

  /** Draws, if some time has passed since it last did. */
  void update(long requests, long rejected, long bytesRead) {
    long now = nanoTime.getAsLong();
    if (!shown || now - drawn < INTERVAL) {
      return;
    }
    drawn = now;
    write(CLEAR + line(requests, rejected, bytesRead, (now - start) / 1e9));
    onScreen = true;
  }

  /** Takes the line off the screen, so that other text can be written there. */
  void clear() {
    if (onScreen) {
      write(CLEAR);
      onScreen = false;
    }
  }

  private String line(long requests, long rejected, long bytesRead, double seconds) {
    StringBuilder line = new StringBuilder();
    double share = totalBytes == 0 ? 0 : Math.min(1, (double) bytesRead / totalBytes);
    if (totalBytes > 0) {
      int full = (int) (share * BAR);
      line.append('[').append("#".repeat(full)).append(".".repeat(BAR - full)).append("] ");
      line.append((int) (share * 100)).append("%  ");
    }
    line.append(String.format(Locale.ROOT, "%,d requests  %,.0f/s", requests, requests / seconds));
    if (rejected > 0) {
      line.append(String.format(Locale.ROOT, "  %,d rejected", rejected));
    }
    if (share > 0) {
      long left = Math.round(seconds * (1 - share) / share);
      line.append(String.format(Locale.ROOT, "  %d:%02d left", left / 60, left % 60));
    }
    return line.toString();
  }

  private void write(String text) {
    try {
      terminal.write(text.getBytes(StandardCharsets.US_ASCII));
      terminal.flush();
    } catch (IOException e) {
      // Progress that cannot be shown stops nothing.
    }
  }
}
