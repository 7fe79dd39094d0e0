package org.riyadhtimeline.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day counted from the one named before: "the same day", "that day", "that night", "the next
 * day", "the following morning", "the previous day", "the day before"; "the day after" a date that
 * follows.
 */
final class AnchoredDay implements Finder {

  @Override
  public void find(Line line, int at, Finds finds) {
    boolean definite = line.is(at - 1, "the") || line.is(at - 1, "that");
    String part = Vocabulary.DAY_PARTS.get(line.word(at + 1));
    boolean day = line.is(at + 1, "day");
    if (day || part != null) {
      switch (line.word(at)) {
        case "that" -> add(at, at + 2, 0, part, finds);
        case "same" -> {
          if (!line.isAny(at + 2, "as", "in", "that")) { // "on the same day in August"
            add(at, at + 2, 0, part, finds);
          }
        }
        case "next", "following" -> {
          if (definite) {
            add(at, at + 2, 1, part, finds);
          }
        }
        case "previous", "preceding" -> add(at, at + 2, -1, part, finds);
        default -> {}
      }
    } else if (line.is(at, "day") && line.is(at - 1, "the") && !isNextDayNamed(line, at + 2)) {
      dayBeforeOrAfter(line, at, finds);
    }
  }

  private static boolean isNextDayNamed(Line line, int at) {
    return line.isAny(at, "yesterday", "tomorrow");
  }

  /**
   * "the day before." stands alone; "the day after the vote of 3 June" counts from what follows.
   */
  private static void dayBeforeOrAfter(Line line, int at, Finds finds) {
    int shift = line.is(at + 1, "before") ? -1 : line.is(at + 1, "after") ? 1 : 0;
    if (shift == 0) {
      return;
    }
    if (at + 2 >= line.size() || line.isMark(at + 2)) {
      add(at, at + 2, shift, null, finds);
    } else {
      finds.addAnchored(at, at + 2, context -> shifted(context.following(), shift, null));
    }
  }

  private static void add(int from, int to, int shift, @Nullable String part, Finds finds) {
    finds.addAnchored(from, to, context -> shifted(context.day(), shift, part));
  }

  private static @Nullable When shifted(@Nullable When anchor, int shift, @Nullable String part) {
    if (anchor == null || !anchor.isDay()) {
      return null;
    }
    LocalDate day = anchor.first().plusDays(shift);
    return part == null ? When.day(day) : When.part(day, part);
  }
}
