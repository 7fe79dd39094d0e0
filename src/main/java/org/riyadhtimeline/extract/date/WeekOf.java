package org.riyadhtimeline.extract.date;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The week that holds a day: "the week of Feb. 10", "week beginning 3 March". */
final class WeekOf implements Finder {

  @Override
  public void find(Line line, int at, Finds finds) {
    if (!line.is(at, "week")) {
      return;
    }
    int dayAt =
        line.isAny(at + 1, "of", "beginning", "starting") || line.is(at + 1, "ending") ? at + 2 : 0;
    DayPhrase day = dayAt == 0 ? null : DayPhrase.at(line, dayAt);
    if (day != null) {
      finds.add(at, day.to(), context -> week(day.in(context)));
    }
  }

  private static @Nullable When week(@Nullable When day) {
    return day == null || ChronoUnit.DAYS.between(day.first(), day.date().last()) > 0
        ? null
        : When.week(day.first());
  }
}
