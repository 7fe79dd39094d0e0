package org.riyadhtimeline.extract.date;

/** Two years with a dash or stroke between them: "1994-95", "2014–2020", "2000 - 2050". */
final class YearSpan implements Finder {

  private static final int MODERN = 1900;

  @Override
  public void find(Line line, int at, Finds finds) {
    int first = line.year(at);
    boolean joined = line.isDash(at + 1) || (line.is(at + 1, "/") && line.isTight(at));
    if (first < MODERN || !joined || line.isDash(at + 3)) {
      return;
    }
    int second = line.year(at + 2);
    if (second == 0
        && line.isTight(at)
        && line.isTight(at + 1)
        && line.word(at + 2).length() == 2) {
      second = first / 100 * 100 + Math.max(0, line.number(at + 2));
    }
    boolean counted = Vocabulary.COUNTED.contains(line.word(at + 3)) && !line.is(at + 3, "year");
    if (second > first && !counted) {
      int last = second;
      finds.add(at, at + 1, context -> When.year(first));
      finds.add(at + 2, at + 3, context -> When.year(last));
    }
  }
}
