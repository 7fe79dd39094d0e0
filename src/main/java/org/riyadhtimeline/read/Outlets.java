package org.riyadhtimeline.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** News agencies and outlets, and the marks they leave in their copy. */
final class Outlets {

  /** What an outlet is called, by each of its marks; longest mark first. */
  private static final Map<String, String> BY_MARK = load();

  /** Marks up to this length could be other words in capitals. */
  private static final int SHORT = 4;

  private static final List<String> MARKS =
      BY_MARK.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList();

  /** The marks as picture agencies write them before a name. */
  static final Set<String> BY_MARK_UPPER =
      BY_MARK.keySet().stream()
          .map(mark -> mark.toUpperCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private Outlets() {}

  private static Map<String, String> load() {
    Map<String, String> byMark = new LinkedHashMap<>();
    for (String[] row : WordList.rows("agencies")) {
      byMark.put(row[0], row[0]);
      for (String mark : row[1].split("\\|")) {
        byMark.put(mark, row[0]);
        if (mark.length() > SHORT) {
          byMark.put(mark.toUpperCase(Locale.ROOT), row[0]);
        }
      }
    }
    return byMark;
  }

  /** The outlet that is called exactly so; null if none is. */
  static @Nullable String named(String words) {
    return BY_MARK.get(words.strip());
  }

  static boolean isOutlet(String words) {
    return BY_MARK.containsKey(words.strip());
  }

  /** The outlet whose mark stands first in {@code words}, as words of its own; null if none. */
  static @Nullable String in(String words) {
    String best = null;
    int first = Integer.MAX_VALUE;
    for (String mark : MARKS) {
      int at = indexOf(words, mark, 0);
      if (at >= 0 && at < first) {
        first = at;
        best = BY_MARK.get(mark);
      }
    }
    return best;
  }

  /** All outlets named in {@code words}. */
  static List<String> allIn(String words) {
    List<String> outlets = new ArrayList<>();
    for (String mark : MARKS) {
      String outlet = BY_MARK.get(mark);
      if (outlet != null && !outlets.contains(outlet) && indexOf(words, mark, 0) >= 0) {
        outlets.add(outlet);
      }
    }
    return outlets;
  }

  /** The outlet whose mark {@code text} has at {@code at}; null if none. */
  static @Nullable String at(String text, int at) {
    for (String mark : MARKS) {
      if (text.startsWith(mark, at) && isWhole(text, at, at + mark.length())) {
        return BY_MARK.get(mark);
      }
    }
    return null;
  }

  static String withoutOutletAtEnd(String name) {
    for (String mark : MARKS) {
      int start = name.length() - mark.length();
      if (start > 1 && name.endsWith(mark) && !Character.isLetterOrDigit(name.charAt(start - 1))) {
        return name.substring(0, start).strip();
      }
    }
    return name;
  }

  private static int indexOf(String words, String mark, int from) {
    int at = words.indexOf(mark, from);
    while (at >= 0 && !isWhole(words, at, at + mark.length())) {
      at = words.indexOf(mark, at + 1);
    }
    return at;
  }

  private static boolean isWhole(String words, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(words.charAt(start - 1)))
        && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)));
  }
}
