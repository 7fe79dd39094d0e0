package org.riyadhtimeline.extract.date;

import org.jspecify.annotations.Nullable;

/**
 * A day in digits alone. With dots the day comes first ("18.02.2025"). With slashes either may or
 * hyphens either may ("02/18/2025", "18-02-2025"), and where both numbers can be a month the date
 * stays unresolved.
 */
final class NumericDay implements Finder {

  /** Two-digit years from here on are of the last century. */
  private static final int PIVOT = 50;

  @Override
  public void find(Line line, int at, Finds finds) {
    if (!line.isNumber(at)) {
      return;
    }
    String[] parts = line.word(at).split("\\.", -1);
    if (parts.length == 3 && parts[2].length() == 4) {
      int day = number(parts[0]);
      int month = number(parts[1]);
      int year = number(parts[2]);
      if (isDay(day, month) && year >= 1000) {
        finds.add(at, at + 1, context -> When.day(year, month, day));
      }
    } else if (isParted(line, at, "/") || (isParted(line, at, "-") && line.year(at + 4) > 0)) {
      parted(line, at, finds);
    }
  }

  private static boolean isParted(Line line, int at, String mark) {
    return line.is(at + 1, mark)
        && line.is(at + 3, mark)
        && line.isTight(at)
        && line.isTight(at + 1)
        && line.isTight(at + 2)
        && line.isTight(at + 3);
  }

  private static void parted(Line line, int at, Finds finds) {
    int one = line.number(at);
    int other = line.number(at + 2);
    int digits = line.word(at + 4).length();
    int year = line.number(at + 4);
    if (year < 0 || !(digits == 2 || (digits == 4 && year >= 1000))) {
      return;
    }
    int full = digits == 4 ? year : year >= PIVOT ? 1900 + year : 2000 + year;
    if (isDay(other, one) || isDay(one, other)) {
      finds.add(at, at + 5, context -> resolve(full, one, other));
    }
  }

  private static @Nullable When resolve(int year, int one, int other) {
    if (one == other || other > 12) {
      return When.day(year, one, other);
    }
    return one > 12 ? When.day(year, other, one) : null;
  }

  private static boolean isDay(int day, int month) {
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }

  private static int number(String digits) {
    return digits.isEmpty() || digits.length() > 4 || Line.digits(digits) != digits.length()
        ? -1
        : Integer.parseInt(digits);
  }
}
