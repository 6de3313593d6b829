package org.mineright.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Facts as options give them: {@code --fact optOut=NONE}. */
final class GivenFacts {
  private final List<String[]> pairs;

  private GivenFacts(List<String[]> pairs) {
    this.pairs = pairs;
  }

  /** Takes {@code FACT=VALUE} for each fact. */
  static GivenFacts of(List<String> facts) throws CommandFailure {
    return new GivenFacts(RegimeQuery.pairs("--fact", facts, "FACT=VALUE"));
  }

  /** Writes them as a request holds them: they are checked where that is read. */
  void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("facts");
    for (String[] pair : pairs) {
      if (pair[1].equals("true") || pair[1].equals("false")) {
        json.writeBooleanField(pair[0], Boolean.parseBoolean(pair[1]));
      } else {
        json.writeStringField(pair[0], pair[1]);
      }
    }
    json.writeEndObject();
  }
}
