package org.mineright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"batch", "decide", "compare", "diff", "counts", "draw", "regimes", "facts"})
  void every_command_explains_itself_and_its_exit_status(String command) {
    Invocation help = Invocation.of(command, "--help");

    assertThat(help.status()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).startsWith("Usage: mineright " + command).contains("Exit status:");
    assertThat(Invocation.of("--help").out()).contains("  " + command + " ");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "                | found no command, expected one of batch, decide, compare, signals, audit, diff, counts, draw,"
            + " regimes, facts; see mineright --help",
        "dcide           | found \"dcide\", expected an argument of mineright; did you mean"
            + " \"decide\"?; see mineright --help",
        "batch --fieds x | found \"--fieds\", expected an option of mineright batch; did you mean"
            + " \"--fields\"?; see mineright batch --help",
        "decide          | missing required parameter: 'FILE'; see mineright decide --help",
        "batch --threads many | invalid value for option '--threads': 'many' is not an int; see"
            + " mineright batch --help",
        "compare --csv --json x | --json, --csv are mutually exclusive (specify only one); see"
            + " mineright compare --help",
        "decide --lang d_e x | --lang: found \"d_e\", expected a language tag (de," + " zh-Hant)",
        "decide no-such-file.json | no-such-file.json: cannot be read (No such file or directory)",
      })
  void misuse_is_status_1_and_one_line_that_helps(String args, String message) {
    Invocation misuse = args == null ? Invocation.of() : Invocation.of(args.split(" "));

    assertThat(misuse).isEqualTo(new Invocation(1, "", "mineright: " + message + "\n"));
  }

  @Test
  void the_version_is_told() {
    Invocation version = Invocation.of("--version");

    assertThat(version.status()).isZero();
    assertThat(version.out()).matches("mineright \\S.*\n");
  }
}
