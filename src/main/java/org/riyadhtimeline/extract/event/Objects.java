package org.riyadhtimeline.extract.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.extract.text.Token;
import org.riyadhtimeline.extract.text.Words;

/**
 * What an invasion was of, where its own words do not say it but the article's do: "Borduria's
 * invasion" in an article on "the war in Syldavia". Only between countries, and only where the
 * article names no other war.
 */
final class Objects {

  private final Document document;
  private boolean read;
  private final Map<String, String> named = new HashMap<>();

  Objects(Document document) {
    this.document = document;
  }

  /** Names of countries, with those of their people and capitals; read when first asked for. */
  private static final class Countries {

    static final Map<String, String> BY_NAME = byName();

    private static Map<String, String> byName() {
      Map<String, String> names = new HashMap<>();
      for (String[] row : Words.rows("places-countries")) {
        for (String column : row) {
          for (String name : column.split(",")) {
            names.putIfAbsent(name.toLowerCase(Locale.ROOT), row[0]);
          }
        }
      }
      return names;
    }
  }

  /** "[of Syldavia]" to stand after the noun; null where the text does not tell, or need not. */
  @Nullable String of(Scene scene, NounPhrase noun) {
    int head = noun.head();
    if (!Vocabulary.INVASIONS.contains(scene.word(head)) || noun.to() > head + 1) {
      return null;
    }
    int possessive = head - 1;
    while (possessive > noun.from() && !scene.is(possessive, Tag.POSSESSIVE)) {
      possessive--;
    }
    String owner = Countries.BY_NAME.get(scene.word(possessive - 1));
    if (owner == null || !scene.is(possessive, Tag.POSSESSIVE)) {
      return null;
    }
    read();
    String only = null;
    for (Map.Entry<String, String> country : named.entrySet()) {
      if (country.getKey().equals(owner)) {
        continue;
      }
      if (only != null) {
        return null;
      }
      only = country.getValue();
    }
    return only == null ? null : "[of " + only + "]";
  }

  /** The countries the article tells of a war in, each as the article writes it. */
  private void read() {
    if (read) {
      return;
    }
    read = true;
    List<Token> tokens = document.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (Vocabulary.WARS.contains(tokens.get(i).lower()) && isLink(tokens.get(i + 1).lower())) {
        country(tokens, i + 2);
      }
    }
  }

  private static boolean isLink(String word) {
    return word.equals("in") || word.equals("of") || word.equals("on") || word.equals("against");
  }

  private void country(List<Token> tokens, int at) {
    String words = tokens.get(at).lower();
    for (int to = at + 1; ; to++) {
      String country = Countries.BY_NAME.get(words);
      if (country != null && country.toLowerCase(Locale.ROOT).equals(words)) {
        int end = tokens.get(to - 1).end();
        named.putIfAbsent(country, document.text().substring(tokens.get(at).start(), end));
        return;
      }
      if (to >= tokens.size() || to > at + 2) {
        return;
      }
      words = words + " " + tokens.get(to).lower();
    }
  }
}
