package org.riyadhtimeline.extract.date;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * A quarter or half of a year: "the first quarter", "third-quarter", "the fourth quarter of 1998",
 * "Q3 2025", "the July-September quarter", "the second quarter of last year", "the first half of
 * 2024".
 *
 * <p>A half counts only with its year: "the first half" alone is of a match.
 */
final class QuarterOrHalf implements Finder {

  @Override
  public void find(Line line, int at, Finds finds) {
    String word = line.word(at);
    if (word.length() == 2
        && word.charAt(0) == 'q'
        && word.charAt(1) >= '1'
        && word.charAt(1) <= '4') {
      add(line, at, at + 1, word.charAt(1) - '0', 4, finds);
      return;
    }
    int hyphen = word.indexOf('-');
    int named = hyphen > 0 ? named(word, hyphen) : 0;
    if (named > 0) {
      if (line.isAny(at + 1, "quarter", "period")) {
        add(line, at, at + 2, named, 4, finds);
      }
      return;
    }
    if (hyphen > 0 && (word.endsWith("-quarter") || word.endsWith("-half"))) {
      int ordinal = Vocabulary.ORDINALS.getOrDefault(word.substring(0, hyphen), 0);
      add(line, at, at + 1, ordinal, word.endsWith("-half") ? 2 : 4, finds);
      return;
    }
    boolean last = line.isAny(at, "last", "final") && line.is(at + 2, "of");
    int ordinal = last && line.is(at + 1, "quarter") ? 4 : line.ordinal(at);
    if (ordinal >= 1 && ordinal <= 4) {
      int name = line.is(at + 1, "fiscal") || line.isDash(at + 1) ? at + 2 : at + 1;
      if (line.is(name, "quarter")) {
        add(line, at, name + 1, ordinal, 4, finds);
      } else if (line.is(name, "half") && ordinal <= 2) {
        add(line, at, name + 1, ordinal, 2, finds);
      }
    }
  }

  /** "July-September": the quarter between the two months; 0 for other words. */
  private static int named(String word, int hyphen) {
    int first = Vocabulary.MONTHS.getOrDefault(word.substring(0, hyphen), 0);
    int last = Vocabulary.MONTHS.getOrDefault(word.substring(hyphen + 1), 0);
    return first % 3 == 1 && last == first + 2 ? last / 3 : 0;
  }

  private static void add(Line line, int at, int end, int ordinal, int parts, Finds finds) {
    if (ordinal < 1 || ordinal > parts) {
      return;
    }
    int yearAt = line.is(end, "of") || line.is(end, ",") ? end + 1 : end;
    if (line.is(yearAt, "fiscal")) {
      yearAt++;
    }
    int year = line.year(yearAt);
    int before = line.year(at - 1);
    if (year > 0) {
      finds.add(at, yearAt + 1, context -> part(year, ordinal, parts));
    } else if (before > 0) {
      finds.add(at - 1, end, context -> part(before, ordinal, parts));
    } else if (line.isPossessive(at - 1) && line.year(at - 2) > 0) {
      int owner = line.year(at - 2);
      finds.add(at - 2, end, context -> part(owner, ordinal, parts));
    } else if (line.is(yearAt + 1, "year") && shift(line.word(yearAt)) <= 1) {
      int shift = shift(line.word(yearAt));
      finds.add(at, yearAt + 2, context -> ofYear(context, shift, ordinal, parts));
    } else if (parts == 4 && isYearAgo(line, end)) {
      finds.add(at, end + 3, context -> yearBefore(alone(context, ordinal)));
    } else if (parts == 4) {
      finds.add(at, end, context -> alone(context, ordinal));
    }
  }

  /** "the third quarter a year ago". */
  private static boolean isYearAgo(Line line, int at) {
    return line.isAny(at, "a", "one")
        && line.is(at + 1, "year")
        && line.isAny(at + 2, "ago", "earlier");
  }

  private static @Nullable When yearBefore(@Nullable When quarter) {
    return quarter == null ? null : Unit.QUARTER.around(quarter.first().minusYears(1));
  }

  private static int shift(String word) {
    return switch (word) {
      case "last" -> -1;
      case "this", "the" -> 0;
      case "next" -> 1;
      default -> 9;
    };
  }

  private static When part(int year, int ordinal, int parts) {
    return parts == 4 ? When.quarter(year, ordinal) : When.half(year, ordinal);
  }

  private static @Nullable When ofYear(Context context, int shift, int ordinal, int parts) {
    LocalDate today = context.today();
    return today == null ? null : part(today.getYear() + shift, ordinal, parts);
  }

  private static @Nullable When alone(Context context, int quarter) {
    LocalDate today = context.today();
    if (today == null) {
      return null;
    }
    int now = today.get(IsoFields.QUARTER_OF_YEAR);
    int year = today.getYear();
    if (context.direction() == Direction.FUTURE) {
      // The quarter just over is still the one expected of; the next of its name is a year away.
      return When.quarter(quarter < now - 1 ? year + 1 : year, quarter);
    }
    return When.quarter(quarter > now ? year - 1 : year, quarter);
  }
}
