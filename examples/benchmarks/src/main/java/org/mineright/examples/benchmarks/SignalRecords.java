package org.mineright.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random records of a pipeline, as lines of JSON: one in four each with a robots.txt, with header
 * fields, with a page, with the licence of a dataset. One thread only.
 */
final class SignalRecords {
  private static final List<String> AGENTS =
      List.of("*", "GPTBot", "CCBot", "ClaudeBot", "Googlebot", "Google-Extended", "ExampleBot");
  private static final List<String> LICENCES =
      List.of("cc-by-4.0", "cc-by-nc-4.0", "cc-by-sa-4.0", "mit", "apache-2.0", "cc0-1.0", "other");
  private final Random random;

  SignalRecords(long seed) {
    this.random = new Random(seed);
  }

  /** So many records. */
  List<String> lines(int count) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String signals =
          switch (i % 4) {
            case 0 -> "\"robots\": \"" + robots() + "\"";
            case 1 -> "\"headers\": {" + headers() + "}";
            case 2 -> "\"status\": 200, \"html\": \"" + page() + "\"";
            default -> "\"licence\": \"" + any(LICENCES) + "\"";
          };
      lines.add(record(i, random.nextInt(1_000), signals));
    }
    return lines;
  }

  private static String record(int site, int page, String signals) {
    return """
        {"id": "%d", "date": "2026-11-22", "facts": {"activity": "AI_PRE_TRAINING", \
        "actor": "COMMERCIAL_ENTITY", "commercialPurpose": true, "lawfulAccess": true}, \
        "signals": {"url": "https://site%d.example/a/page%d.html", "agent": "ExampleBot", %s}}\
        """
        .formatted(site, site, page, signals);
  }

  /** Of the length of a usual one: a few hundred bytes. */
  private String robots() {
    StringBuilder robots = new StringBuilder();
    int groups = 1 + random.nextInt(4);
    for (int group = 0; group < groups; group++) {
      robots.append("User-agent: ").append(any(AGENTS)).append("\\n");
      int rules = 1 + random.nextInt(8);
      for (int rule = 0; rule < rules; rule++) {
        robots
            .append(random.nextInt(3) == 0 ? "Allow: /" : "Disallow: /")
            .append(any(List.of("", "a/", "private/", "*.pdf$", "search?q=")))
            .append("\\n");
      }
      if (random.nextInt(4) == 0) {
        robots.append("Content-Signal: search=yes, ai-train=no\\n");
      }
    }
    return robots.append("Sitemap: https://a.example/sitemap.xml\\n").toString();
  }

  private String headers() {
    String reservation =
        any(
            List.of(
                "\"tdm-reservation\": [\"1\"], ",
                "\"tdm-reservation\": [\"0\"], ",
                "\"x-robots-tag\": [\"noai, noimageai\"], ",
                "\"content-usage\": [\"train-ai=n\"], ",
                ""));
    return reservation
        + "\"content-type\": [\"text/html\"], \"server\": [\"a\"], \"date\": [\"b\"]";
  }

  private String page() {
    String meta =
        any(
            List.of(
                "<meta name=tdm-reservation content=1>",
                "<meta name=robots content=noai>",
                "<link rel=license href=https://creativecommons.org/licenses/by-nc/4.0/>",
                ""));
    return "<html><head><meta charset=utf-8><title>A page</title>"
        + "<link rel=stylesheet href=a.css>"
        + meta
        + "</head><body><p>"
        + "Words of a page. ".repeat(random.nextInt(60))
        + "</body></html>";
  }

  private String any(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
