package org.mineright.internal.compiled;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mineright.decision.Status;
import org.mineright.internal.diagram.Frozen;
import org.mineright.internal.diagram.Nodes;
import org.mineright.regime.RuleModule;

/**
 * The diagrams of a module as a file beside its class, made by its build, so that a program that
 * starts need not run the rules, nor take their digest. It names all variables with their values
 * and the structure of the regimes: where these are different now, it is not read.
 */
final class Stored {
  private static final String FORMAT = "mineright diagrams 1";

  private Stored() {}

  static byte[] write(CompiledModule compiled, String digest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(FORMAT);
      out.writeUTF(digest);
      byte[] signature = signature(compiled.variables());
      number(out, signature.length);
      out.write(signature);
      CompiledModule.Roots roots = compiled.roots();
      number(out, roots.kinds().size());
      for (Tabulator.Kind kind : roots.kinds()) {
        out.writeUTF(kind.status().name());
        number(out, kind.rules().size());
        for (String rule : kind.rules()) {
          out.writeUTF(rule);
        }
      }
      for (Map<String, Integer> map : roots.maps()) {
        number(out, map.size());
        for (Map.Entry<String, Integer> entry : map.entrySet()) {
          out.writeUTF(entry.getKey());
          reference(out, 0, entry.getValue());
        }
      }
      reference(out, 0, roots.certainty());
      nodes(out, compiled.variables().sizes(), compiled.diagrams().data());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void nodes(DataOutputStream out, int[] sizes, int[] data) throws IOException {
    number(out, data.length);
    int at = 0;
    while (at < data.length) {
      int size = sizes[data[at]];
      number(out, data[at]);
      for (int child = at + 1; child <= at + size; child++) {
        reference(out, at, data[child]);
      }
      at += 1 + size;
    }
  }

  /** Reads the file of a module, empty if there is none or it is about other variables. */
  static Optional<CompiledModule> read(RuleModule module) {
    try (InputStream stream = module.getClass().getResourceAsStream(CompiledModule.FILE)) {
      return stream == null ? Optional.empty() : read(stream.readAllBytes(), module);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<CompiledModule> read(byte[] bytes, RuleModule module) {
    Variables variables = new Variables(module);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (!in.readUTF().equals(FORMAT)) {
        return Optional.empty();
      }
      String digest = in.readUTF();
      if (!Arrays.equals(in.readNBytes(number(in)), signature(variables))) {
        return Optional.empty();
      }
      List<Tabulator.Kind> kinds = new ArrayList<>();
      for (int left = number(in); left > 0; left--) {
        Status status = Status.valueOf(in.readUTF());
        List<String> rules = new ArrayList<>();
        for (int more = number(in); more > 0; more--) {
          rules.add(in.readUTF());
        }
        kinds.add(new Tabulator.Kind(status, List.copyOf(rules)));
      }
      List<Map<String, Integer>> maps = new ArrayList<>();
      for (int i = 0; i < CompiledModule.Roots.MAPS; i++) {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int left = number(in); left > 0; left--) {
          String id = in.readUTF();
          map.put(id, reference(in, 0));
        }
        maps.add(map);
      }
      int certainty = reference(in, 0);
      Frozen diagrams = new Frozen(variables.sizes(), nodes(in, variables.sizes()));
      return Optional.of(
          new CompiledModule(
              variables,
              diagrams,
              CompiledModule.Roots.of(List.copyOf(kinds), maps, certainty),
              Optional.of(digest)));
    } catch (IOException e) {
      throw new IllegalStateException(
          module.getClass().getName()
              + ": found "
              + CompiledModule.FILE
              + " cut off or broken beside it, expected what its build wrote",
          e);
    }
  }

  private static byte[] signature(Variables variables) {
    return variables.signature().getBytes(StandardCharsets.UTF_8);
  }

  private static int[] nodes(DataInputStream in, int[] sizes) throws IOException {
    int[] data = new int[number(in)];
    int at = 0;
    while (at < data.length) {
      data[at] = number(in);
      int size = sizes[data[at]];
      for (int child = at + 1; child <= at + size; child++) {
        data[child] = reference(in, at);
      }
      at += 1 + size;
    }
    return data;
  }

  /** An answer as an odd number, a node as an even one that says how far it is, and which way. */
  private static void reference(DataOutputStream out, int from, int to) throws IOException {
    if (Nodes.isLeaf(to)) {
      number(out, 2 * Nodes.answer(to) + 1);
    } else {
      int distance = to - from;
      number(out, 2 * (distance < 0 ? -2 * distance - 1 : 2 * distance));
    }
  }

  private static int reference(DataInputStream in, int from) throws IOException {
    int found = number(in);
    if (found % 2 == 1) {
      return Nodes.leaf(found / 2);
    }
    int folded = found / 2;
    return from + (folded % 2 == 1 ? -(folded + 1) / 2 : folded / 2);
  }

  /** Seven bits a byte, the low ones first; all bytes but the last have the eighth set. */
  private static void number(DataOutputStream out, int number) throws IOException {
    int left = number;
    while (left >= 128) {
      out.write(left % 128 + 128);
      left /= 128;
    }
    out.write(left);
  }

  private static int number(DataInputStream in) throws IOException {
    int number = 0;
    int shift = 0;
    int next;
    do {
      next = in.read();
      if (next < 0) {
        throw new EOFException("after a part of a number");
      }
      number |= (next & 127) << shift;
      shift += 7;
    } while (next >= 128);
    return number;
  }
}
