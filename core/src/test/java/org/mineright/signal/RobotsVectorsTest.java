package org.mineright.signal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the reader of robots.txt against vectors of others and against another reader. */
class RobotsVectorsTest {
  private static final Source ANYWHERE = Source.at("robots.txt");
  private static final String CRAWLER_COMMONS = "peer-tests/crawler-commons/";

  /** By id, with the reason. */
  private static final Map<Integer, String> OTHERWISE_THAN_CRAWLER_COMMONS =
      Map.of(
          20,
          "Disallow: /* against Allow: /. It drops the * at the end and has a draw, which allows;"
              + " by octets, as RFC 9309 counts, the longer one disallows");

  private static final String INDEX = "it takes /index.html and / for one path";
  private static final String BACKSLASH = "it takes a backslash for a slash";

  /** By host, with the reason. */
  private static final Map<String, String> HOSTS_READ_OTHERWISE =
      Map.ofEntries(
          Map.entry("www.cancerresearchuk.org", INDEX),
          Map.entry("www.daimler.com", INDEX),
          Map.entry("www.menswearhouse.com", INDEX),
          Map.entry("www.ncsecu.org", INDEX),
          Map.entry("www.rinmarugames.com", INDEX),
          Map.entry("www.telstra.com.au", INDEX),
          Map.entry("www.toyoko-inn.com", INDEX),
          Map.entry("www.wien.gv.at", INDEX),
          Map.entry("www.freshbooks.com", BACKSLASH),
          Map.entry("www.harveynorman.com.au", BACKSLASH),
          Map.entry("www.hindawi.com", BACKSLASH),
          Map.entry("www.rsc.org", BACKSLASH),
          Map.entry("www.waves.com", BACKSLASH),
          Map.entry("www.autoblog.com_443", "it drops a rule with a % that begins no code"),
          Map.entry("www.clickbank.com", "it reads 'User-agent: : *' as addressed to nobody"),
          Map.entry(
              "www.crutchfield.com",
              "it does not find Googlebot within the header field that the line quotes"));

  /** Error pages and such: it allows all, we say that we do not know. */
  private static final int HOSTS_WITHOUT_A_LINE_THAT_ROBOTS_TXT_KNOWS = 165;

  @Test
  void vectors_of_crawler_commons_hold() {
    Map<Integer, String> disagreements = new TreeMap<>();
    JsonNode vectors = SharedData.json(CRAWLER_COMMONS + "allow-vectors.json");
    for (JsonNode vector : vectors) {
      RobotsTxt robots = RobotsTxt.read(robotsOf(vector), ANYWHERE);
      boolean allowed =
          robots.crawl(vector.get("agent").asText(), vector.get("url").asText())
              == Preference.NOT_RESERVED;
      if (allowed != vector.get("allowed").asBoolean()) {
        disagreements.put(vector.get("id").asInt(), vector.toString());
      }
    }
    assertThat(vectors).hasSize(161);
    assertThat(disagreements).containsOnlyKeys(OTHERWISE_THAN_CRAWLER_COMMONS.keySet());
  }

  private static byte[] robotsOf(JsonNode vector) {
    return vector.has("file")
        ? SharedData.bytes(CRAWLER_COMMONS + vector.get("file").asText())
        : vector.get("robotstxt").asText().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void real_files_are_read_as_crawler_commons_reads_them() {
    // Without the bound above which it takes a delay for a ban.
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    Map<String, String> disagreements = new TreeMap<>();
    Set<String> unknown = new TreeSet<>();
    int compared = 0;
    for (Map.Entry<String, byte[]> file : SharedData.realRobots().entrySet()) {
      String origin = "http://" + file.getKey();
      RobotsTxt robots = RobotsTxt.read(file.getValue(), Source.at(origin + "/robots.txt"));
      for (String agent : List.of("ccbot", "googlebot", "somebot")) {
        BaseRobotRules rules =
            parser.parseContent(
                origin + "/robots.txt", file.getValue(), "text/plain", List.of(agent));
        for (String path : paths(file.getValue())) {
          boolean theirs = rules.isAllowed(origin + path);
          Preference ours = robots.crawl(agent, path);
          compared++;
          if (ours == Preference.UNKNOWN) {
            unknown.add(file.getKey());
          } else if (theirs != (ours == Preference.NOT_RESERVED)) {
            disagreements.put(file.getKey(), agent + " " + path + ": ours " + ours);
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(180_000);
    assertThat(unknown).hasSize(HOSTS_WITHOUT_A_LINE_THAT_ROBOTS_TXT_KNOWS);
    assertThat(disagreements).containsOnlyKeys(HOSTS_READ_OTHERWISE.keySet());
  }

  @Test
  void vectors_of_aipref_for_robots_txt_hold() {
    int held = 0;
    for (JsonNode vector : SharedData.json("peer-tests/aipref/vectors.json")) {
      if (!vector.get("kind").asText().equals("robots")) {
        continue;
      }
      byte[] bytes =
          vector.has("file")
              ? SharedData.bytes("peer-tests/aipref/" + vector.get("file").asText())
              : vector.get("robotstxt").asText().getBytes(StandardCharsets.UTF_8);
      RobotsTxt robots = RobotsTxt.read(bytes, ANYWHERE);
      String agent = vector.get("agent").asText();
      String path = vector.get("path").asText();
      assertThat(robots.crawl(agent, path) == Preference.NOT_RESERVED)
          .as("%s", vector)
          .isEqualTo(vector.get("crawl").asBoolean());
      assertThat(trainAi(robots.about(path, Audience.of(agent))))
          .as("%s", vector)
          .isEqualTo(vector.get("trainAi").asText("null"));
      held++;
    }
    assertThat(held).isEqualTo(9);
  }

  /** What the draft calls the preference of the agent that asks. */
  private static String trainAi(Reading reading) {
    List<Preference> found = new ArrayList<>();
    boolean crawlable = true;
    for (ReservationStatement statement : reading.reservations()) {
      boolean concernsSelf = !statement.evidence().warns(SignalWarning.Id.OTHER_GROUP_NAMES_SELF);
      Preference preference = statement.preferences().get(Purpose.GENAI_TRAIN);
      if (concernsSelf && statement.protocol() == Protocol.CONTENT_USAGE && preference != null) {
        crawlable &= !statement.evidence().warns(SignalWarning.Id.NOT_CRAWLABLE);
        found.add(preference);
      }
    }
    if (!crawlable) {
      return "null";
    }
    return switch (Precedence.combine(Protocol.CONTENT_USAGE, found)) {
      case RESERVED -> "disallow";
      case NOT_RESERVED -> "allow";
      default -> "unknown";
    };
  }

  @Test
  void the_opt_out_of_healsdata_reaches_every_agent_that_it_names_and_that_we_know() {
    RobotsTxt robots =
        RobotsTxt.read(
            SharedData.bytes("peer-tests/healsdata-ai-training-opt-out/robots.txt"), ANYWHERE);
    List<ReservationStatement> statements = robots.about("/art.png", Audience.of()).reservations();
    assertThat(statements)
        .allSatisfy(
            statement -> {
              assertThat(statement.addressee().matched()).isEqualTo(Addressee.Matched.OTHER_AI);
              assertThat(statement.preferences()).containsValue(Preference.RESERVED);
            })
        .extracting(statement -> statement.addressee().token())
        .containsExactly(
            "img2dataset",
            "Omgilibot",
            "Amazonbot",
            "anthropic-ai",
            "Applebot",
            "Applebot-Extended",
            "Bytespider",
            "CCBot",
            "ChatGPT-User",
            "Claude-Web",
            "ClaudeBot",
            "cohere-ai",
            "Diffbot",
            "FacebookBot",
            "Google-Extended",
            "GPTBot",
            "omgili",
            "PerplexityBot",
            "YouBot");
  }

  /** Of a list of agents to block, those whose purpose nobody states or whose name is anybody's. */
  private static final Set<String> AGENTS_LEFT_OUT =
      Set.of(
          "AgentTimes",
          "Crawl4AI",
          "facebookexternalhit",
          "KunatoCrawler",
          "LCC",
          "Lightpanda",
          "Linguee Bot",
          "QuillBot",
          "quillbot.com",
          "Reflectionbot",
          "Scrapy",
          "SemrushBot-OCOB",
          "Spider",
          "Thinkbot",
          "wpbot",
          "WRTNBot");

  @Test
  void the_table_of_agents_covers_those_that_ai_robots_txt_lists() {
    Set<String> missing = new TreeSet<>();
    SharedData.json("peer-tests/ai.robots.txt/robots.json")
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (AiAgents.standard().find(name).isEmpty()) {
                missing.add(name);
              }
            });
    assertThat(missing).isEqualTo(AGENTS_LEFT_OUT);
  }

  @Test
  void the_block_list_of_ai_robots_txt_reserves_against_every_agent_of_it_that_is_known() {
    RobotsTxt robots =
        RobotsTxt.read(SharedData.bytes("peer-tests/ai.robots.txt/robots.txt"), ANYWHERE);
    Set<String> addressed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    robots
        .about("/", Audience.of())
        .reservations()
        .forEach(statement -> addressed.add(statement.addressee().token()));
    Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    SharedData.json("peer-tests/ai.robots.txt/robots.json")
        .fieldNames()
        .forEachRemaining(known::add);
    known.removeAll(AGENTS_LEFT_OUT);
    assertThat(addressed).containsAll(known);
  }

  /** The root, and paths that the first rules of a file speak of. */
  private static List<String> paths(byte[] file) {
    List<String> paths = new ArrayList<>();
    paths.add("/");
    for (String line : new String(file, StandardCharsets.UTF_8).split("[\\r\\n]+", -1)) {
      int slash = line.indexOf('/');
      if (slash >= 0 && line.toLowerCase(Locale.ROOT).contains("allow") && paths.size() < 20) {
        String path = line.substring(slash).strip().replace("*", "x").replace("$", "");
        int hash = path.indexOf('#');
        paths.add(encoded(hash < 0 ? path : path.substring(0, hash).strip()));
        paths.add(paths.get(paths.size() - 1) + "z/y.html?a=b");
      }
    }
    return paths;
  }

  /** What no URL may hold, as a client would send it. */
  private static String encoded(String path) {
    StringBuilder url = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      boolean allowed = b > ' ' && b < 0x7F && "{}|\\^`\"<>[]".indexOf(b) < 0;
      url.append(allowed ? String.valueOf((char) b) : "%%%02X".formatted(b));
    }
    return url.toString();
  }
}
