package org.mineright.signal.licence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mineright.signal.SharedData;

/** Holds our terms of licences against those that the Data Provenance Initiative annotated. */
class LicenceClassesTest {
  private static final LicenceTable TABLE = LicenceTable.standard();

  /** Where we differ, and why. */
  private static final Map<String, String> DISAGREEMENTS =
      Map.ofEntries(
          Map.entry("Academic Research Purposes Only", "a purpose names no further conditions"),
          Map.entry("Non Commercial", "a purpose names no further conditions"),
          Map.entry("CC BY-ND 4.0", "it has no share-alike: it bars sharing adaptations"),
          Map.entry("CC BY-NC-SA", "it has a share-alike, whatever its version"),
          Map.entry("EPL 1.0", "section 3: modifications go under the same licence"),
          Map.entry("LGPL 2.1", "section 2c: modifications go under the same licence"),
          Map.entry("LGPL 3.0", "as LGPL 2.1"),
          Map.entry("MPL 2.0", "section 3.1: modified files go under the same licence"),
          Map.entry("BigScience OpenRAIL-M", "section 4 hands on the limits of use alone"),
          Map.entry("MIT", "the notice is to be kept; they say so themselves of MIT License"),
          Map.entry("Microsoft Data Licensing Agreement", "not all terms are known to us"),
          Map.entry(
              "No License", "without a licence nothing is licensed; they mean the Unlicense too"),
          Map.entry("Google Cloud Translation API", "a contract that bars competing models"),
          Map.entry("OpenAI", "a contract that bars competing models, not commerce"),
          Map.entry("Anthropic", "as OpenAI"),
          Map.entry("Request Form", "the terms stand in the form; they take them for academic"),
          Map.entry("Various", "the terms are not said; they take them for academic"),
          Map.entry("Unclear", "the terms are not said; they take them for non-commercial"),
          Map.entry("Unspecified", "nothing is known of its conditions; they say that it has none"),
          Map.entry("Open Access", "this names no licence; they read it as any use"));

  @Test
  void terms_differ_from_those_annotated_only_where_there_is_a_reason() throws IOException {
    Map<String, String> differ = new TreeMap<>();
    int count = 0;
    try (JsonParser json =
        new JsonFactory()
            .createParser(
                SharedData.path("real", "data-provenance", "constants", "license_classes.json")
                    .toFile())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        String theirs = use(next(json)) + answer(next(json)) + answer(next(json));
        json.nextToken();
        count++;
        LicenceStack stack = TABLE.identify(name);
        String ours =
            stack.use()
                + " "
                + stack.has(Condition.ATTRIBUTION)
                + " "
                + stack.has(Condition.SHARE_ALIKE);
        if (!ours.equals(theirs)) {
          differ.put(name, ours + " instead of " + theirs);
        }
        // Where the use differs, ours is never the wider one.
        assertThat(ours.startsWith("ANY") && !theirs.startsWith("ANY")).as(name).isFalse();
      }
    }
    assertThat(count).isEqualTo(66);
    assertThat(differ.keySet()).containsExactlyInAnyOrderElementsOf(DISAGREEMENTS.keySet());
  }

  private static String next(JsonParser json) throws IOException {
    json.nextToken();
    return json.getText();
  }

  private static String use(String word) {
    return switch (word) {
      case "All" -> "ANY";
      case "NC" -> "NON_COMMERCIAL";
      case "Acad" -> "RESEARCH";
      default -> "UNSPECIFIED";
    };
  }

  private static String answer(String word) {
    return switch (word) {
      case "1" -> " YES";
      case "0" -> " NO";
      default -> " UNKNOWN";
    };
  }
}
