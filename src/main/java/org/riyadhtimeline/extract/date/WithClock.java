package org.riyadhtimeline.extract.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Trace;

/**
 * "3 p.m. on Tuesday", "Tuesday at 3 p.m.", "noon Friday", "at midnight on Tuesday local time": a
 * day and its hour are one date; an hour alone is none.
 */
final class WithClock implements Refiner {

  /** Words that may stand between the two. */
  private static final int GAP = 2;

  @Override
  public List<Found> refine(List<Found> founds, Trace trace) {
    List<Found> joined = new ArrayList<>(founds.size());
    for (Found found : founds) {
      Found last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      Found both = last == null ? null : join(last, found);
      if (both == null) {
        joined.add(found);
      } else {
        joined.set(joined.size() - 1, both);
      }
    }
    joined.removeIf(found -> found.meaning() instanceof Clock);
    return joined;
  }

  private static @Nullable Found join(Found first, Found second) {
    Line line = first.line();
    if (second.from() - first.to() > GAP || !isLink(line, first.to(), second.from())) {
      return null;
    }
    if (first.meaning() instanceof Clock clock && !(second.meaning() instanceof Clock)) {
      int to = second.to();
      boolean local = line.is(to, "local") && line.is(to + 1, "time");
      return both(second, first.from(), local ? to + 2 : to, clock);
    }
    if (second.meaning() instanceof Clock clock && !(first.meaning() instanceof Clock)) {
      return both(first, first.from(), second.to(), clock);
    }
    return null;
  }

  private static Found both(Found day, int from, int to, Clock clock) {
    return new Found(day.line(), from, to, day.rule(), day.anchored(), clock.on(day.meaning()));
  }

  private static boolean isLink(Line line, int from, int to) {
    for (int at = from; at < to; at++) {
      switch (line.word(at)) {
        case ",", "on", "at", "around", "about", "the" -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }
}
