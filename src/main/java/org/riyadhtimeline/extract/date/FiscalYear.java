package org.riyadhtimeline.extract.date;

/** A year of accounts: "fiscal 1998", "fiscal year 2025", "FY2025", "FY25". */
final class FiscalYear implements Finder {

  /** Two-digit years from here on are of the last century. */
  private static final int PIVOT = 70;

  @Override
  public void find(Line line, int at, Finds finds) {
    String word = line.word(at);
    if (word.equals("fiscal") || word.equals("fiscal-year") || word.equals("fy")) {
      int yearAt = line.is(at + 1, "year") ? at + 2 : at + 1;
      int year = line.year(yearAt);
      if (year > 0) {
        finds.add(at, yearAt + 1, context -> When.year(year));
      }
    } else if (word.startsWith("fy") && word.length() == 2 + Line.digits(word.substring(2))) {
      int digits = word.length() - 2;
      int number = digits == 2 || digits == 4 ? Integer.parseInt(word.substring(2)) : 0;
      int year = digits == 2 ? (number >= PIVOT ? 1900 : 2000) + number : number;
      if (year >= 1900 && year <= 2199) {
        finds.add(at, at + 1, context -> When.year(year));
      }
    }
  }
}
