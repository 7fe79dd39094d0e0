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
    return token.kind() == Token.Kind.NUMBER
        || WORDS.contains(token.lower())
        || (token.isWord() && token.lower().indexOf('-') > 0 && isCompound(token.lower()));
  }

  /** "third-quarter", "twenty-five", "year-end", "nineteenth-century". */
  private static boolean isCompound(String word) {
    String first = word.substring(0, word.indexOf('-'));
    return WORDS.contains(first) || word.endsWith("-century");
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
