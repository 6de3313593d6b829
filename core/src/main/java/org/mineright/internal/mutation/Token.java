package org.mineright.internal.mutation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word, string or sign in the conditions of a rule. */
record Token(int line, String text) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(\"[^\"]*\"|[A-Za-z_][\\w.]*|==|!=|<=|>=|<|>|&&|\\|\\||[(),])|(\\S))");

  /** Adds the tokens of a line. */
  static void read(String file, int line, String text, List<Token> tokens) {
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      if (token.group(1) == null) {
        throw new IllegalArgumentException(
            file
                + ", line "
                + line
                + ": found \""
                + token.group(2)
                + "\", expected patterns of ==, !=, <, <=, >, >=, in, not in, &&, || and"
                + " parentheses, since no other condition can be broken on purpose");
      }
      tokens.add(new Token(line, token.group(1)));
    }
  }

  /** Tells whether this can name a property, a type or a value. */
  boolean isName() {
    return Character.isJavaIdentifierStart(text.charAt(0)) || text.charAt(0) == '"';
  }
}
