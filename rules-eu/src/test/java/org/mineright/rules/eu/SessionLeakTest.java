package org.mineright.rules.eu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mineright.Mineright;
import org.mineright.Request;
import org.mineright.fact.UseCase;
import org.mineright.fact.WorkStatus;
import org.mineright.verify.Scenario;

/** A decision leaves nothing behind: a process with little memory decides as often as it likes. */
class SessionLeakTest {
  private static final int DECISIONS = 200_000;

  @Test
  void a_small_heap_is_enough_for_any_number_of_decisions() throws Exception {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                SessionLeakTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).contains(DECISIONS + " decisions");
  }

  /** What the small process runs. */
  public static void main(String[] args) throws IOException {
    Mineright mineright = Mineright.load();
    List<Request> requests = new ArrayList<>();
    for (Scenario scenario : ScenariosTest.scenarios()) {
      requests.add(mineright.readRequest(scenario.toRequest(Map.of())));
    }
    // Every eighth is a case that is decided under other readings too, which costs several runs of
    // the rules; the rest
    // take one, so that so many decisions take seconds.
    Request free =
        Request.of(UseCase.builder().workStatus(WorkStatus.PUBLIC_DOMAIN).build()).build();
    for (int i = 0; i < DECISIONS; i++) {
      mineright.decide(i % 8 == 0 ? requests.get(i / 8 % requests.size()) : free);
    }
    System.out.println(DECISIONS + " decisions");
  }
}
