package org.riyadhtimeline.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A season: "last summer", "next spring", "this fall", "in the winter", "the summer of 2016",
 * "spring 1998", "the summer of last year".
 *
 * <p>Not "prices fall", "a spring in his step", "Winter said": without a year it needs a word of
 * time before it.
 */
final class SeasonFinder implements Finder {

  @Override
  public void find(Line line, int at, Finds finds) {
    Season season = line.season(at);
    if (season == null) {
      return;
    }
    int yearAt = line.is(at + 1, "of") || line.is(at + 1, ",") ? at + 2 : at + 1;
    int year = line.year(yearAt);
    if (year > 0) {
      finds.add(at, yearAt + 1, context -> When.season(year, season));
      return;
    }
    switch (line.word(at - 1)) {
      case "last" -> finds.add(at - 1, at + 1, context -> last(context, season));
      case "this" -> finds.add(at - 1, at + 1, context -> current(context, season));
      case "next" -> finds.add(at - 1, at + 1, context -> next(context, season));
      case "in", "since", "until", "by", "early", "late", "mid" ->
          finds.add(at, at + 1, context -> alone(context, season));
      case "the" -> {
        if (line.isAny(at - 2, "in", "during", "by")
            || line.isAny(at - 2, "since", "until", "over")) {
          finds.add(at, at + 1, context -> alone(context, season));
        }
      }
      default -> {}
    }
  }

  /** The latest one that is over. */
  private static @Nullable When last(Context context, Season season) {
    LocalDate today = context.today();
    if (today == null) {
      return null;
    }
    int year = season.latest(today);
    boolean over = season.start(year).plusMonths(3).atDay(1).compareTo(today) <= 0;
    return When.season(over ? year : year - 1, season);
  }

  private static @Nullable When current(Context context, Season season) {
    LocalDate today = context.today();
    if (today == null) {
      return null;
    }
    int latest = season.latest(today);
    boolean running = season.start(latest).plusMonths(3).atDay(1).isAfter(today);
    return When.season(running ? latest : today.getYear(), season);
  }

  private static @Nullable When next(Context context, Season season) {
    LocalDate today = context.today();
    return today == null ? null : When.season(season.latest(today) + 1, season);
  }

  private static @Nullable When alone(Context context, Season season) {
    LocalDate today = context.today();
    if (today == null) {
      return null;
    }
    int latest = season.latest(today);
    return When.season(context.direction() == Direction.FUTURE ? latest + 1 : latest, season);
  }
}
