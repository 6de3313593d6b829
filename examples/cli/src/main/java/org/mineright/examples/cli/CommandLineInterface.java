package org.mineright.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds the command that is asked for, runs it, and turns failures into one line each. */
@Command(
    name = "mineright",
    description = {
      "May I mine this? Decides uses of works for text and data mining or AI training.",
      "What it says is information, not legal advice."
    },
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineInterface.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  done",
      "  1  the command failed: an unusable option, unreadable input, unwritable output",
      "  2  a request is invalid; for batch and audit, some input was not understood"
    })
final class CommandLineInterface implements Callable<Integer> {
  /** What picocli insists on. */
  private static final int LEAST_HELP_WIDTH = 55;

  private static final List<String> COMMANDS =
      List.of(
          "batch", "decide", "compare", "signals", "audit", "diff", "counts", "draw", "regimes",
          "facts");

  @Spec private @Nullable CommandSpec spec;

  private CommandLineInterface() {}

  /**
   * Runs a command.
   *
   * @return the exit status
   */
  static int run(Streams streams, String... args) {
    Loading loading = Loading.begin(COMMANDS, args);
    StringWriter help = new StringWriter();
    CommandLine commands =
        new CommandLine(new CommandLineInterface())
            .addSubcommand(new BatchCommand(streams, loading))
            .addSubcommand(new DecideCommand(streams, loading))
            .addSubcommand(new CompareCommand(streams, loading))
            .addSubcommand(new SignalsCommand(streams, loading))
            .addSubcommand(new AuditCommand(streams, loading))
            .addSubcommand(new DiffCommand(streams, loading))
            .addSubcommand(new CountsCommand(streams, loading))
            .addSubcommand(new DrawCommand(streams, loading))
            .addSubcommand(new RegimesCommand(streams, loading))
            .addSubcommand(new FactsCommand(streams, loading))
            .setUsageHelpWidth(Math.max(LEAST_HELP_WIDTH, Terminal.width()))
            .setOut(new PrintWriter(help))
            .setParameterExceptionHandler((e, given) -> usage(streams, e))
            .setExecutionExceptionHandler((e, command, parsed) -> failure(streams, e));
    int exitStatus = commands.execute(args);
    if (help.getBuffer().length() == 0) {
      return exitStatus;
    }
    try {
      streams.print(help.toString());
      return exitStatus;
    } catch (CommandFailure e) {
      return failure(streams, e);
    }
  }

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("picocli gives every command its description");
    }
    throw new ParameterException(
        spec.commandLine(), "found no command, expected one of " + String.join(", ", COMMANDS));
  }

  private static int usage(Streams streams, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    streams.complain(message(e) + "; see " + command + " --help");
    return CommandFailure.COMMAND;
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      return "found \""
          + unmatched.getUnmatched().get(0)
          + "\", expected "
          + (unmatched.isUnknownOption() ? "an option" : "an argument")
          + " of "
          + e.getCommandLine().getCommandSpec().qualifiedName()
          + (near.isEmpty() ? "" : "; did you mean \"" + near.get(0).strip() + "\"?");
    }
    String message = String.valueOf(e.getMessage()).replaceFirst("(?i)^error: ", "");
    return message.isEmpty() ? "" : Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  private static int failure(Streams streams, Exception e) {
    if (e instanceof CommandFailure failure) {
      if (failure.speaks()) {
        streams.complain(String.valueOf(failure.getMessage()));
      }
      return failure.exitStatus();
    }
    streams.complain(
        "internal error: " + e.getClass().getSimpleName() + ": " + String.valueOf(e.getMessage()));
    return CommandFailure.COMMAND;
  }

  /** The version, from the manifest: to tell it, no rule is loaded. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"mineright " + (version == null ? "(not packaged)" : version)};
    }
  }
}
