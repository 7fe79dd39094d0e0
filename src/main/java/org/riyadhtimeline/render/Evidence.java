package org.riyadhtimeline.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.DateInference;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.PersonRole;
import org.riyadhtimeline.model.SiteInfo.ArticleText;
import org.riyadhtimeline.model.Span;

/**
 * The words that what is told of people and of dates rests on, where these are neither quotations
 * nor events: roles, who was at the table, where somebody is only named, the days an inferred date
 * was concluded from. The pages of the articles show their sentences, so that each can be led back
 * to its words.
 */
final class Evidence {

  /** What words can be evidence of; the letter stands in their anchors. */
  enum Kind {
    ROLE('r'),
    TABLE('p'),
    NAMED('n'),
    DATE('d');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }
  }

  /**
   * Words with the sentence they stand in.
   *
   * @param person of whom they tell; null for a date
   */
  record Proof(Kind kind, @Nullable Person person, Mention words, Span sentence, String anchor) {}

  /** A role in the words of the articles; no proofs where an editor gave it. */
  record Role(String text, List<Proof> proofs) {}

  /** How many articles are named for each thing told. */
  private static final int ARTICLES = 4;

  /** How many places are shown for somebody who is only named. */
  private static final int PLACES = 12;

  private final Site site;
  private final Strings strings;
  private final Map<String, List<Role>> roles = new HashMap<>();
  private final Map<String, List<Proof>> table = new HashMap<>();
  private final Map<String, List<Proof>> named = new HashMap<>();
  private final Map<String, List<Proof>> byArticle = new HashMap<>();
  private final Map<Mention, Proof> dates = new HashMap<>();

  Evidence(Site site, Strings strings) {
    this.site = site;
    this.strings = strings;
    for (Person person : site.coverage.people()) {
      roles.put(person.id(), rolesOf(person));
      table.put(person.id(), first(Kind.TABLE, person, person.tableEvidence(), ARTICLES));
      named.put(person.id(), namedOnly(person));
    }
    for (Article article : site.coverage.articles()) {
      DateInference inference = article.inference();
      if (inference != null) {
        date(inference.own());
        date(inference.other());
      }
    }
    byArticle.values().forEach(proofs -> proofs.sort(Comparator.comparing(p -> p.words().span())));
  }

  /** The roles of a person, each with the first place in each of the first few articles. */
  List<Role> roles(Person person) {
    return roles.getOrDefault(person.id(), List.of());
  }

  List<Proof> table(Person person) {
    return table.getOrDefault(person.id(), List.of());
  }

  /** Where somebody of whom nothing else is told is named; empty for everybody else. */
  List<Proof> named(Person person) {
    return named.getOrDefault(person.id(), List.of());
  }

  /** Everything to be shown of an article, in reading order. */
  List<Proof> in(String article) {
    return byArticle.getOrDefault(article, List.of());
  }

  /** The anchor of words an inferred date rests on; empty if their article does not show them. */
  String anchor(Mention date) {
    Proof proof = dates.get(date);
    return proof == null ? "" : proof.anchor();
  }

  private List<Role> rolesOf(Person person) {
    Map<String, List<Mention>> places = new LinkedHashMap<>();
    for (PersonRole role : person.roles()) {
      List<Mention> own =
          places.computeIfAbsent(PeopleLists.words(role, strings), k -> new ArrayList<>());
      if (stands(role)) {
        own.add(role.mention());
      }
    }
    List<Role> all = new ArrayList<>();
    places.forEach((text, own) -> all.add(new Role(text, first(Kind.ROLE, person, own, ARTICLES))));
    return all;
  }

  /** Whether an article has the words, however spelt; those of an editor stand in none. */
  private boolean stands(PersonRole role) {
    Article article = site.articles.get(role.mention().article());
    return article != null
        && PersonRole.key(Markup.oneLine(role.mention().span().in(article.text())))
            .equals(PersonRole.key(role.text()));
  }

  private List<Proof> namedOnly(Person person) {
    boolean more =
        !site.quotesOf(person).isEmpty()
            || !site.statementsOf(person).isEmpty()
            || !site.eventsOf(person).isEmpty();
    return more ? List.of() : first(Kind.NAMED, person, person.mentions(), PLACES);
  }

  /** The first place in each article. */
  private List<Proof> first(Kind kind, Person person, List<Mention> mentions, int most) {
    List<Proof> proofs = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Mention mention : mentions) {
      if (proofs.size() < most
          && site.articles.containsKey(mention.article())
          && seen.add(mention.article())) {
        proofs.add(proof(kind, person, mention));
      }
    }
    return proofs;
  }

  private void date(Mention mention) {
    if (site.articles.containsKey(mention.article())) {
      dates.computeIfAbsent(mention, m -> proof(Kind.DATE, null, m));
    }
  }

  private Proof proof(Kind kind, @Nullable Person person, Mention mention) {
    boolean shown = site.coverage.site().articleText() != ArticleText.QUOTES;
    String anchor = site.place(mention.article(), kind.letter, mention.span().start());
    Proof proof = new Proof(kind, person, mention, sentence(mention), shown ? anchor : "");
    if (shown) {
      byArticle.computeIfAbsent(mention.article(), k -> new ArrayList<>()).add(proof);
    }
    return proof;
  }

  /** The sentence around words; their paragraph where no sentence is known. */
  private Span sentence(Mention mention) {
    Span words = mention.span();
    List<Span> sentences = site.coverage.sentences().getOrDefault(mention.article(), List.of());
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= words.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Span found = null;
    for (int i = low; i < sentences.size() && sentences.get(i).overlaps(words); i++) {
      found = found == null ? sentences.get(i) : found.union(sentences.get(i));
    }
    return found == null ? paragraph(mention) : found.union(words);
  }

  private Span paragraph(Mention mention) {
    for (Paragraph paragraph : site.article(mention.article()).paragraphs()) {
      if (paragraph.span().overlaps(mention.span())) {
        return paragraph.span().union(mention.span());
      }
    }
    return mention.span();
  }
}
