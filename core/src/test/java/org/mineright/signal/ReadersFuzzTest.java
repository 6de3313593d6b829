package org.mineright.signal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What anybody may have written, on purpose or not: no reader throws, hangs or returns more than a
 * bounded number of statements.
 */
class ReadersFuzzTest {
  private static final long SEED = Long.getLong("mineright.seed", 20261126L);
  private static final Duration HANGING = Duration.ofSeconds(30);
  private static final int MOST_STATEMENTS = 10_000;
  private static final int MOST_WARNINGS = 500;
  private static final String URL = "https://example.com/a/page.html?q=1";
  private static final Source SOURCE = Source.at(URL);
  private static final Audience AUDIENCE = Audience.of("img2dataset", "GPTBot");
  private static final DatasetMetadata METADATA = DatasetMetadata.standard();

  /** Pieces that mean something to one reader or another. */
  private static final List<String> WORDS =
      List.of(
          "\n",
          "\r",
          "\0",
          "\t",
          ":",
          "*",
          "$",
          "%",
          "%2",
          "#",
          ",",
          ";",
          "=",
          "\"",
          "'",
          "<",
          ">",
          "</",
          "<!--",
          "]]>",
          "<![CDATA[",
          "&#x0;",
          "&amp;",
          "{",
          "}",
          "[",
          "]",
          "\\",
          "\\u",
          "---\n",
          "- ",
          "|",
          "null",
          "1e999",
          "-",
          "\uFEFF",
          "\uD83D",
          "User-agent: *\n",
          "Disallow: /\n",
          "Content-Signal: ai-train=no\n",
          "license: mit\n",
          " OR ",
          " AND ",
          "(",
          ")",
          "noai",
          "tdm-reservation",
          "https://",
          "//",
          "@graph",
          "permission");

  private enum Reader {
    ROBOTS(
        """
        User-agent: *
        User-agent: GPTBot
        Disallow: /a/*.html$
        Allow: /%C3%A9
        Content-Signal: search=yes, ai-train=no, use=full
        Content-Usage: /a train-ai=n;exceptions=cc-cr, search=y
        DisallowAITraining: /a

        # Text and data mining is reserved under 2019/790; content signal
        License: https://example.com/rsl.xml
        noai: 1
        """) {
      @Override
      Collection<Reading> read(byte[] bytes) {
        RobotsTxt robots = RobotsTxt.read(bytes, SOURCE);
        assertThat(robots.crawl("gptbot", URL)).isNotNull();
        return List.of(robots.about(URL, AUDIENCE));
      }
    },
    HEADERS(
        """
        X-Robots-Tag: noai, GPTBot: noimageai, unavailable_after: 25 Jun 2026 15:00:00 PST
        Content-Usage: train-ai=n;a="b", search=(a b);c=?1, tdm=:YQ==:, x=@1, y=%"a%20"
        Content-Signal: search=yes, ai-train=no
        Link: <https://creativecommons.org/licenses/by/4.0/>; rel="license"; anchor="#a"
        tdm-reservation: 1
        tdm-policy: /policy.json
        """) {
      @Override
      Collection<Reading> read(byte[] bytes) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String line : new String(bytes, UTF_8).split("\n", -1)) {
          int colon = line.indexOf(':');
          fields
              .computeIfAbsent(line.substring(0, Math.max(0, colon)), name -> new ArrayList<>())
              .add(line.substring(colon + 1));
        }
        return List.of(HttpHeaders.read(fields, SOURCE, AUDIENCE));
      }
    },
    TDMREP(
        """
        [{"location": "/a/*.html$", "tdm-reservation": 1, "tdm-policy": "https://a.example/p"},
         {"location": "https://example.com/b", "tdm-reservation": "1"},
         {"location": "/", "tdm-reservation": 0}]
        """) {
      @Override
      Collection<Reading> read(byte[] bytes) {
        return List.of(TdmRepFile.read(bytes, SOURCE).about(URL));
      }
    },
    AI_TXT(
        """
        # Spawning AI
        User-Agent: *
        User-Agent: GPTBot
        Disallow: *.html
        Allow: /a/*.txt$
        Disallow: /
        """) {
      @Override
      Collection<Reading> read(byte[] bytes) {
        return List.of(AiTxt.read(bytes, SOURCE).about(URL, AUDIENCE));
      }
    },
    CAWG(
        """
        {"entries": {"cawg.ai_training": {"use": "allowed"},
          "c2pa.ai_generative_training": {"use": "notAllowed"}, "com.example.other": {"use": 1},
          "cawg.data_mining": {"use": "constrained", "constraint_info": "on Mondays"}},
         "metadata": {"dateTime": "2026-11-22T08:00:00Z"}}
        """) {
      @Override
      Collection<Reading> read(byte[] bytes) {
        return List.of(CawgAssertion.read(bytes, SOURCE));
      }
    },
    POLICY(
        """
        {"@context": ["http://www.w3.org/ns/odrl.jsonld", "http://www.w3.org/ns/tdmrep.jsonld"],
         "@type": "Offer", "profile": "http://www.w3.org/ns/tdmrep", "uid": "https://a.example/p",
         "assigner": {"uid": "https://a.example", "vcard:hasAddress": {"a": "b"}},
         "permission": [{"target": "https://a.example/", "action": "tdm:mine",
           "duty": [{"action": [{"rdf:value": {"@id": "odrl:compensate"}, "refinement": []}]}],
           "constraint": [{"and": [{"leftOperand": "purpose", "operator": "eq",
             "rightOperand": {"@id": "tdm:research"}}]}]}]}
        """) {
      @Override
      Collection<Reading> read(byte[] bytes) {
        return List.of(TdmPolicy.read(bytes, SOURCE));
      }
    },
    HTML(
        """
        <!DOCTYPE html><html><head><meta charset="utf-8"><base href='https://a.example/'>
        <meta name="robots" content="noai, noimageai"><meta name="GPTBot" content="noarchive">
        <meta name=tdm-reservation content=1><meta property="tdm:policy" content="/p">
        <link rel=license href="/l"><template><meta name=robots content=noai></template>
        <script type="application/rsl+xml"><rsl xmlns="https://rslstandard.org/rsl">
        <content url=""><license/></content></rsl></script></head><body>a</body></html>
        """) {
      @Override
      Collection<Reading> read(byte[] bytes) {
        return List.of(HtmlHead.read(bytes, SOURCE, AUDIENCE));
      }
    },
    RSL(
        """
        <?xml version="1.0" encoding="utf-8"?><rsl xmlns="https://rslstandard.org/rsl">
        <content url="/a/*" server="https://a.example/api" encrypted="true"><license>
        <permits type="usage">ai-train search</permits><permits type="user">commercial</permits>
        <prohibits type="geo">CN, EU</prohibits><prohibits>ai-input train-ai</prohibits>
        <payment type="subscription"><custom>https://a.example/t</custom>
        <amount currency="EUR">5</amount></payment><legal type="contact">a@b.example</legal>
        </license><copyright contactEmail="a@b.example">B</copyright><terms>t</terms></content>
        <content url="https://example.com/a/page.html"><license/></content></rsl>
        """) {
      @Override
      Collection<Reading> read(byte[] bytes) {
        return List.of(RslDocument.read(bytes, SOURCE).about(URL));
      }
    },
    CARD(
        """
        ---
        license: [cc-by-nc-4.0, "mit"]  # two
        license_name: custom
        license_link: |
          https://creativecommons.org/licenses/by-sa/4.0/
        pretty_name: 'Books3'
        source_datasets:
          - extended|wikipedia
          - original
        extra_gated_prompt: >-
          For non-commercial research only.
        ---
        # Card
        """) {
      @Override
      Collection<Reading> read(byte[] bytes) {
        return List.of(METADATA.card(bytes, SOURCE));
      }
    },
    CROISSANT(
        """
        {"@context": {"@vocab": "https://schema.org/"}, "@type": "sc:Dataset", "name": "Books3",
         "license": ["https://creativecommons.org/licenses/by/4.0/", {"@id": "MIT OR GPL-2.0"}],
         "distribution": [{"@type": "cr:FileObject", "license": "cc0"}],
         "usageInfo": ["DUO:0000018", {"permission": [{"action": "use"}]}],
         "conditionsOfAccess": "on request", "rai:personalSensitiveInformation": "names",
         "isLiveDataset": true, "sameAs": "https://opensubtitles.org/"}
        """) {
      @Override
      Collection<Reading> read(byte[] bytes) {
        return List.of(METADATA.croissant(bytes, SOURCE));
      }
    },
    PROVENANCE(
        """
        {"a": {"Dataset Name": "A", "Licenses": [{"License": "CC BY-NC 4.0",
          "License URL": "https://creativecommons.org/licenses/by-nc/4.0/"}],
          "License Notes": "see paper", "Inferred Metadata": {"HF Yaml License": "mit"},
          "Model Generated": ["OpenAI GPT-4"], "Text Sources": ["opensubtitles.org"],
          "Speakers": 5, "Video Hours": 2, "Taken Down": "true"}, "b": {}}
        """) {
      @Override
      Collection<Reading> read(byte[] bytes) {
        return METADATA.provenance(bytes, SOURCE).values();
      }
    },
    COMPONENTS(
        """
        component,url,license
        Books3,https://the-eye.eu/,mit
        "a ""b"", c",https://github.com/,"CC BY 4.0"
        """) {
      @Override
      Collection<Reading> read(byte[] bytes) {
        return METADATA.components(bytes, SOURCE, ComponentColumns.named("component")).values();
      }
    };

    private final String vector;

    Reader(String vector) {
      this.vector = vector;
    }

    byte[] vector() {
      return vector.getBytes(UTF_8);
    }

    abstract Collection<Reading> read(byte[] bytes);
  }

  /** Of each reading at most so many statements and warnings, with excerpts that were cut. */
  private static void check(Reader reader, byte[] bytes) {
    Collection<Reading> readings = reader.read(bytes);
    assertThat(readings).hasSizeLessThanOrEqualTo(200_000);
    for (Reading reading : readings) {
      // Plain comparisons, as there are millions of them.
      boolean bounded =
          reading.statements().size() <= MOST_STATEMENTS
              && reading.warnings().size() <= MOST_WARNINGS
              && reading.statements().stream().allMatch(ReadersFuzzTest::isBounded);
      if (!bounded) {
        throw new AssertionError(
            reader
                + ": found "
                + reading.statements().size()
                + " statements and "
                + reading.warnings().size()
                + " warnings, or one of these without bounds");
      }
    }
  }

  private static boolean isBounded(Statement statement) {
    Evidence evidence = statement.evidence();
    return evidence.excerpt().length() <= Evidence.MAX_EXCERPT
        && evidence.warnings().size() <= MOST_WARNINGS
        && evidence.warnings().stream().allMatch(warning -> warning.detail().length() <= 10_000)
        && statement.terms().licences().size() <= 1_000
        && statement.terms().policies().size() <= 1_000;
  }

  private static byte[] mutate(Random random, byte[] vector, byte[] other) {
    byte[] bytes = vector;
    for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
      int at = random.nextInt(bytes.length + 1);
      int to = Math.min(bytes.length, at + random.nextInt(64));
      switch (random.nextInt(6)) {
        case 0 -> bytes = flipped(random, bytes);
        case 1 -> bytes = Arrays.copyOf(bytes, at);
        case 2 -> bytes = joined(bytes, to, bytes, at);
        case 3 -> bytes = joined(bytes, at, other, random.nextInt(other.length + 1));
        case 4 -> bytes = joined(bytes, at, bytes, to);
        default -> {
          byte[] word = WORDS.get(random.nextInt(WORDS.size())).getBytes(UTF_8);
          bytes = joined(joined(bytes, at, word, 0), at + word.length, bytes, at);
        }
      }
    }
    return bytes;
  }

  private static byte[] flipped(Random random, byte[] bytes) {
    byte[] flipped = bytes.clone();
    if (flipped.length > 0) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  /** The start of one and the end of another. */
  private static byte[] joined(byte[] start, int to, byte[] end, int from) {
    byte[] joined = Arrays.copyOf(start, to + end.length - from);
    System.arraycopy(end, from, joined, to, end.length - from);
    return joined;
  }

  private static void fuzz(Reader reader, int times, List<byte[]> vectors) {
    System.out.printf("ReadersFuzzTest: %s, seed %d%n", reader, SEED);
    for (int i = 0; i < times; i++) {
      // Each from a seed of its own, so that one that fails can be had alone.
      Random random = new Random(SEED + i);
      byte[] vector = vectors.get(random.nextInt(vectors.size()));
      byte[] bytes = mutate(random, vector, vectors.get(random.nextInt(vectors.size())));
      try {
        check(reader, bytes);
      } catch (RuntimeException | Error e) {
        throw new AssertionError(
            "seed %d, input %d: %s".formatted(SEED, i, Texts.shown(new String(bytes, UTF_8))), e);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Reader.class)
  void own_vectors_that_were_damaged_are_read(Reader reader) {
    check(reader, reader.vector());
    assertTimeoutPreemptively(HANGING, () -> fuzz(reader, 1_000, List.of(reader.vector())));
  }

  @ParameterizedTest
  @EnumSource(Reader.class)
  void vectors_of_other_formats_are_read(Reader reader) {
    List<byte[]> all = Arrays.stream(Reader.values()).map(Reader::vector).toList();
    all.forEach(vector -> check(reader, vector));
    assertTimeoutPreemptively(HANGING, () -> fuzz(reader, 500, all));
  }

  @Test
  void real_files_that_were_damaged_are_read() {
    Map<Reader, List<byte[]>> files = new LinkedHashMap<>();
    files.put(Reader.ROBOTS, List.copyOf(SharedData.realRobots().values()));
    files.put(Reader.HEADERS, of("peer-tests", "headers.txt"));
    files.put(Reader.TDMREP, of("peer-tests", "tdmrep.json"));
    files.put(Reader.AI_TXT, of("peer-tests", "ai.txt"));
    files.put(Reader.CAWG, of("peer-tests", ".cbordiag"));
    files.put(Reader.POLICY, of("peer-tests/w3c-tdmrep", ".json"));
    files.put(Reader.HTML, of("peer-tests", ".html"));
    files.put(Reader.RSL, of("peer-tests/w3c-tdmrep", ".opf"));
    files.put(Reader.CARD, of("real/hf-license-ids", "datasetcard.md"));
    files.put(Reader.CROISSANT, of("real/croissant/datasets", ".json"));
    files.put(Reader.PROVENANCE, of("real/data-provenance/data_summaries-speech", ".json"));
    files.put(Reader.COMPONENTS, of("real/the-pile", ".csv"));
    files.forEach(
        (reader, vectors) -> assertTimeoutPreemptively(HANGING, () -> fuzz(reader, 200, vectors)));
  }

  private static List<byte[]> of(String directory, String end) {
    try (Stream<Path> paths = Files.walk(SharedData.path(directory))) {
      List<byte[]> files = new ArrayList<>();
      for (Path path : paths.filter(each -> each.toString().endsWith(end)).sorted().toList()) {
        files.add(Files.readAllBytes(path));
      }
      assertThat(files).as("files %s in %s", end, directory).isNotEmpty();
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Inputs made to fill memory or time, whatever reader gets them. */
  @ParameterizedTest
  @EnumSource(Reader.class)
  void hostile_inputs_are_read_in_bounded_time_and_space(Reader reader) {
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("nothing", "");
    inputs.put("one long line", "a".repeat(10_000_000));
    inputs.put("one long line of quotes", "a\"'".repeat(1_300_000));
    inputs.put("blank lines", "\n".repeat(1_000_000));
    inputs.put("many agents", "User-agent: x\nContent-Signal: ai-train=no\n".repeat(50_000));
    inputs.put("many lines", "noai: license: mit\n".repeat(1_000_000));
    inputs.put("deep arrays", "[".repeat(100_000));
    inputs.put("deep arrays that end", "[".repeat(100_000) + "]".repeat(100_000));
    inputs.put("deep objects", "{\"a\":".repeat(100_000));
    inputs.put("wide array", "[" + "{},".repeat(900_000) + "{}]");
    inputs.put("deep XML", "<rsl xmlns=\"https://rslstandard.org/rsl\">" + "<a>".repeat(100_000));
    inputs.put("deep HTML", "<html><head>" + "<template><div>".repeat(100_000));
    inputs.put("deep scripts", "<head>" + "<script type=application/rsl+xml>".repeat(50_000));
    inputs.put(
        "entities of entities",
        """
        <?xml version="1.0"?><!DOCTYPE rsl [<!ENTITY a "aaaaaaaaaa">%s]>
        <rsl xmlns="https://rslstandard.org/rsl"><content url="/">&z12;</content></rsl>
        """
            .formatted(
                joined(
                    12,
                    i ->
                        "<!ENTITY z%d \"%s\">"
                            .formatted(i + 1, (i == 0 ? "&a;" : "&z" + i + ";").repeat(10)))));
    inputs.put("choices", "license: " + "(mit OR ".repeat(200) + "\n");
    inputs.put("blanks", "---\nlicense:" + " \t".repeat(2_000_000) + "x\n---\n");
    inputs.put(
        "stars", "User-agent: *\n" + ("Disallow: /" + "*a".repeat(4_000) + "$\n").repeat(50));
    inputs.forEach(
        (name, text) ->
            assertTimeoutPreemptively(
                HANGING, () -> check(reader, text.getBytes(UTF_8)), reader + ": " + name));
  }

  private static String joined(int times, IntFunction<String> part) {
    StringBuilder all = new StringBuilder();
    IntStream.range(0, times).forEach(i -> all.append(part.apply(i)));
    return all.toString();
  }

  /** Inputs of which a reader that is not careful takes the square. */
  @Test
  void what_multiplies_is_bounded() {
    String agents = joined(2_000, i -> "User-agent: bot" + i + "\n");
    slow(Reader.ROBOTS, agents + "Content-Signal: ai-train=no\n".repeat(20_000));
    slow(Reader.ROBOTS, agents + "Content-Usage: train-ai=n\n".repeat(20_000));
    slow(
        Reader.ROBOTS,
        "# content signal, data mining\n\n".repeat(20_000)
            + "User-agent: *\n"
            + "Content-Signal: ai-train=no\n".repeat(20_000));
    slow(Reader.HEADERS, "Link: </a>; rel=license,\n".repeat(30_000));
    slow(Reader.HEADERS, "tdm-reservation: " + "0,1,".repeat(200_000));
    slow(Reader.HEADERS, "tdm-policy: /a\n".repeat(100_000));
    slow(Reader.HEADERS, "X-Robots-Tag: " + joined(20_000, i -> "a" + i + "b:noai,"));
    slow(Reader.HEADERS, "Content-Signal: " + "use=a,".repeat(100_000));
    slow(Reader.HEADERS, "Content-Usage: " + joined(9_000, i -> "a" + i + ","));
    String duties = "{\"action\":\"b\"},".repeat(20_000) + "{}";
    slow(
        Reader.POLICY,
        "{\"duty\":[%s],\"permission\":[%s]}"
            .formatted(duties, "{\"action\":\"mine\"},".repeat(20_000) + "{}"));
    slow(Reader.TDMREP, "[" + "{\"location\":3},".repeat(30_000) + "{}]");
    slow(Reader.AI_TXT, agents + "Disallow: /a\n".repeat(100_000));
    slow(Reader.AI_TXT, agents + ("Disallow: /" + "*a".repeat(4_000) + "$\n").repeat(50));
    slow(Reader.CAWG, "{\"entries\":{" + joined(9_000, i -> "\"" + i + "\":1,") + "\"a\":1}}");
    slow(Reader.HTML, "<head>" + "<meta name=robots content=noai>".repeat(15_000));
    slow(Reader.HTML, "<head>" + "<meta name=tdm-policy content=/>".repeat(15_000));
    slow(Reader.HTML, "<head>" + "<template>".repeat(50_000) + "<meta name=a>".repeat(50_000));
    String rsl = "<rsl xmlns=\"https://rslstandard.org/rsl\"><content url=\"/\">%s</content></rsl>";
    slow(
        Reader.RSL, rsl.formatted("<terms>t</terms>".repeat(30_000) + "<license/>".repeat(20_000)));
    String longName = "<" + "a".repeat(900) + ">";
    slow(Reader.RSL, rsl.formatted(longName.repeat(90) + "<b/>".repeat(300_000)));
    slow(Reader.RSL, rsl.formatted("<license/></content><content url=\"/\">".repeat(20_000)));
    slow(Reader.CARD, "---\nlicense: [" + "a\"".repeat(900_000) + "]\n---\n");
    slow(
        Reader.CARD,
        "---\nlicense:\n%slicense_name:\n%s---\n"
            .formatted("- other\n".repeat(20_000), "- nobody knows it\n".repeat(20_000)));
    slow(Reader.CARD, "---\n" + "license: other\nlicense_name: x y\n".repeat(30_000) + "---\n");
    String licences = "{\"License\":\"MIT\"},".repeat(50_000) + "{}";
    slow(
        Reader.PROVENANCE,
        "{\"a\":{\"Licenses\":[%s],\"Inferred Metadata\":{\"HF Yaml License\":[%s]}}}"
            .formatted(licences, "\"gpl\",".repeat(50_000) + "1"));
    slow(Reader.PROVENANCE, "{" + joined(101_000, i -> "\"" + i + "\":{},") + "\"a\":1}");
    slow(Reader.CROISSANT, "{\"license\":[" + "\"who knows\",".repeat(100_000) + "1]}");
    slow(Reader.CROISSANT, "{\"sameAs\":[" + "\"books3 pile\",".repeat(100_000) + "1]}");
    slow(Reader.COMPONENTS, "component\n" + "a\n".repeat(101_000));
    slow(Reader.COMPONENTS, "component" + ",".repeat(2_000_000));
  }

  private static void slow(Reader reader, String text) {
    assertTimeoutPreemptively(
        HANGING, () -> check(reader, text.getBytes(UTF_8)), reader + ": " + Texts.shown(text));
  }

  @Test
  void no_file_is_read_that_a_document_names(@TempDir Path directory) throws IOException {
    Path secret = Files.writeString(directory.resolve("secret.txt"), "a-secret");
    for (String entity :
        List.of("<!ENTITY x SYSTEM \"%s\">", "<!ENTITY %% x SYSTEM \"%s\"> %%x;")) {
      String rsl =
          """
          <!DOCTYPE rsl [%s]><rsl xmlns="https://rslstandard.org/rsl"><content url="/">\
          <license><legal type="contact">&x;</legal></license></content></rsl>
          """
              .formatted(entity.formatted(secret.toUri()));
      for (Reading reading : Reader.RSL.read(rsl.getBytes(UTF_8))) {
        assertThat(reading.toString()).doesNotContain("a-secret");
      }
    }
  }
}
