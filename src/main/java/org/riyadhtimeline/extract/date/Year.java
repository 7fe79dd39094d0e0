package org.riyadhtimeline.extract.date;

/**
 * A year alone, told from other numbers of four digits by what stands around it: "in 2014", "the
 * 2018 killing", "Russia's 2014 annexation", "World Cup 2018", "(2008)", "from 1980 to 2012", "in
 * '98".
 *
 * <p>Not "2000 people", "$2000", "Flight 1549", "at 2000 GMT", "2000-year-old".
 */
final class Year implements Finder {

  private static final int MODERN = 1900;
  private static final int LATEST = 2100;

  @Override
  public void find(Line line, int at, Finds finds) {
    int year = line.year(at);
    if (year > 0) {
      if (!isNumber(line, at) && isYear(line, at, year)) {
        finds.add(at, at + 1, context -> When.year(year));
      }
    } else if ((line.is(at, "'") || line.is(at, "’")) && line.isTight(at)) {
      shortYear(line, at, finds);
    } else {
      bound(line, at, finds);
    }
  }

  /** "end-1985", "pre-1949". */
  private static void bound(Line line, int at, Finds finds) {
    String word = line.word(at);
    int hyphen = word.length() - 5;
    if (hyphen > 2
        && word.charAt(hyphen) == '-'
        && Line.digits(word.substring(hyphen + 1)) == 4
        && isBound(word.substring(0, hyphen))) {
      int year = Integer.parseInt(word.substring(hyphen + 1));
      if (year >= MODERN && year <= LATEST) {
        finds.add(at, at + 1, context -> When.year(year));
      }
    }
  }

  /** Whether the neighbours make it a quantity, an amount, a time or a name. */
  private static boolean isNumber(Line line, int at) {
    String before = line.word(at - 1);
    String after = line.word(at + 1);
    return switch (before) {
          case "$", "€", "£", "¥", "#", "+", "/", "*", "." -> true;
          case ":" -> line.isTight(at - 1);
          default -> Vocabulary.NUMBER_NAMES.contains(before);
        }
        || switch (after) {
          case "%", "°", "/", "$", "€" -> true;
          default -> Vocabulary.COUNTED.contains(after);
        }
        || (line.isDash(at + 1) && line.isTight(at) && line.isLowerWord(at + 2))
        || (line.isDash(at - 1)
            && line.isTight(at - 1)
            && line.year(at - 2) == 0
            && !isPart(line, at - 2));
  }

  private static boolean isYear(Line line, int at, int year) {
    boolean modern = year >= MODERN && year <= LATEST;
    String before = line.word(at - 1);
    return switch (before) {
      case "in", "since", "until", "till", "by", "circa", "before", "after", "during", "through" ->
          modern || !line.isLowerWord(at + 1) || isLink(line.word(at + 1));
      case "of", "from", "around", "late", "early", "year", "fiscal", "back", "for", "as", "end" ->
          modern;
      case "than" -> modern && !isCountedMore(line.word(at - 2));
      case "under", "same", "on" -> modern && line.isLowerWord(at + 1);
      case "between" -> line.is(at + 1, "and") && line.year(at + 2) > 0;
      case "and" -> modern && (followsYear(line, at) || isOfThing(line, at));
      case "to", "or", "-", "–", "—", "," -> modern && followsYear(line, at);
      case "the", "a", "an", "its", "his", "her", "their", "this", "that" ->
          modern ? line.isWordAt(at + 1) : line.is(before.equals("the") ? at - 2 : at, "of");
      case "(" -> modern && line.isAny(at + 1, ")", "-", "–");
      case "" -> modern;
      default ->
          modern
              && !isMake(line, at)
              && (isNamed(line, at) || Vocabulary.YEAR_CUES.contains(before));
    };
  }

  private static boolean isBound(String prefix) {
    return prefix.equals("end") || prefix.equals("pre") || prefix.equals("post");
  }

  /** "more than 2000" counts; "higher than 1987" compares. */
  private static boolean isCountedMore(String word) {
    return switch (word) {
      case "more", "less", "fewer", "rather" -> true;
      default -> false;
    };
  }

  /** "and 2009 growth of 1 percent": one thing of that year. */
  private static boolean isOfThing(Line line, int at) {
    return line.isLowerWord(at + 1)
        && !line.word(at + 1).endsWith("s")
        && !isLink(line.word(at + 1));
  }

  /** "mid-1998". */
  private static boolean isPart(Line line, int at) {
    return line.isAny(at, "mid", "early", "late");
  }

  private static boolean isLink(String word) {
    return switch (word) {
      case "and",
          "or",
          "to",
          "when",
          "after",
          "as",
          "by",
          "the",
          "with",
          "but",
          "that",
          "at",
          "for" ->
          true;
      default -> false;
    };
  }

  /** "in 1997 and 1998", "from 1980 to 2012", "1994-1998"; "picture from file, 2008." */
  private static boolean followsYear(Line line, int at) {
    if (line.is(at - 1, ",")) {
      return line.year(at - 2) > 0
          || line.isCapitalized(at - 2)
          || at + 1 == line.size()
          || (at + 2 == line.size() && line.isMark(at + 1));
    }
    return line.year(at - 2) > 0
        || isPart(line, at - 2)
        || line.year(at - 3) > 0
        || (!line.isDash(at - 1) && (line.year(at - 4) > 0 || line.month(at - 2) > 0));
  }

  /** "drives a Corvo 2008": one of many of that name; not "a Corvo Cup 2008 ticket". */
  private static boolean isMake(Line line, int at) {
    int from = at;
    while (line.isCapitalized(from - 1)) {
      from--;
    }
    return from < at && line.isAny(from - 1, "a", "an") && !isOfThing(line, at);
  }

  /** "Moscow's 2014 annexation", "World Cup 2018", "mid-2026". */
  private static boolean isNamed(Line line, int at) {
    return (line.isPossessive(at - 1) || line.word(at - 1).endsWith("'"))
        || (line.isCapitalized(at - 1) && !line.isLowerPlural(at + 1));
  }

  /** "in '98", "the summer of '69". */
  private static void shortYear(Line line, int at, Finds finds) {
    String digits = line.word(at + 1);
    if (digits.length() == 2 && line.isNumber(at + 1) && Line.digits(digits) == 2) {
      String before = line.word(at - 1);
      if (Vocabulary.YEAR_CUES.contains(before)
          || before.equals("of")
          || before.equals("from")
          || (line.isLowerWord(at - 1) && isEnd(line, at + 2))) {
        int two = Integer.parseInt(digits);
        finds.add(at, at + 2, context -> When.year(fullYear(two, context)));
      }
    }
  }

  /** "I remember '87,": a mark that closes no quotation of the digits. */
  private static boolean isEnd(Line line, int at) {
    return line.isMark(at) && !line.is(at, "'") && !line.is(at, "’") && !line.isDash(at);
  }

  /** The latest year of these two digits that is not far ahead of the article. */
  private static int fullYear(int two, Context context) {
    int limit = context.today() == null ? 2030 : context.today().getYear() + 5;
    int year = limit / 100 * 100 + two;
    return year > limit ? year - 100 : year;
  }
}
