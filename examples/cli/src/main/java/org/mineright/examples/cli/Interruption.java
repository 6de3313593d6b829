package org.mineright.examples.cli;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;

/**
 * Ends the program when it is told to stop (Ctrl-C, SIGTERM), but not while lines are being
 * written: whoever writes holds the lock.
 */
final class Interruption implements AutoCloseable {
  private static final int STATUS = 130;

  /**
   * A reader that has stopped reading blocks the writer for ever. After this we go all the same: so
   * would we if we had to be killed, which supervisors do after ten seconds.
   */
  private static final long PATIENCE_MILLIS = 8000;

  /** Fair: who asks to stop is next, however busy the writer is. */
  private final ReentrantLock writing = new ReentrantLock(true);

  private final Runnable farewell;
  private final IntConsumer halt;
  private final Thread hook = new Thread(this::stop, "mineright-interruption");

  /**
   * Prepares.
   *
   * @param farewell what to do, between lines, before the program ends
   * @param halt ends the program with an exit status
   */
  Interruption(Runnable farewell, IntConsumer halt) {
    this.farewell = farewell;
    this.halt = halt;
  }

  /**
   * Begins to listen.
   *
   * @param farewell what to do, between lines, before the program ends
   */
  static Interruption listen(Runnable farewell) {
    Interruption interruption = new Interruption(farewell, Runtime.getRuntime()::halt);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Ends the program, now that it was told to. */
  void stop() {
    Thread orderly = new Thread(this::stopBetweenLines, "mineright-orderly-stop");
    orderly.setDaemon(true);
    orderly.start();
    try {
      orderly.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      // Nobody interrupts a shutdown hook; if so, at once.
    }
    halt.accept(STATUS);
  }

  private void stopBetweenLines() {
    writing.lock();
    farewell.run();
    // Within the lock, so that no line is begun.
    halt.accept(STATUS);
  }

  /** Tells whether someone waits to stop the program. */
  boolean isAwaited() {
    return writing.hasQueuedThreads();
  }

  /** What must be finished once begun. */
  interface Work {
    void run() throws CommandFailure;
  }

  /** Does something that an interruption must wait for. */
  void uninterrupted(Work work) throws CommandFailure {
    writing.lock();
    try {
      work.run();
    } finally {
      writing.unlock();
    }
  }

  /** Stops listening. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending: the hook will have its way.
    }
  }
}
