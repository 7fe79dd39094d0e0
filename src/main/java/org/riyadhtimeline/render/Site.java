package org.riyadhtimeline.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.NearDuplicate;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;
import org.riyadhtimeline.model.Statement;

/** The coverage with its ways from one fact to another. */
final class Site {

  /** Where a person is named in an article. */
  record Name(String person, Span span) {}

  final Coverage coverage;
  final Map<String, Article> articles = new LinkedHashMap<>();
  final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, List<Quote>> quotesOfArticle = new HashMap<>();
  private final Map<String, List<Statement>> statementsOfArticle = new HashMap<>();
  private final Map<String, List<Event>> eventsOfArticle = new HashMap<>();
  private final Map<String, List<Quote>> quotesOfPerson = new HashMap<>();
  private final Map<String, List<Statement>> statementsOfPerson = new HashMap<>();
  private final Map<String, List<Event>> eventsOfPerson = new HashMap<>();
  private final Map<String, List<Name>> namesInArticle = new HashMap<>();
  private final Map<String, List<Quote>> copiesInArticle = new HashMap<>();
  private final Map<String, List<NearDuplicate>> storiesOfArticle = new HashMap<>();
  private final Map<String, String> slugs = new HashMap<>();
  private final Map<String, EventMention> told = new ConcurrentHashMap<>();

  /** Until when the coverage tells: its latest article, or what happened last; null if unknown. */
  final @Nullable LocalDate asOf;

  Site(Coverage coverage) {
    this.coverage = coverage;
    coverage.articles().forEach(article -> articles.put(article.id(), article));
    for (Person person : coverage.people()) {
      people.put(person.id(), person);
      for (Mention mention : person.mentions()) {
        add(namesInArticle, mention.article(), new Name(person.id(), mention.span()));
      }
    }
    for (Quote quote : coverage.quotes()) {
      add(quotesOfArticle, quote.article(), quote);
      add(quotesOfPerson, personId(quote.speaker()), quote);
      quote.alsoAt().stream()
          .map(Mention::article)
          .distinct()
          .forEach(article -> add(copiesInArticle, article, quote));
    }
    for (Statement statement : coverage.statements()) {
      add(statementsOfArticle, statement.article(), statement);
      add(statementsOfPerson, personId(statement.speaker()), statement);
      for (Speaker other : statement.others()) {
        add(statementsOfPerson, personId(other), statement);
      }
    }
    for (Event event : coverage.events()) {
      articlesOf(event).forEach(article -> add(eventsOfArticle, article, event));
      event.people().forEach(person -> add(eventsOfPerson, person, event));
    }
    for (NearDuplicate story : coverage.nearDuplicates()) {
      add(storiesOfArticle, story.first(), story);
      story.copies().forEach(copy -> add(storiesOfArticle, copy, story));
    }
    articles.keySet().forEach(id -> slugs.put(id, Slug.of(id)));
    asOf =
        coverage.articles().stream()
            .map(Article::published)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
  }

  private static <T> void add(Map<String, List<T>> map, @Nullable String key, T value) {
    if (key != null) {
      map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
  }

  static @Nullable String personId(@Nullable Speaker speaker) {
    return speaker == null ? null : speaker.personId();
  }

  /** The articles that tell of an event, each once. */
  static Set<String> articlesOf(Event event) {
    Set<String> ids = new LinkedHashSet<>();
    event.mentions().forEach(mention -> ids.add(mention.article()));
    return ids;
  }

  /** Whether several articles tell of an event. */
  static boolean isShared(Event event) {
    String first = event.mentions().get(0).article();
    for (EventMention mention : event.mentions()) {
      if (!mention.article().equals(first)) {
        return true;
      }
    }
    return false;
  }

  Article article(String id) {
    return Objects.requireNonNull(articles.get(id), id);
  }

  /** Whether an article's date was concluded from other articles. */
  boolean isInferred(String article) {
    return article(article).publishedFrom() == DateOrigin.COVERAGE;
  }

  List<Quote> quotesOfArticle(String id) {
    return quotesOfArticle.getOrDefault(id, List.of());
  }

  List<Statement> statementsOfArticle(String id) {
    return statementsOfArticle.getOrDefault(id, List.of());
  }

  List<Event> eventsOfArticle(String id) {
    return eventsOfArticle.getOrDefault(id, List.of());
  }

  /** Quotations of another version of the article's story whose words stand in it too. */
  List<Quote> copiesInArticle(String id) {
    return copiesInArticle.getOrDefault(id, List.of());
  }

  /** Where people are named in an article. */
  List<Name> namesIn(String article) {
    return namesInArticle.getOrDefault(article, List.of());
  }

  List<Quote> quotesOf(Person person) {
    return quotesOfPerson.getOrDefault(person.id(), List.of());
  }

  List<Statement> statementsOf(Person person) {
    return statementsOfPerson.getOrDefault(person.id(), List.of());
  }

  List<Event> eventsOf(Person person) {
    return eventsOfPerson.getOrDefault(person.id(), List.of());
  }

  boolean isHost(Person person) {
    return person.side() != null && person.side().equals(coverage.hostSide());
  }

  /** The mention whose sentence has most of the title's words: the one it was taken from. */
  EventMention told(Event event) {
    return event.mentions().size() == 1
        ? event.mentions().get(0)
        : told.computeIfAbsent(event.id(), id -> bestTold(event));
  }

  private EventMention bestTold(Event event) {
    EventMention best = event.mentions().get(0);
    Set<String> title = words(event.title(), new Span(0, event.title().length()));
    int most = -1;
    for (EventMention mention : event.mentions()) {
      Set<String> shared = words(article(mention.article()).text(), mention.sentence());
      shared.retainAll(title);
      if (shared.size() > most) {
        most = shared.size();
        best = mention;
      }
    }
    return best;
  }

  private static Set<String> words(String text, Span range) {
    return WordDiff.words(text, range).stream()
        .map(WordDiff.Word::letters)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The other versions of an article's story, the first before its copies. */
  List<Article> otherVersions(Article article) {
    List<Article> others = new ArrayList<>();
    for (NearDuplicate story : storiesOfArticle.getOrDefault(article.id(), List.of())) {
      add(others, article, story.first());
      story.copies().forEach(copy -> add(others, article, copy));
    }
    return others;
  }

  private void add(List<Article> others, Article own, String id) {
    Article other = articles.get(id);
    if (other != null && other != own) {
      others.add(other);
    }
  }

  /** Whether the page of an article can show facts of it. */
  static boolean isRead(Article article) {
    return article.language().startsWith("en");
  }

  /** An anchor that is a safe id in HTML and the same in every build. */
  String anchor(String article, String factId) {
    String slug = slugs.get(article);
    if (slug == null || !factId.startsWith(article)) {
      return Slug.of(factId);
    }
    return slug.equals(article) ? factId : slug + factId.substring(article.length());
  }

  String anchor(Quote quote) {
    return anchor(quote.article(), quote.id());
  }

  String anchor(Statement statement) {
    return anchor(statement.article(), statement.id());
  }

  /** The anchor of words that are a quotation of another version of the story. */
  String anchorOfCopy(Mention mention) {
    return slugs.get(mention.article()) + "-q" + mention.span().start();
  }

  /** An anchor of words that are no fact of their own, only what one rests on. */
  String place(String article, char kind, int offset) {
    return slugs.get(article) + "-" + kind + offset;
  }

  String anchor(EventMention mention) {
    return anchor(mention.article(), mention.id());
  }

  /** The event's own anchor: that of its first mention. */
  String anchor(Event event) {
    for (EventMention mention : event.mentions()) {
      if (mention.id().equals(event.id())) {
        return anchor(mention);
      }
    }
    return anchor(event.mentions().get(0).article(), event.id());
  }

  String personPage(String id) {
    return "people/" + Slug.of(id) + ".html";
  }

  String articlePage(String id) {
    return "articles/" + slugs.get(id) + ".html";
  }

  String personFeed(String id) {
    return "people/" + Slug.of(id) + ".xml";
  }

  /** Whether an event is still to come, as far as the coverage knows. */
  boolean isAhead(Event event) {
    return event.status() != Event.Status.HAPPENED
        && (asOf == null || event.date().last().isAfter(asOf));
  }

  /** The year the coverage has come to, which need not be said; none if that is not known. */
  int thisYear() {
    LocalDate latest = asOf;
    return latest == null ? Integer.MIN_VALUE : latest.getYear();
  }
}
