package org.riyadhtimeline.extract.date;

import org.jspecify.annotations.Nullable;

/**
 * A time of the clock, which names no date until it stands beside its day.
 *
 * @param hour 0 to 24
 */
record Clock(int hour, int minute) implements Meaning {

  @Override
  public @Nullable When in(Context context) {
    return null;
  }

  /** The same day at this time; a longer span stays as it is. */
  Meaning on(Meaning day) {
    String time = two(hour) + ":" + two(minute);
    return context -> {
      When when = day.in(context);
      return when == null || !when.isDay() ? when : When.part(when.first(), time);
    };
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
