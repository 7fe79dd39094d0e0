package org.riyadhtimeline.extract.date;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Words;

/**
 * A day named from the day of writing: "today", "yesterday afternoon", "last night", "this
 * morning", "overnight", "the day after tomorrow".
 */
final class DeicticDay implements Finder {

  private record Day(int shift, @Nullable String part) {}

  private static final Map<String, Day> DAYS = days();

  @Override
  public void find(Line line, int at, Finds finds) {
    Day day = DAYS.get(line.word(at));
    if (day != null) {
      named(line, at, day, finds);
      return;
    }
    String part = Vocabulary.DAY_PARTS.get(line.word(at + 1));
    if (part != null && line.is(at, "this")) {
      finds.add(at, at + 2, context -> part(context, 0, part));
    } else if (part != null && line.is(at, "last") && !line.is(at - 1, "the")) {
      finds.add(at, at + 2, context -> part(context, -1, part));
    } else if (line.is(at, "day") && line.is(at + 1, "before") && line.is(at + 2, "yesterday")) {
      finds.add(at, at + 3, context -> day(context, -2));
    } else if (line.is(at, "day") && line.is(at + 1, "after") && line.is(at + 2, "tomorrow")) {
      finds.add(at, at + 3, context -> day(context, 2));
    }
  }

  private static void named(Line line, int at, Day day, Finds finds) {
    if (line.is(at, "overnight")) {
      if (!isAdjective(line, at)) {
        finds.add(at, at + 1, DeicticDay::overnight);
      }
      return;
    }
    if (line.is(at, "today") && line.isCapitalized(at) && line.isCapitalized(at - 1) && at > 1) {
      return; // "USA Today", a paper
    }
    String said = day.part();
    String part = said == null ? Vocabulary.DAY_PARTS.get(line.word(at + 1)) : said;
    int to = said == null && part != null ? at + 2 : at + 1;
    finds.add(at, to, c -> part == null ? day(c, day.shift()) : part(c, day.shift(), part));
  }

  /** "an overnight stay", "its key overnight rate": how, not when. */
  private static boolean isAdjective(Line line, int at) {
    if (!line.isLowerWord(at + 1)) {
      return false;
    }
    String next = line.word(at + 1);
    return line.isAny(at - 1, "an", "the")
        || !(Vocabulary.SMALL.contains(next)
            || Vocabulary.PAST.contains(next)
            || next.endsWith("ed")
            || next.endsWith("ing")
            || next.endsWith("ly"));
  }

  private static @Nullable When overnight(Context context) {
    LocalDate today = context.today();
    if (today == null) {
      return null;
    }
    return When.night(context.direction() == Direction.FUTURE ? today : today.minusDays(1));
  }

  private static @Nullable When day(Context context, int shift) {
    LocalDate today = context.today();
    return today == null ? null : When.day(today.plusDays(shift));
  }

  private static @Nullable When part(Context context, int shift, String part) {
    LocalDate today = context.today();
    return today == null ? null : When.part(today.plusDays(shift), part);
  }

  private static Map<String, Day> days() {
    Map<String, Day> days = new HashMap<>();
    for (String[] row : Words.rows("date-deictic-days")) {
      days.put(row[0], new Day(Integer.parseInt(row[1]), row.length > 2 ? row[2] : null));
    }
    return days;
  }
}
