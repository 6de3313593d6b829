package org.mineright.rules.eu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mineright.Mineright;
import org.mineright.Request;
import org.mineright.decision.Decision;
import org.mineright.verify.Scenario;

class ThreadsTest {
  private static final int THREADS = 8;

  @Test
  void eight_threads_that_share_a_library_decide_as_one_does() throws Exception {
    List<List<Decision>> alone = decideAll(Mineright.load(), 0);
    Mineright shared = Mineright.load();
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<List<Decision>>>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int shift = i * 8;
        tasks.add(
            () -> {
              start.await();
              return decideAll(shared, shift);
            });
      }
      for (Future<List<List<Decision>>> decided : threads.invokeAll(tasks)) {
        assertThat(decided.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Decides every case, beginning with another in each thread; the decisions in their order. */
  private static List<List<Decision>> decideAll(Mineright mineright, int shift) throws IOException {
    List<Request> requests = new ArrayList<>();
    for (Scenario scenario : ScenariosTest.scenarios()) {
      requests.add(mineright.readRequest(scenario.toRequest(Map.of())));
    }
    List<List<Decision>> decisions = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      decisions.add(List.of());
    }
    for (int i = 0; i < requests.size(); i++) {
      int place = (i + shift) % requests.size();
      decisions.set(place, mineright.decide(requests.get(place)));
    }
    return decisions;
  }
}
