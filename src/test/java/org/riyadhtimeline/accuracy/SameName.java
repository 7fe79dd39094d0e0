package org.riyadhtimeline.accuracy;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.riyadhtimeline.accuracy.Gold.Named;

/** Whether two names can be those of one person: the words of one are all in the other. */
final class SameName {

  private SameName() {}

  static boolean of(String name, Named person) {
    return same(name, person.name())
        || person.aliases().stream().anyMatch(alias -> same(name, alias));
  }

  static boolean same(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  private static Set<String> words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace("'s ", " ");
    Set<String> words = new HashSet<>(List.of(plain.split("[^a-z0-9]+")));
    words.remove("");
    return words;
  }
}
