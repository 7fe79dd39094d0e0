package org.riyadhtimeline.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.EventDate.Precision;
import org.riyadhtimeline.render.view.Chart;
import org.riyadhtimeline.render.view.Chart.Line;
import org.riyadhtimeline.render.view.Chart.Mark;

/** Draws when things happened and how much was said. Long times without either are folded. */
final class Charts {

  /** How wide the drawings are, in the units of the page. */
  private static final int WIDE = 976;

  private static final int NARROW = 328;

  /** The longest time between two dates across which the axis goes on. */
  private static final int UNBROKEN_DAYS = 45;

  private static final int BAR = 22;
  private static final int TALLEST = 52;
  private static final int LETTER = 7;

  /**
   * A date, or several taken together.
   *
   * @param group dates of different groups are never taken together
   * @param link leads to the first of them
   */
  record Tick(String group, EventDate date, int events, int quotes, String node, Link link) {}

  /** Ticks as drawn under one label. */
  record Bucket(
      String group,
      EventDate date,
      LocalDate last,
      int events,
      int quotes,
      String node,
      Link link) {}

  private final Strings strings;
  private final Dates dates;
  private final Function<Link, String> href;

  Charts(Views views) {
    this.strings = views.strings;
    this.dates = views.context.dates;
    this.href = views::href;
  }

  /** The same drawing for wide and for narrow screens; none where there is nothing to compare. */
  List<Chart> of(List<Tick> ticks, Map<String, Integer> most, String label) {
    List<Bucket> buckets = new ArrayList<>();
    Map<String, List<Tick>> groups = new LinkedHashMap<>();
    ticks.forEach(tick -> groups.computeIfAbsent(tick.group(), k -> new ArrayList<>()).add(tick));
    groups.forEach((group, own) -> buckets.addAll(fold(own, most.getOrDefault(group, 8))));
    if (buckets.size() < 2) {
      return List.of();
    }
    return List.of(draw("wide", WIDE, buckets, label), draw("narrow", NARROW, buckets, label));
  }

  /** Dates taken together; {@code level} says by what, from decades to themselves. */
  private record Fold(List<Tick> ticks, int level, boolean last) {

    static final int FINEST = 3;

    int weight() {
      return ticks.stream().mapToInt(tick -> tick.events() + tick.quotes()).sum();
    }

    Bucket bucket() {
      return ticks.stream()
          .map(tick -> Charts.bucket(tick, key(tick.date(), level)))
          .reduce(Charts::join)
          .orElseThrow();
    }

    /** The same told apart as coarsely as can be. */
    List<Fold> opened() {
      for (int finer = level + 1; ; finer++) {
        Map<String, List<Tick>> parts = new TreeMap<>();
        for (Tick tick : ticks) {
          parts.computeIfAbsent(key(tick.date(), finer), k -> new ArrayList<>()).add(tick);
        }
        if (parts.size() > 1 || finer == FINEST) {
          int by = finer;
          return parts.values().stream().map(own -> new Fold(own, by, by == FINEST)).toList();
        }
      }
    }

    /** 200X, 2001, 2001-04; a date that says less is itself. */
    private static String key(EventDate date, int level) {
      String day = date.first().toString();
      Precision precision = date.precision();
      boolean century = precision == Precision.CENTURY || precision == Precision.DECADE;
      return switch (level) {
        case 0 -> day.substring(0, 3) + "X";
        case 1 -> century ? date.edtf() : day.substring(0, 4);
        case 2 -> century || precision == Precision.YEAR ? date.edtf() : day.substring(0, 7);
        default -> date.edtf();
      };
    }
  }

  /**
   * Takes dates together by decade, year and month until there are few enough. Where most happened
   * they are told apart most finely, so that one full year does not hide what happened in it.
   */
  static List<Bucket> fold(List<Tick> ticks, int most) {
    List<Fold> folds = new ArrayList<>(new Fold(ticks, -1, false).opened());
    while (true) {
      Fold fullest =
          folds.stream()
              .filter(fold -> !fold.last())
              .max(Comparator.comparingInt(Fold::weight))
              .orElse(null);
      if (fullest == null) {
        return folds.stream().map(Fold::bucket).toList();
      }
      int at = folds.indexOf(fullest);
      List<Fold> parts = fullest.opened();
      if (folds.size() - 1 + parts.size() <= most) {
        folds.remove(at);
        folds.addAll(at, parts);
      } else {
        folds.set(at, new Fold(fullest.ticks(), fullest.level(), true));
      }
    }
  }

  private static Bucket bucket(Tick tick, String key) {
    return new Bucket(
        tick.group(),
        key.equals(tick.date().edtf()) ? tick.date() : EventDate.parse(key),
        tick.date().last(),
        tick.events(),
        tick.quotes(),
        tick.node(),
        tick.link());
  }

  private static Bucket join(Bucket a, Bucket b) {
    String node = a.node.equals("filled") || b.node.equals("filled") ? "filled" : a.node;
    LocalDate last = a.last.isAfter(b.last) ? a.last : b.last;
    return new Bucket(
        a.group, a.date, last, a.events + b.events, a.quotes + b.quotes, node, a.link);
  }

  private Chart draw(String look, int width, List<Bucket> buckets, String label) {
    int tallest = Math.max(1, buckets.stream().mapToInt(Bucket::quotes).max().orElse(1));
    List<Line> lines = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    int y = 0;
    int from = 0;
    while (from < buckets.size()) {
      int to = rowEnd(buckets, from, width);
      List<Bucket> row = buckets.subList(from, to);
      boolean bars = row.stream().anyMatch(bucket -> bucket.quotes() > 0);
      int axis = y + (bars ? TALLEST + 24 : 18);
      boolean last = to == buckets.size();
      row(buckets, from, to, width, y, axis, tallest, last, lines, marks);
      y = axis + 38;
      from = to;
    }
    return new Chart(look, width, y, label, lines, marks);
  }

  private int rowEnd(List<Bucket> buckets, int from, int width) {
    int sum = 0;
    int to = from;
    while (to < buckets.size()) {
      sum += cell(buckets, to);
      if (sum > width && to > from) {
        break;
      }
      to++;
    }
    return to;
  }

  private void row(
      List<Bucket> all,
      int from,
      int to,
      int width,
      int top,
      int axis,
      int tallest,
      boolean lastRow,
      List<Line> lines,
      List<Mark> marks) {
    int used = 0;
    for (int i = from; i < to; i++) {
      used += cell(all, i);
    }
    // The last of several rows keeps the spacing of the others rather than being pulled apart.
    int most = lastRow && from > 0 ? 24 : 60;
    int slack = Math.min(most, (width - used) / (to - from));
    int x = 0;
    int lineStart = 0;
    for (int i = from; i < to; i++) {
      Bucket bucket = all.get(i);
      int cell = cell(all, i) + slack;
      int height = bucket.quotes() == 0 ? 0 : Math.max(3, bucket.quotes() * TALLEST / tallest);
      marks.add(mark(bucket, text(all, i), x, cell, top, axis, height));
      x += cell;
      boolean broken = i + 1 == to || broken(bucket, all.get(i + 1));
      if (broken) {
        lines.add(new Line(lineStart, i + 1 == to ? Math.min(width, x) : x - 8, axis));
        lineStart = x;
      }
    }
  }

  private static boolean broken(Bucket a, Bucket b) {
    return !a.group.equals(b.group) || a.last.plusDays(UNBROKEN_DAYS).isBefore(b.date.first());
  }

  private Mark mark(Bucket bucket, String text, int x, int cell, int top, int axis, int height) {
    int middle = x + cell / 2;
    int radius = bucket.events() == 0 ? 0 : bucket.events() > 2 ? 5 : 4;
    return new Mark(
        href.apply(bucket.link()),
        label(bucket),
        text,
        height == TALLEST,
        bucket.events() == 0 ? "" : bucket.node(),
        middle,
        axis,
        radius,
        middle - BAR / 2,
        axis - height - (radius == 0 ? 0 : radius + 4),
        BAR,
        height,
        bucket.quotes() == 0 ? "" : strings.number(bucket.quotes()),
        x + 1,
        top,
        cell - 2,
        axis + 30 - top,
        axis + 24);
  }

  private String label(Bucket bucket) {
    List<String> counts = new ArrayList<>();
    if (bucket.events() > 0) {
      counts.add(strings.count("countEvents", bucket.events()));
    }
    if (bucket.quotes() > 0) {
      counts.add(strings.count("countQuotes", bucket.quotes()));
    }
    return strings.get("chartMark", dates.full(bucket.date()), strings.list(counts));
  }

  private int cell(List<Bucket> all, int i) {
    return Math.max(44, text(all, i).length() * LETTER + 16);
  }

  /** Days name their month once, where it begins, and months their year. */
  private String text(List<Bucket> all, int i) {
    Bucket bucket = all.get(i);
    Bucket before = i == 0 ? null : all.get(i - 1);
    if (!bucket.group.equals("days")) {
      return bucket.date().precision() == Precision.DAY && bucket.group.equals("background")
          ? dates.shortMonthYear(bucket.date().first())
          : dates.brief(bucket.date(), true);
    }
    boolean month = bucket.date().precision() == Precision.MONTH;
    boolean told = before != null && (month ? sameYear(before, bucket) : sameMonth(before, bucket));
    return dates.brief(bucket.date(), !told);
  }

  private static boolean sameYear(Bucket a, Bucket b) {
    return a.group.equals(b.group)
        && (a.date.precision() == Precision.MONTH || a.date.precision() == Precision.YEAR)
        && a.date.first().getYear() == b.date.first().getYear();
  }

  private static boolean sameMonth(Bucket a, Bucket b) {
    return a.group.equals(b.group)
        && a.date.first().withDayOfMonth(1).equals(b.date.first().withDayOfMonth(1));
  }
}
