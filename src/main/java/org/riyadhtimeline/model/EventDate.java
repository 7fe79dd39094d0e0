package org.riyadhtimeline.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A date never more exact than the text gives it. Written in EDTF (ISO 8601-2, level 1 and decades
 * of level 2): {@code 2025-02-18}, {@code 2022-02}, {@code 2014}, {@code 201X}, {@code 19XX}, an
 * interval {@code 2025-02-10/2025-02-16} of any two of these, each part with {@code ~} behind it
 * where it is approximate ({@code 2023~}).
 *
 * <p>Ordered by first day, then by last day (the more exact first), then exact before approximate.
 *
 * @param edtf the notation
 * @param first the first day it can be
 * @param last the last day it can be
 */
public record EventDate(String edtf, LocalDate first, LocalDate last)
    implements Comparable<EventDate> {

  /** Those made so far, each once: a coverage tells of few dates many times. */
  private static final Map<String, EventDate> KNOWN = new ConcurrentHashMap<>();

  /** How exact the text is. */
  public enum Precision {
    DAY,
    INTERVAL,
    MONTH,
    YEAR,
    DECADE,
    CENTURY
  }

  /**
   * Reads EDTF.
   *
   * @throws IllegalArgumentException if it is none of the forms above
   */
  public static EventDate parse(String edtf) {
    return KNOWN.computeIfAbsent(edtf, EventDate::read);
  }

  private static EventDate read(String edtf) {
    int slash = edtf.indexOf('/');
    try {
      if (slash < 0) {
        return new EventDate(edtf, first(edtf), last(edtf));
      }
      return new EventDate(edtf, first(edtf.substring(0, slash)), last(edtf.substring(slash + 1)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a date in EDTF: " + edtf, e);
    }
  }

  public static EventDate of(LocalDate day) {
    return KNOWN.computeIfAbsent(day.toString(), edtf -> new EventDate(edtf, day, day));
  }

  public static EventDate of(LocalDate first, LocalDate last) {
    return first.equals(last)
        ? of(first)
        : KNOWN.computeIfAbsent(first + "/" + last, edtf -> new EventDate(edtf, first, last));
  }

  public EventDate {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("an interval that ends before it begins: " + edtf);
    }
  }

  public boolean approximate() {
    return edtf.indexOf('~') >= 0;
  }

  public Precision precision() {
    if (edtf.indexOf('/') >= 0) {
      return Precision.INTERVAL;
    }
    if (edtf.endsWith("XX") || edtf.endsWith("XX~")) {
      return Precision.CENTURY;
    }
    if (edtf.endsWith("X") || edtf.endsWith("X~")) {
      return Precision.DECADE;
    }
    return switch (bare(edtf).length()) {
      case 4 -> Precision.YEAR;
      case 7 -> Precision.MONTH;
      default -> Precision.DAY;
    };
  }

  /** Whether every day {@code other} can be is one this can be. */
  public boolean covers(EventDate other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  @Override
  public int compareTo(EventDate other) {
    int byFirst = first.compareTo(other.first);
    if (byFirst != 0) {
      return byFirst;
    }
    int byLast = last.compareTo(other.last);
    return byLast != 0 ? byLast : edtf.compareTo(other.edtf);
  }

  @Override
  public String toString() {
    return edtf;
  }

  private static String bare(String part) {
    return part.endsWith("~") ? part.substring(0, part.length() - 1) : part;
  }

  private static LocalDate first(String part) {
    String bare = bare(part);
    return switch (bare.length()) {
      case 4 -> Year.parse(bare.replace('X', '0')).atDay(1);
      case 7 -> YearMonth.parse(bare).atDay(1);
      default -> LocalDate.parse(bare);
    };
  }

  private static LocalDate last(String part) {
    String bare = bare(part);
    return switch (bare.length()) {
      case 4 -> Year.parse(bare.replace('X', '9')).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(bare).atEndOfMonth();
      default -> LocalDate.parse(bare);
    };
  }
}
