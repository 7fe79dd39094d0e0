package org.riyadhtimeline.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that say when something was published and nothing else: {@code Monday, March 5, 2012},
 * {@code Published 5:30 PM EST, Tue February 18, 2025}, {@code 18.02.2025 14:05}.
 *
 * @param date the day; null where the year is left out, or only a later change is dated
 */
record DateLine(@Nullable LocalDate date) {

  private static final int LONGEST = 120;

  /** Year, month and day as Chinese, Japanese and Korean write them. */
  private static final Pattern EAST_ASIAN =
      Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");

  private static final Map<String, String> WORDS = WordList.map("calendar");

  /** Null if {@code line} holds anything but a date, or no day at all. */
  static @Nullable DateLine parse(String line) {
    return line.length() > LONGEST ? null : new Parser().parse(plain(line));
  }

  /** Whether {@code word} is said of a later change: {@code updated}. */
  static boolean tellsChange(String word) {
    String kind = WORDS.get(WordList.key(word));
    return kind != null && kind.startsWith("U");
  }

  private static String plain(String line) {
    return EAST_ASIAN.matcher(line).replaceAll("$1-$2-$3 ");
  }

  /** Goes through the words of one line. */
  private static final class Parser {

    private final List<Integer> numbers = new ArrayList<>();
    private int month;
    private boolean later;
    private boolean dayGiven;
    private @Nullable LocalDate found;

    @Nullable DateLine parse(String line) {
      int at = 0;
      while (at < line.length()) {
        char c = line.charAt(at);
        if (!Character.isLetterOrDigit(c)) {
          if (!Line.isSpace(c) && ",.:;|/()-–—+•·".indexOf(c) < 0) {
            return null;
          }
          at++;
          continue;
        }
        int end = endOf(line, at);
        if (!take(line, at, end)) {
          return null;
        }
        at = end;
      }
      finish();
      return dayGiven ? new DateLine(found) : null;
    }

    /** A word of letters, or a number with what is written into it: {@code 14:05}, {@code 5th}. */
    private static int endOf(String line, int start) {
      boolean number = Character.isDigit(line.charAt(start));
      int at = start;
      while (at < line.length()) {
        char c = line.charAt(at);
        boolean inner =
            number
                && ".:-/".indexOf(c) >= 0
                && at + 1 < line.length()
                && Character.isDigit(line.charAt(at + 1));
        if (!Character.isLetterOrDigit(c) && !inner) {
          break;
        }
        at++;
      }
      return at;
    }

    private boolean take(String line, int start, int end) {
      String word = WordList.key(line.substring(start, end));
      if (Character.isDigit(word.charAt(0))) {
        return takeNumber(word);
      }
      String kind = WORDS.get(word);
      if (kind == null) {
        return false;
      }
      switch (kind.charAt(0)) {
        case 'M' -> takeMonth(Integer.parseInt(kind.substring(1)));
        case 'U' -> {
          finish();
          later = true;
        }
        case 'P' -> {
          finish();
          later = false;
        }
        default -> {}
      }
      return true;
    }

    private void takeMonth(int value) {
      if (month > 0) {
        finish();
      }
      month = value;
    }

    /** Numbers in other orders, and years of other calendars, tell no day. */
    private static boolean isUnclear(String word) {
      int marks = 0;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        marks += c == '/' || c == '-' ? 1 : 0;
        if (!Character.isDigit(c) && c != '/' && c != '-') {
          return false;
        }
      }
      return marks == 2;
    }

    private boolean takeNumber(String word) {
      LocalDate whole = numeric(word);
      if (whole != null) {
        found = found == null && !later ? whole : found;
        dayGiven = true;
        return true;
      }
      if (isUnclear(word) || word.indexOf(':') > 0 || word.indexOf('.') > 0) {
        return true;
      }
      int digits = 0;
      while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
        digits++;
      }
      String rest = word.substring(digits);
      boolean ordinal = rest.isEmpty() || List.of("st", "nd", "rd", "th").contains(rest);
      if (digits > 4 || !(ordinal || "Z".equals(WORDS.get(rest)))) {
        return false;
      }
      if (ordinal) {
        numbers.add(Integer.parseInt(word.substring(0, digits)));
      }
      return true;
    }

    /** Closes the date read so far. */
    private void finish() {
      int day = 0;
      int year = 0;
      for (int number : numbers) {
        if (number >= 1900 && number < 2100) {
          year = year == 0 ? number : year;
        } else if (number >= 1 && number <= 31 && day == 0) {
          day = number;
        }
      }
      dayGiven |= month > 0 && day > 0;
      if (found == null && !later && month > 0 && day > 0 && year > 0) {
        found = day(year, month, day);
      }
      if (year > 0) {
        numbers.clear();
        month = 0;
      }
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
      if (year < 1900 || year >= 2100) {
        return null;
      }
      try {
        return LocalDate.of(year, month, day);
      } catch (DateTimeException e) {
        return null;
      }
    }

    /** {@code 2025-02-18}; {@code 18.02.2025}; with slashes only where the order is clear. */
    private static @Nullable LocalDate numeric(String word) {
      String[] parts = word.split("[-./]");
      if (parts.length != 3 || word.indexOf(':') >= 0) {
        return null;
      }
      int[] n = new int[3];
      for (int i = 0; i < 3; i++) {
        if (parts[i].isEmpty() || parts[i].length() > 4 || !isNumber(parts[i])) {
          return null;
        }
        n[i] = Integer.parseInt(parts[i]);
      }
      if (parts[0].length() == 4) {
        return day(n[0], n[1], n[2]);
      }
      if (parts[2].length() != 4) {
        return null;
      }
      if (word.indexOf('.') > 0 || n[0] > 12 || n[0] == n[1]) {
        return day(n[2], n[1], n[0]);
      }
      return n[1] > 12 ? day(n[2], n[0], n[1]) : null;
    }

    private static boolean isNumber(String part) {
      return part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
  }
}
