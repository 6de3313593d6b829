package org.mineright.examples.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What is known of the terminal, if there is one. */
final class Terminal {
  private static final int USUAL_WIDTH = 100;

  /** Narrower, no table can be read. */
  private static final int LEAST_WIDTH = 40;

  private Terminal() {}

  /** Returns how many columns text may take. */
  static int width() {
    String columns = System.getenv("COLUMNS");
    if (columns == null || !columns.matches("[1-9][0-9]{0,4}")) {
      return USUAL_WIDTH;
    }
    return Math.max(LEAST_WIDTH, Integer.parseInt(columns));
  }

  /** Tells whether standard error is a terminal that can redraw a line. */
  static boolean onStandardError() {
    return !"dumb".equals(System.getenv("TERM")) && isTerminal(2);
  }

  /** Tells whether standard output is a terminal. */
  static boolean onStandardOutput() {
    return isTerminal(1);
  }

  /**
   * Java cannot ask this of one stream: a console means that standard input and output are
   * terminals, and since Java 22 not even that. Linux can be asked.
   */
  private static boolean isTerminal(int descriptor) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException e) {
      return isTerminal(System.console());
    }
  }

  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      // Before Java 22 there was a console only where there was a terminal.
      return true;
    }
  }
}
