package org.riyadhtimeline.extract.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Words;

/**
 * A day the world knows by month and day and what was done on it: "the Sept. 11 attacks", "the
 * attacks of Sept. 11". Written before that day came, the words mean another.
 */
final class KnownDay implements Finder {

  private record Known(LocalDate day, List<String> deeds) {}

  private static final List<Known> KNOWN =
      Words.rows("date-known-days").stream()
          .map(row -> new Known(LocalDate.parse(row[0]), List.of(row[1].split(" "))))
          .toList();

  @Override
  public void find(Line line, int at, Finds finds) {
    DayPhrase phrase = line.month(at) > 0 ? DayPhrase.at(line, at) : null;
    if (phrase == null || phrase.year() > 0) {
      return;
    }
    for (Known known : KNOWN) {
      LocalDate day = known.day();
      if (day.getMonthValue() == phrase.month()
          && day.getDayOfMonth() == phrase.day()
          && isDeed(line, at, phrase.to(), known.deeds())) {
        finds.add(at, phrase.to(), context -> since(context, phrase, day));
      }
    }
  }

  private static boolean isDeed(Line line, int at, int to, List<String> deeds) {
    boolean of = line.isAny(at - 1, "of", "on") && deeds.contains(line.word(at - 2));
    return of || deeds.contains(line.word(to)) || deeds.contains(line.word(to + 1));
  }

  private static @Nullable When since(Context context, DayPhrase phrase, LocalDate day) {
    LocalDate today = context.today();
    return today != null && today.isBefore(day) ? phrase.in(context) : When.day(day);
  }
}
