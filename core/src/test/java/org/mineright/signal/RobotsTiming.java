package org.mineright.signal;

import crawlercommons.robots.SimpleRobotRulesParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Measures the reader of robots.txt beside crawler-commons on the real files: both read each file
 * and answer whether one agent may fetch the root; ours then also returns all statements with their
 * evidence. A program, not a test: times are no property of the code alone.
 */
public final class RobotsTiming {
  private static final int ROUNDS = 15;

  private RobotsTiming() {}

  /**
   * Prints the median of the rounds.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Map<String, byte[]> files = SharedData.realRobots();
    Audience audience = Audience.of("ccbot");
    List<Long> theirs = new ArrayList<>();
    List<Long> ours = new ArrayList<>();
    long check = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        String url = "http://" + file.getKey() + "/robots.txt";
        boolean allowed =
            parser
                .parseContent(url, file.getValue(), "text/plain", List.of("ccbot"))
                .isAllowed("http://" + file.getKey() + "/");
        check += allowed ? 1 : 0;
      }
      theirs.add(System.nanoTime() - start);
      start = System.nanoTime();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        String url = "http://" + file.getKey() + "/robots.txt";
        RobotsTxt robots = RobotsTxt.read(file.getValue(), Source.at(url));
        check += robots.about("http://" + file.getKey() + "/", audience).statements().size();
      }
      ours.add(System.nanoTime() - start);
    }
    System.out.printf(
        "first round: crawler-commons %d ms, ours %d ms%n",
        theirs.get(0) / 1_000_000, ours.get(0) / 1_000_000);
    System.out.printf(
        "median of %d: crawler-commons %d ms, ours %d ms, ratio %.2f (check %d)%n",
        ROUNDS,
        median(theirs) / 1_000_000,
        median(ours) / 1_000_000,
        (double) median(theirs) / median(ours),
        check);
  }

  private static long median(List<Long> times) {
    long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
