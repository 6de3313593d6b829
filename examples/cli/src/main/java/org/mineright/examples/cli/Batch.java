package org.mineright.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Decides lines in parallel and hands the results on in the order of the input. What is in flight
 * is bounded, so memory does not grow with the input.
 *
 * <p>One thread reads and cuts the input into chunks, a fixed pool decides chunks, and the thread
 * that calls {@link #run} takes the results in order.
 */
final class Batch {
  private static final int CHUNK_LINES = 64;
  private static final int CHUNK_BYTES = 1 << 18;

  private final LineDecider decider;
  private final int threads;

  Batch(LineDecider decider, int threads) {
    this.decider = decider;
    this.threads = threads;
  }

  /** Takes results, in order. */
  interface Sink {
    /**
     * Takes one.
     *
     * @param segment what to write
     * @param bytesRead how much of the input the results so far are about
     */
    void accept(Segment segment, long bytesRead) throws CommandFailure;
  }

  private record Decided(List<Segment> segments, long bytesRead, boolean last) {}

  /** Decides everything that can be read. */
  void run(InputStream in, String inName, Sink sink) throws CommandFailure {
    BlockingQueue<Future<Decided>> queue = new ArrayBlockingQueue<>(2 * threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads, work -> daemon(work, "decider"));
    Thread reader = daemon(() -> read(new LineReader(in), pool, queue), "reader");
    reader.start();
    try {
      boolean last = false;
      while (!last) {
        Decided decided = queue.take().get();
        for (Segment segment : decided.segments()) {
          sink.accept(segment, decided.bytesRead());
        }
        last = decided.last();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw CommandFailure.reading(inName, cause);
      }
      throw CommandFailure.of("internal error: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CommandFailure.of("interrupted");
    } finally {
      reader.interrupt();
      pool.shutdownNow();
    }
  }

  private void read(LineReader lines, ExecutorService pool, BlockingQueue<Future<Decided>> queue) {
    try {
      boolean last = false;
      while (!last) {
        List<Line> chunk = new ArrayList<>(CHUNK_LINES);
        last = !fill(chunk, lines);
        boolean isLast = last;
        long bytesRead = lines.bytesRead();
        queue.put(pool.submit(() -> new Decided(decider.decide(chunk), bytesRead, isLast)));
      }
    } catch (InterruptedException e) {
      // Whoever takes the results has left.
    } catch (IOException | RuntimeException | Error e) {
      fail(queue, e);
    }
  }

  /** Fills a chunk until it is full or a line would have to be waited for; false at the end. */
  private static boolean fill(List<Line> chunk, LineReader lines) throws IOException {
    long start = lines.bytesRead();
    while (chunk.size() < CHUNK_LINES && lines.bytesRead() - start < CHUNK_BYTES) {
      // What a slow writer has sent is answered before more is waited for.
      if (!chunk.isEmpty() && !lines.isReady()) {
        return true;
      }
      Line line = lines.next();
      if (line == null) {
        return false;
      }
      chunk.add(line);
    }
    return true;
  }

  private static void fail(BlockingQueue<Future<Decided>> queue, Throwable cause) {
    try {
      queue.put(CompletableFuture.failedFuture(cause));
    } catch (InterruptedException e) {
      // Whoever takes the results has left.
    }
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, "mineright-" + name);
    thread.setDaemon(true);
    return thread;
  }
}
