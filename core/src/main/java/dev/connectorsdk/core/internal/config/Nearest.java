package dev.connectorsdk.core.internal.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that a misspelt one may stand for. */
public final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  /** Returns up to three known names that differ in few characters, the nearest first. */
  public static List<String> names(String given, Collection<String> known) {
    String wanted = plain(given);
    int limit = Math.max(2, wanted.length() / 4);
    return known.stream()
        .distinct()
        .filter(name -> distance(wanted, plain(name)) <= limit)
        .sorted(Comparator.comparingInt(name -> distance(wanted, plain(name))))
        .limit(MOST)
        .toList();
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** The Levenshtein distance: the number of characters to insert, delete or replace. */
  public static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }
}
