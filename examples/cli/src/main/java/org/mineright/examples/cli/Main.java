package org.mineright.examples.cli;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /**
   * Runs a command and ends the program with its exit status.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    System.exit(CommandLineInterface.run(Streams.ofProcess(), args));
  }
}
