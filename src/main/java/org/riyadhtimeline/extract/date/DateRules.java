package org.riyadhtimeline.extract.date;

import java.util.List;

/** The rules for dates, in order. */
final class DateRules {

  /**
   * What looks for dates. Of finds that overlap, the one that begins first is kept, and of those
   * the longest; where two are the same words, the one of the earlier finder. So the order matters
   * only between rules that can take the same words: a named day before a bare number, a day known
   * for a deed before others of its month, a span of years before a year.
   */
  static final List<Finder> FINDERS =
      List.of(
          new NamedDay(),
          new IsoDay(),
          new NumericDay(),
          new KnownDay(),
          new DayOfMonth(),
          new OrdinalDay(),
          new WeekOf(),
          new Month(),
          new NthWeekday(),
          new Weekday(),
          new DeicticDay(),
          new AnchoredDay(),
          new RelativePeriod(),
          new YearEnd(),
          new SeasonFinder(),
          new QuarterOrHalf(),
          new FiscalYear(),
          new DecadeOrCentury(),
          new Ago(),
          new EarlierOrLater(),
          new YearSpan(),
          new Year(),
          new ClockTime());

  /**
   * What mends the finds of a line. Overlaps go first, so that the others see each word once; what
   * is routine goes before its words could grow.
   */
  static final List<Refiner> REFINERS =
      List.of(new WithoutOverlaps(), new WithoutRoutine(), new WithPart(), new WithClock());

  private DateRules() {}
}
