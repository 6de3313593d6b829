package org.mineright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mineright.Mineright;
import org.mineright.decision.Evaluator;
import org.mineright.rules.eu.FailingEuModule;

class LineDeciderTest {
  private final LineDecider decider =
      new LineDecider(
          Mineright.builder().modules(new FailingEuModule()).evaluator(Evaluator.DROOLS).build(),
          Fields.OUTCOME);

  @Test
  void a_fault_of_a_rules_module_rejects_its_line_without_a_stack_trace_and_no_other() {
    Segment segment =
        only(
            decider.decide(
                lines(
                    Requests.reserved("a"),
                    "{\"facts\": {\"workType\": \"SOFTWARE\"}}",
                    Requests.reserved("b"))));

    assertThat(json(segment.decisions()))
        .extracting(line -> line.get("id").asText())
        .containsExactly("a", "b");
    JsonNode rejected = json(segment.rejections()).get(0);
    assertThat(rejected.get("line").asInt()).isEqualTo(2);
    assertThat(rejected.get("error").asText())
        .isEqualTo("internal error: IllegalStateException: no rule for software");
  }

  @Test
  void what_is_written_at_once_is_bounded_and_ends_with_a_whole_line() {
    String[] requests = new String[2000];
    for (int i = 0; i < requests.length; i++) {
      requests[i] = i % 2 == 0 ? Requests.reserved("r" + i) : "oops";
    }

    List<Segment> segments = decider.decide(lines(requests));

    assertThat(segments).hasSizeGreaterThan(2);
    for (Segment segment : segments) {
      assertThat(segment.decisions().length + segment.rejections().length).isLessThan(1 << 17);
      assertThat(json(segment.decisions())).hasSize(segment.decided());
      assertThat(json(segment.rejections())).hasSize(segment.rejected());
      assertThat(new String(segment.decisions(), StandardCharsets.UTF_8)).endsWith("}\n");
    }
    assertThat(segments.stream().mapToInt(each -> each.decided() + each.rejected()).sum())
        .isEqualTo(requests.length);
    assertThat(segments.get(segments.size() - 1).lastLine()).isEqualTo(requests.length);
  }

  private static List<Line> lines(String... texts) {
    List<Line> lines = new ArrayList<>();
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      lines.add(new Line(lines.size() + 1, bytes, bytes.length));
    }
    return lines;
  }

  private static Segment only(List<Segment> segments) {
    assertThat(segments).hasSize(1);
    return segments.get(0);
  }

  private static List<JsonNode> json(byte[] lines) {
    return Invocation.jsonLines(new String(lines, StandardCharsets.UTF_8));
  }
}
