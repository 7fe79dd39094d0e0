package org.riyadhtimeline.extract.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Words;

/**
 * A day that has a name: "on Christmas Eve", "Thanksgiving 1998", "last Easter", "the Labor Day
 * weekend". Without a year it is the one the verb points to, else the nearest.
 *
 * <p>Not "Christmas trees", "a Christmas party": it must stand as a time, after a word of time or
 * with its year.
 */
final class NamedDay implements Finder {

  /** A name cut in words, and how its day is told. */
  private record Name(String[] words, String rule) {}

  /** The rule of a day that another country or another year has elsewhere: it has no value. */
  private static final String UNTOLD = "?";

  private static final Map<String, List<Name>> BY_FIRST_WORD = names();

  @Override
  public void find(Line line, int at, Finds finds) {
    List<Name> names = BY_FIRST_WORD.get(line.word(at));
    if (names == null) {
      return;
    }
    for (Name name : names) {
      int to = matches(line, at, name.words());
      if (to > 0) {
        add(line, at, to, name.rule(), finds);
        return;
      }
    }
  }

  private static void add(Line line, int at, int to, String rule, Finds finds) {
    if (Line.digits(rule) == 4) {
      LocalDate day = LocalDate.parse(rule);
      finds.add(at, to, context -> When.day(day));
      return;
    }
    if (!line.isCapitalized(at)) {
      return;
    }
    int weekend = line.is(to, "holiday") ? to + 1 : to;
    if (line.is(weekend, "weekend")) {
      finds.add(at, weekend + 1, context -> weekend(nearest(context, rule)));
      return;
    }
    int yearAt = line.is(to, ",") ? to + 1 : to;
    int year = line.year(yearAt);
    if (year > 0) {
      finds.add(at, yearAt + 1, context -> ofYear(rule, year));
    } else if ((isTime(line, at) && !isGoods(line, to)) || isAlone(line, at, to)) {
      finds.add(at, to, context -> nearest(context, rule));
    }
  }

  /** "the Labor Day weekend": the one that leads up to a Monday or holds or follows the day. */
  private static @Nullable When weekend(@Nullable When day) {
    return day == null ? null : When.weekend(day.first().minusDays(1));
  }

  /** "They married New Year's Eve.": a name of several words at the end of its clause. */
  private static boolean isAlone(Line line, int at, int to) {
    return to > at + 1
        && line.isLowerWord(at - 1)
        && !line.isAny(at - 1, "the", "a", "of")
        && (to >= line.size() || (line.isMark(to) && !line.is(to, "-")));
  }

  /** "Christmas trees"; not "Christmas begins". */
  private static boolean isGoods(Line line, int after) {
    return line.isLowerPlural(after) && !Vocabulary.BEGINNING.contains(line.word(after));
  }

  private static boolean isTime(Line line, int at) {
    if (line.is(at - 1, "of")) {
      return line.isAny(at - 2, "eve", "start", "end") || line.isAny(at - 2, "beginning", "month");
    }
    return switch (line.word(at - 1)) {
      case "on",
          "by",
          "at",
          "before",
          "after",
          "since",
          "until",
          "last",
          "this",
          "next",
          "over",
          "around",
          "during",
          "" ->
          true;
      default -> false;
    };
  }

  private static @Nullable When ofYear(String rule, int year) {
    LocalDate day = day(rule, year);
    return day == null ? null : When.day(day);
  }

  private static @Nullable When nearest(Context context, String rule) {
    LocalDate today = context.today();
    if (today == null) {
      return null;
    }
    LocalDate best = null;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      LocalDate day = day(rule, year);
      if (day == null
          || (context.direction() == Direction.FUTURE && day.isBefore(today))
          || (context.direction() == Direction.PAST && day.isAfter(today))) {
        continue;
      }
      if (best == null || distance(today, day) < distance(today, best)) {
        best = day;
      }
    }
    return best == null ? null : When.day(best);
  }

  private static long distance(LocalDate today, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(today, day));
  }

  private static @Nullable LocalDate day(String rule, int year) {
    if (rule.equals(UNTOLD)) {
      return null;
    }
    try {
      if (rule.startsWith("easter")) {
        return easter(year).plusDays(Integer.parseInt(rule.substring(6)));
      }
      if (rule.startsWith("nth ")) {
        String[] parts = rule.substring(4).split("-", 2);
        int cut = parts[1].lastIndexOf('-');
        return LocalDate.of(year, Integer.parseInt(parts[0]), 1)
            .with(
                TemporalAdjusters.dayOfWeekInMonth(
                    Integer.parseInt(parts[1].substring(0, cut)),
                    DayOfWeek.of(Integer.parseInt(parts[1].substring(cut + 1)))));
      }
      return LocalDate.of(
          year, Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Easter Sunday of the western churches, after Gauss as corrected by Lichtenberg. */
  private static LocalDate easter(int year) {
    int k = year / 100;
    int m = 15 + (3 * k + 3) / 4 - (8 * k + 13) / 25;
    int s = 2 - (3 * k + 3) / 4;
    int a = year % 19;
    int d = (19 * a + m) % 30;
    int r = (d + a / 11) / 29;
    int og = 21 + d - r;
    int sz = 7 - (year + year / 4 + s) % 7;
    int oe = 7 - (og - sz) % 7;
    return LocalDate.of(year, 3, 1).plusDays(og + oe - 1L);
  }

  /** The index after the name; 0 if it does not stand there. */
  private static int matches(Line line, int at, String[] words) {
    for (int i = 0; i < words.length; i++) {
      if (!line.is(at + i, words[i])) {
        return 0;
      }
    }
    return at + words.length;
  }

  private static Map<String, List<Name>> names() {
    Map<String, List<Name>> names = new HashMap<>();
    for (String[] row : Words.rows("date-named-days")) {
      String[] words = row[0].replace("'s", " 's").replace("/", " / ").split(" ");
      names.computeIfAbsent(words[0], first -> new ArrayList<>()).add(new Name(words, row[1]));
    }
    return names;
  }
}
