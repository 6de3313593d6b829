package org.mineright.signal.licence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One spelling for the many in which a name or the URL of a licence is written. */
final class LicenceNames {
  private static final Set<String> NOISE =
      Set.of(
          "the",
          "license",
          "licence",
          "licenses",
          "licensed",
          "licenced",
          "version",
          "ver",
          "v",
          "under",
          "international",
          "intl",
          "unported",
          "universal",
          "generic");

  private LicenceNames() {}

  /**
   * Writes a name in words: lower case, letters and numbers apart, no punctuation, no word that
   * makes no difference. {@code GPLv3}, {@code GPL-3.0} and {@code the GPL, version 3} become
   * {@code gpl 3}.
   */
  static String words(String name) {
    String lower = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder spaced = new StringBuilder(lower.length() + 8);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean word = Character.isLetterOrDigit(c);
      if (word) {
        if (i > 0
            && Character.isLetterOrDigit(lower.charAt(i - 1))
            && Character.isDigit(c) != Character.isDigit(lower.charAt(i - 1))) {
          spaced.append(' ');
        }
        spaced.append(c);
      } else if (c == '.' && betweenDigits(lower, i)) {
        spaced.append('.');
      } else if (c == '+') {
        spaced.append(" plus ");
      } else {
        spaced.append(' ');
      }
    }
    String[] all = spaced.toString().trim().split(" +", -1);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      String word = all[i];
      if (i + 1 < all.length && word.endsWith("v") && Character.isDigit(all[i + 1].charAt(0))) {
        word = word.substring(0, word.length() - 1);
      }
      if (!word.isEmpty() && !NOISE.contains(word)) {
        words.add(number(word));
      }
    }
    return String.join(" ", words);
  }

  private static boolean betweenDigits(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  /** Drops what follows a whole number: 3.0 is 3. */
  private static String number(String word) {
    String number = word;
    while (number.endsWith(".0")) {
      number = number.substring(0, number.length() - 2);
    }
    return number;
  }

  /** Tells whether this looks like a URL. */
  static boolean isUrl(String text) {
    return text.regionMatches(true, 0, "http://", 0, 7)
        || text.regionMatches(true, 0, "https://", 0, 8)
        || text.regionMatches(true, 0, "www.", 0, 4);
  }

  /**
   * Writes a URL without scheme, www, query, fragment, last slash and file extension, in lower
   * case.
   */
  static String place(String url) {
    String place = url.trim().toLowerCase(Locale.ROOT);
    int scheme = place.indexOf("://");
    place = scheme < 0 ? place : place.substring(scheme + 3);
    place = place.startsWith("www.") ? place.substring(4) : place;
    int end = place.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = place.indexOf(mark);
      end = at < 0 ? end : Math.min(end, at);
    }
    place = place.substring(0, end);
    boolean cut = true;
    while (cut) {
      cut = false;
      for (String tail :
          List.of("/", ".html", ".htm", ".en", ".txt", ".php", ".md", ".json", ".jsonld")) {
        if (place.endsWith(tail)) {
          place = place.substring(0, place.length() - tail.length());
          cut = true;
        }
      }
    }
    return place;
  }
}
