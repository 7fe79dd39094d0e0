package org.riyadhtimeline.extract.date;

import java.util.HashSet;
import java.util.Set;
import org.riyadhtimeline.extract.text.Token;
import org.riyadhtimeline.extract.text.Words;

/** Words a date can begin with; at all others no rule needs to look. */
final class Triggers {

  private static final Set<String> WORDS = words();

  private Triggers() {}

  static boolean mayBegin(Line line, int at) {
    Token token = line.token(at);
    return switch (token.kind()) {
      case NUMBER -> true;
      case POSSESSIVE -> false;
      case MARK -> WORDS.contains(token.lower()) && line.isNumber(at + 1);
      case WORD -> WORDS.contains(token.lower()) ? hasSequel(line, at) : isCompound(token.lower());
    };
  }

  /** The commonest words begin a date only before some others; most often this spares the rules. */
  private static boolean hasSequel(Line line, int at) {
    return switch (line.word(at)) {
      case "the" -> line.isNumber(at + 1) || line.unit(at + 1) != null;
      case "a", "an" -> isCounted(line, at + 1);
      default -> true;
    };
  }

  private static boolean isCounted(Line line, int at) {
    return line.unit(at) != null
        || line.weekday(at) > 0
        || line.isAny(at, "couple", "dozen", "hundred")
        || line.isAny(at, "full", "calendar");
  }

  /** "third-quarter", "twenty-five", "year-end", "nineteenth-century". */
  private static boolean isCompound(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return word.length() > 3 && word.startsWith("fy") && Character.isDigit(word.charAt(2));
    }
    return hyphen > 0
        && (WORDS.contains(word.substring(0, hyphen))
            || word.endsWith("-century")
            || (word.length() == hyphen + 5 && Character.isDigit(word.charAt(hyphen + 1))));
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    words.addAll(Vocabulary.MONTHS.keySet());
    words.addAll(Vocabulary.WEEKDAYS.keySet());
    words.addAll(Vocabulary.NUMBERS.keySet());
    words.addAll(Vocabulary.ORDINALS.keySet());
    words.addAll(Vocabulary.SEASONS.keySet());
    words.addAll(Vocabulary.DECADES.keySet());
    words.addAll(Words.set("date-deictic-days"));
    for (String name : Words.set("date-named-days")) {
      words.add(name.split("[ ']")[0]);
    }
    words.addAll(Words.set("date-triggers"));
    return words;
  }
}
