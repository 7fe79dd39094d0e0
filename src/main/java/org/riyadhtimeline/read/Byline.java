package org.riyadhtimeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line that says who wrote the article: {@code By JANE ROE and John Doe}, {@code By Jane Roe in
 * Vienna}, {@code By JOHN DOE, Associated Press Writer}.
 *
 * @param authors in the spelling of names; empty where only an outlet is named
 * @param rest what follows the names, such as an outlet
 */
record Byline(List<String> authors, String rest) {

  private static final int LONGEST = 240;
  private static final Set<String> OPENERS = WordList.set("byline-openers");
  private static final Set<String> SMALL = WordList.set("byline");
  private static final List<String> CLOSING_STARTS = WordList.ofKind("contributors", "starts");
  private static final List<String> CLOSING_CONTAINS = WordList.ofKind("contributors", "contains");

  /** Null if {@code line} is no byline; a sentence that begins with "By" is none. */
  static @Nullable Byline parse(String line) {
    String key = line.length() > LONGEST ? "" : WordList.key(line);
    for (String opener : OPENERS) {
      if (key.startsWith(opener) && key.length() > opener.length() + 2) {
        char next = key.charAt(opener.length());
        if (next == ' ' || next == '\n' || next == '\t' || opener.endsWith(":")) {
          return ofNames(line.substring(opener.length()).strip());
        }
      }
    }
    return null;
  }

  /** A line of nothing but names, as some outlets print them beside the date. */
  static @Nullable Byline ofNamesAlone(String line) {
    Byline byline = line.length() > LONGEST ? null : ofNames(line);
    return byline == null || byline.authors.isEmpty() ? null : byline;
  }

  private static @Nullable Byline ofNames(String words) {
    List<String> tokens = new ArrayList<>();
    for (String token : words.split("\\s+")) {
      if (!isBylineWord(token)) {
        return null;
      }
      tokens.add(token);
    }
    StringBuilder names = new StringBuilder();
    int at = 0;
    while (at < tokens.size() && !endsNames(tokens.get(at))) {
      names.append(names.isEmpty() ? "" : " ").append(tokens.get(at++));
    }
    String rest = String.join(" ", tokens.subList(at, tokens.size()));
    return ofNames(names.toString(), rest);
  }

  private static Byline ofNames(String names, String rest) {
    List<String> authors = new ArrayList<>();
    StringBuilder more = new StringBuilder();
    for (String name : names.split("(?i), | and | & | with |[|•/]")) {
      String person = withoutOutlet(name.strip());
      if (Names.isName(person) && !Outlets.isOutlet(person)) {
        authors.add(Names.spelt(person));
      }
      if (person.length() < name.strip().length()
          || !Names.isName(person)
          || Outlets.isOutlet(person)) {
        more.append(name.strip().substring(Names.isName(person) ? person.length() : 0)).append(' ');
      }
    }
    return new Byline(authors, (more + rest).strip());
  }

  /** {@code JOHN DOE Associated Press Writer}: a name in capitals ends where the capitals end. */
  private static String withoutOutlet(String name) {
    String[] words = name.split("\\s+");
    int upper = 0;
    while (upper < words.length && Names.isUpper(words[upper])) {
      upper++;
    }
    if (upper >= 2 && upper < words.length) {
      return String.join(" ", List.of(words).subList(0, upper));
    }
    return Outlets.withoutOutletAtEnd(name);
  }

  private static boolean endsNames(String token) {
    return switch (token) {
      case "in", "for", "at", "of", "from", "on", "special" -> true;
      default -> false;
    };
  }

  private static boolean isBylineWord(String token) {
    char c = token.charAt(0);
    return Character.isUpperCase(c)
        || "|&•/-–—(".indexOf(c) >= 0
        || token.startsWith("al-")
        || SMALL.contains(token)
        || SMALL.contains(token.replace(",", ""))
        || Names.isName("A " + token);
  }

  /** Whether a line names those who worked on the article, as agencies write at its end. */
  static boolean isClosing(String line) {
    if (line.length() > 2 * LONGEST) {
      return false;
    }
    String key = WordList.key(line);
    if (CLOSING_STARTS.stream().anyMatch(key::startsWith)) {
      return true;
    }
    return line.length() <= LONGEST
        && line.indexOf('"') < 0
        && line.indexOf('“') < 0
        && (CLOSING_CONTAINS.stream().anyMatch(key::contains) || isReportedFrom(line));
  }

  /** {@code Roe reported from Vienna.}: names and nothing else before the verb. */
  private static boolean isReportedFrom(String line) {
    int verb = line.indexOf(" reported from ");
    if (verb < 0) {
      return false;
    }
    for (String word : line.substring(0, verb).split("\\s+")) {
      if (!word.equals("and") && !word.isEmpty() && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return line.length() - verb < 120;
  }
}
