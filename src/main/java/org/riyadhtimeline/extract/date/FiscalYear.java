package org.riyadhtimeline.extract.date;

/** A year of accounts: "fiscal 1998", "fiscal year 2025", "FY2025". */
final class FiscalYear implements Finder {

  @Override
  public void find(Line line, int at, Finds finds) {
    String word = line.word(at);
    if (word.equals("fiscal") || word.equals("fiscal-year") || word.equals("fy")) {
      int yearAt = line.is(at + 1, "year") ? at + 2 : at + 1;
      int year = line.year(yearAt);
      if (year > 0) {
        finds.add(at, yearAt + 1, context -> When.year(year));
      }
    } else if (word.length() == 6 && word.startsWith("fy") && Line.digits(word.substring(2)) == 4) {
      int year = Integer.parseInt(word.substring(2));
      if (year >= 1900 && year <= 2199) {
        finds.add(at, at + 1, context -> When.year(year));
      }
    }
  }
}
