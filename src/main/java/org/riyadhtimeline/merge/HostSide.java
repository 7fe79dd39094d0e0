package org.riyadhtimeline.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Person;

/**
 * Finds the host: the side at the table in whose country the talks were held, as the sentences say
 * that put people at the table or tell of their meeting.
 */
final class HostSide {

  /** How many words after "in" or "at" a place may stand: {@code at the palace in Riyadh}. */
  private static final int REACH = 4;

  private final Countries countries;
  private final Map<String, Integer> votes = new HashMap<>();
  private final Set<String> sides = new HashSet<>();

  HostSide(Countries countries) {
    this.countries = countries;
  }

  /** The country with most votes; null if there is none, or several. */
  @Nullable String find(
      List<Person> people, List<Happening> happenings, Map<String, Article> articles) {
    Set<Mention> seen = new HashSet<>();
    Set<String> seated = new HashSet<>();
    for (Person person : people) {
      if (person.atTheTable()) {
        seated.add(person.id());
        if (person.side() != null) {
          sides.add(person.side());
        }
        for (Mention mention : person.tableEvidence()) {
          Article article = articles.get(mention.article());
          if (article != null && seen.add(mention)) {
            vote(Surroundings.sentence(article, mention.span()));
          }
        }
      }
    }
    for (Happening happening : happenings) {
      if (happening.gathering
          && happening.personIds().stream().filter(seated::contains).count() >= 2) {
        happening.tellings.forEach(t -> vote(t.span().in(t.article().text())));
      }
    }
    int most = votes.values().stream().mapToInt(v -> v).max().orElse(0);
    List<String> best =
        votes.entrySet().stream()
            .filter(vote -> vote.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return best.size() == 1 ? best.get(0) : null;
  }

  private void vote(String text) {
    List<String> words = Text.words(text);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals("in") || words.get(i).equals("at")) {
        String country = first(words.subList(i + 1, Math.min(words.size(), i + 1 + REACH)));
        if (country != null && sides.contains(country)) {
          votes.merge(country, 1, Integer::sum);
        }
      }
    }
  }

  /** The first place named; an adjective is one only before "capital". */
  private @Nullable String first(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      for (int length = Math.min(2, words.size() - i); length > 0; length--) {
        Countries.Named named = countries.of(String.join(" ", words.subList(i, i + length)));
        if (named != null) {
          boolean adjective = named.how() == Countries.How.ADJECTIVE;
          return adjective && !words.contains("capital") ? null : named.country();
        }
      }
    }
    return null;
  }
}
