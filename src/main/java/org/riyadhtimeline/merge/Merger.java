package org.riyadhtimeline.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.DateMention;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.NearDuplicate;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.SiteInfo;
import org.riyadhtimeline.model.Statement;

/** Joins the facts of all articles into one coverage. */
public final class Merger {

  private final Decisions decisions;
  private final List<ArticleFacts> facts;
  private final Map<String, Article> articles = new HashMap<>();
  private final List<Doubt> doubts = new ArrayList<>();

  private Merger(Decisions decisions, List<ArticleFacts> facts) {
    this.decisions = decisions;
    this.facts = new PartedPeople(decisions).part(Sorted.byArticle(facts));
    facts.forEach(of -> articles.put(of.article().id(), of.article()));
  }

  /** The coverage without an editor's decisions. */
  public static Coverage merge(SiteInfo site, List<ArticleFacts> facts) {
    return merge(site, Decisions.NONE, facts);
  }

  /**
   * The coverage, corrected by {@code decisions}. The order of {@code facts} does not matter.
   * Decisions about articles are to be applied before, by {@link ArticleDecisions}.
   */
  public static Coverage merge(SiteInfo site, Decisions decisions, List<ArticleFacts> facts) {
    return new Merger(decisions, facts).merge(site);
  }

  private Coverage merge(SiteInfo site) {
    List<Article> ordered = facts.stream().map(ArticleFacts::article).toList();
    StoryDecisions stories = new StoryDecisions(decisions, ordered);
    List<NearDuplicate> nearDuplicates = new NearDuplicates(ordered, stories).all();
    Countries countries = Countries.known();
    People people = new PeopleMerger(countries, decisions).merge(facts);
    EventMerger eventMerger = new EventMerger(countries, decisions);
    List<Event> events = eventMerger.merge(facts, people);
    Copies copies = new Copies(nearDuplicates);
    Remap remap = new Remap(people);
    QuoteDecisions quoteDecisions = new QuoteDecisions(people, articles);
    List<Quote> quotes = quoteDecisions.apply(decisions, copies.quotes(quotes(remap)));
    Pins pins = new Pins(events, quotes, articles);
    Map<String, Integer> leftOutBy = pins.leftOut(decisions);
    Set<String> leftOut = leftOutBy.keySet();
    List<String> pinned = pins.pinned(decisions, leftOutBy);
    quotes.removeIf(quote -> leftOut.contains(quote.id()));

    List<Article> all = facts.stream().map(of -> remap.article(of.article())).toList();
    doubts.addAll(ArticleDecisions.unclear(decisions, all));
    doubts.addAll(people.doubts());
    doubts.addAll(eventMerger.doubts());
    doubts.addAll(quoteDecisions.doubts());
    doubts.addAll(pins.doubts());
    doubts.addAll(stories.doubts());
    doubts.addAll(copies.doubts(stories));
    doubts.addAll(new OpenQuestions(facts, quotes, people).all());
    return new Coverage(
        site,
        all,
        people.all(),
        people.formerIds(),
        quotes,
        copies.statements(statements(remap)),
        unresolvedDates(),
        events.stream().filter(event -> !leftOut.contains(event.id())).toList(),
        facts.stream().collect(Collectors.toMap(of -> of.article().id(), ArticleFacts::sentences)),
        eventMerger.hostSide(),
        nearDuplicates,
        pinned,
        DoubtOrder.sort(doubts, all));
  }

  private List<Quote> quotes(Remap remap) {
    return facts.stream()
        .flatMap(of -> of.quotes().stream())
        .map(remap::quote)
        .sorted(Comparator.comparing(quote -> day(quote.date())))
        .toList();
  }

  private List<Statement> statements(Remap remap) {
    return facts.stream()
        .flatMap(of -> of.statements().stream())
        .map(remap::statement)
        .sorted(Comparator.comparing(statement -> day(statement.date())))
        .toList();
  }

  /** Alone these are told of later; to keep all would cost a tenth of the memory of a build. */
  private List<DateMention> unresolvedDates() {
    return facts.stream()
        .flatMap(of -> of.dates().stream())
        .filter(date -> date.value() == null)
        .toList();
  }

  private static LocalDate day(@Nullable EventDate date) {
    return date == null ? LocalDate.MAX : date.first();
  }
}
