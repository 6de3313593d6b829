package org.mineright.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The program in a JVM of its own. */
final class ChildProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;
  private final BufferedReader err;

  private ChildProcess(Process process) {
    this.process = process;
    this.out = reader(process.getInputStream());
    this.err = reader(process.getErrorStream());
  }

  /** Starts the program from the classes under test. */
  static ChildProcess start(List<String> jvmOptions, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmOptions);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(args));
    return new ChildProcess(new ProcessBuilder(command).start());
  }

  /** Feeds standard input with lines, without end, until the program no longer reads. */
  void feed(IntFunction<String> line) {
    Thread feeder =
        new Thread(
            () -> {
              try (OutputStream in = process.getOutputStream()) {
                for (int i = 1; true; i++) {
                  in.write((line.apply(i) + "\n").getBytes(StandardCharsets.UTF_8));
                }
              } catch (IOException e) {
                // The program has ended.
              }
            },
            "feeder");
    feeder.setDaemon(true);
    feeder.start();
  }

  /** Sends one line to standard input. */
  void send(String line) throws IOException {
    process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /** Ends standard input. */
  void endInput() throws IOException {
    process.getOutputStream().close();
  }

  /** The next line of standard output. */
  String outLine() throws IOException {
    return out.readLine();
  }

  /** The next line of standard error. */
  String errLine() throws IOException {
    return err.readLine();
  }

  /** All that is left of standard output, to the last character. */
  String restOfOut() throws IOException {
    return rest(out);
  }

  /** All that is left of standard error, to the last character. */
  String restOfErr() throws IOException {
    return rest(err);
  }

  /** Stops reading standard output, as {@code head} does. */
  void closeOut() throws IOException {
    out.close();
  }

  /** Sends SIGTERM, and leaves the streams open, which {@link Process#destroy} would not. */
  void terminate() {
    process.toHandle().destroy();
  }

  /** Waits for the end and returns the exit status. */
  int status() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    process.toHandle().destroyForcibly();
  }

  private static BufferedReader reader(InputStream stream) {
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  private static String rest(BufferedReader reader) throws IOException {
    char[] buffer = new char[1 << 16];
    StringBuilder rest = new StringBuilder();
    for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
      rest.append(buffer, 0, count);
    }
    return rest.toString();
  }
}
