package org.riyadhtimeline.extract.date;

/** A day in the form of ISO 8601: "2025-02-18". */
final class IsoDay implements Finder {

  @Override
  public void find(Line line, int at, Finds finds) {
    int year = line.year(at);
    if (year == 0 || !line.is(at + 1, "-") || !line.is(at + 3, "-") || !isTight(line, at)) {
      return;
    }
    int month = line.number(at + 2);
    int day = line.number(at + 4);
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
      finds.add(at, at + 5, context -> When.day(year, month, day));
    }
  }

  private static boolean isTight(Line line, int at) {
    return line.isTight(at) && line.isTight(at + 1) && line.isTight(at + 2) && line.isTight(at + 3);
  }
}
