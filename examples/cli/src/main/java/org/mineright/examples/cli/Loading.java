package org.mineright.examples.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import org.mineright.Mineright;
import org.mineright.decision.Evaluator;

/**
 * Loads the rules while the command line is parsed and the input is opened: both take a noticeable
 * part of a second, and neither needs the other.
 */
final class Loading {
  private final FutureTask<Mineright> task;

  private Loading(FutureTask<Mineright> task) {
    this.task = task;
  }

  /** Begins to load if these arguments look as though rules will be needed. */
  static Loading begin(List<String> commands, String... args) {
    Loading loading = new Loading(new FutureTask<>(() -> load(Evaluator.COMPILED)));
    List<String> given = List.of(args);
    if (!given.isEmpty()
        && commands.contains(given.get(0))
        && given.stream().noneMatch(List.of("-h", "--help", "-V", "--version")::contains)) {
      Thread thread = new Thread(loading.task, "mineright-loading");
      thread.setDaemon(true);
      thread.start();
    }
    return loading;
  }

  private static Mineright load(Evaluator evaluator) {
    // Midnight must not part a batch: without a date, a use is of the day on which we began.
    Clock clock = Clock.fixed(Clock.systemUTC().instant(), ZoneId.systemDefault());
    return Mineright.builder().clock(clock).evaluator(evaluator).build();
  }

  /** Waits for the library, unless another evaluator than the usual one is to decide. */
  Mineright await(Evaluator evaluator) throws CommandFailure {
    return evaluator == Evaluator.COMPILED ? await() : load(evaluator);
  }

  /** Waits for the library. */
  Mineright await() throws CommandFailure {
    // Does nothing if the task has begun.
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw CommandFailure.of("the rules cannot be loaded: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CommandFailure.of("interrupted");
    }
  }

  /** What ids are called in a language. */
  UnaryOperator<String> titles(Locale locale) throws CommandFailure {
    Mineright mineright = await();
    return id -> mineright.text(id, locale);
  }
}
