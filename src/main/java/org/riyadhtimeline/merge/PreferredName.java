package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.riyadhtimeline.model.Mention;

/**
 * Chooses by what name a person goes: the full form that stands most often in the articles; of two
 * as frequent the one in more articles, then the first by alphabet.
 */
final class PreferredName {

  private static final class Uses {
    int count;
    final Set<Integer> articles = new HashSet<>();
  }

  private final Titles titles;

  PreferredName(Titles titles) {
    this.titles = titles;
  }

  String of(Human human) {
    Map<String, Uses> uses = new TreeMap<>();
    for (Appearance appearance : human.appearances) {
      count(appearance, uses);
    }
    Comparator<Map.Entry<String, Uses>> order =
        Comparator.<Map.Entry<String, Uses>>comparingInt(e -> rank(e.getKey()))
            .thenComparingInt(e -> e.getValue().count)
            .thenComparingInt(e -> e.getValue().articles.size())
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));
    return uses.entrySet().stream().max(order).orElseThrow().getKey();
  }

  /** Every spelling that stands in the articles, in the order of the articles, each once. */
  List<String> aliases(Human human, String preferred) {
    Set<String> all =
        human.appearances.stream()
            .flatMap(
                a ->
                    java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(a.person().name()),
                        a.person().aliases().stream()))
            .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    all.remove(preferred);
    return new ArrayList<>(all);
  }

  private void count(Appearance appearance, Map<String, Uses> uses) {
    String text = appearance.article().text();
    String own = titles.strip(appearance.person().name());
    Map<String, String> forms = new HashMap<>();
    forms.put(own, own);
    for (String alias : appearance.person().aliases()) {
      forms.putIfAbsent(titles.strip(alias), titles.strip(alias));
    }
    uses.computeIfAbsent(own, n -> new Uses()).articles.add(appearance.index());
    for (Mention mention : appearance.person().mentions()) {
      String written =
          mention.span().end() <= text.length() ? titles.strip(mention.span().in(text)) : own;
      String form = forms.get(written);
      if (form != null) {
        Uses use = uses.computeIfAbsent(form, n -> new Uses());
        use.count++;
        use.articles.add(appearance.index());
      }
    }
  }

  /** A full name before one with initials, that before a surname; shouted ones last of each. */
  private static int rank(String name) {
    PersonName parsed = PersonName.of(name);
    int rank = parsed == null || !parsed.isFull() ? 0 : parsed.isInitials() ? 2 : 4;
    boolean shouted = name.length() > 3 && name.codePoints().noneMatch(Character::isLowerCase);
    return shouted ? rank : rank + 1;
  }
}
