package org.riyadhtimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.render.Markup.Mark;
import org.riyadhtimeline.render.Splitter.Part;
import org.riyadhtimeline.render.WordDiff.Word;
import org.riyadhtimeline.render.view.CompareView;
import org.riyadhtimeline.render.view.CompareView.Pair;
import org.riyadhtimeline.render.view.CompareView.Version;
import org.riyadhtimeline.render.view.DateText;

/** The same words and the same events as different articles have them. */
final class ComparePages {

  private static final int LIMIT = 350_000;

  /** How many versions of one thing stand side by side. */
  private static final int VERSIONS = 6;

  /** Words said, or an event, in several articles. */
  private record Item(
      @Nullable EventDate date,
      List<Quote> quotes,
      @Nullable Event event,
      List<EventMention> places) {}

  private final Context context;
  private final Site site;
  private final Strings strings;

  ComparePages(Context context) {
    this.context = context;
    this.site = context.site;
    this.strings = context.strings;
  }

  /**
   * @param sameWords groups of quotations that several articles have in much the same words
   */
  void add(List<List<Quote>> sameWords, Templates templates, PageList pages) {
    List<Item> items = new ArrayList<>();
    sameWords.forEach(group -> items.add(new Item(group.get(0).date(), group, null, List.of())));
    for (Event event : site.coverage.events()) {
      if (Site.isShared(event)) {
        List<EventMention> places = SameEvents.comparable(site, event, VERSIONS);
        if (!places.isEmpty()) {
          items.add(new Item(event.date(), List.of(), event, places));
        }
      }
    }
    items.sort(Comparator.comparing(Item::date, Comparator.nullsLast(Comparator.naturalOrder())));
    Splitter<Item> splitter = new Splitter<>(Item::date, ComparePages::weight, LIMIT);
    Part<Item> whole = splitter.split(items);
    PartTitle<Item> titles = new PartTitle<>(context, whole);
    for (Part<Item> part : whole.all()) {
      pages.add(page(part), () -> templates.fill("compare.ftlh", view(part, titles)));
    }
  }

  private static int weight(Item item) {
    return 400 + 900 * (item.event() == null ? Math.min(VERSIONS, item.quotes().size()) : VERSIONS);
  }

  private static String page(Part<Item> part) {
    return part.key().isEmpty() ? "compare.html" : "compare." + part.key() + ".html";
  }

  private CompareView view(Part<Item> part, PartTitle<Item> titles) {
    String page = page(part);
    Views views = new Views(context, page);
    boolean first = part.key().isEmpty();
    String title =
        first
            ? strings.get("compareTitle")
            : strings.get("partOf", strings.get("compareTitle"), PartTitle.of(context, part.key()));
    String description = strings.get("compareDescription");
    Function<Part<Item>, String> href = other -> views.href(new Link(page(other), ""));
    List<Pair> words = new ArrayList<>();
    List<Pair> events = new ArrayList<>();
    for (Item item : part.items()) {
      if (item.event() != null) {
        events.add(pair(item.event(), item.places(), views));
      } else {
        words.add(pair(item.quotes(), views));
      }
    }
    return new CompareView(
        new Heads(context)
            .head(
                page,
                "compare",
                "website",
                title,
                description,
                null,
                new JsonLd(site, page).page("CollectionPage", title, description)),
        titles.trail(part, strings.get("compare"), href),
        titles.parts(part, href, items -> strings.count("countThings", items.size())),
        words,
        events,
        views.cited());
  }

  private Pair pair(List<Quote> quotes, Views views) {
    List<Quote> shown = quotes.size() > VERSIONS ? quotes.subList(0, VERSIONS) : quotes;
    List<List<Word>> words = shown.stream().map(this::words).toList();
    Quote first = shown.get(0);
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      versions.add(version(shown.get(i), words.get(i), words.get(i == 0 ? 1 : 0), views));
    }
    String id = Site.personId(first.speaker());
    Person person = id == null ? null : site.people.get(id);
    return new Pair(
        "w-" + site.anchor(first),
        first.speaker() == null ? strings.get("speakerUnknown") : first.speaker().name(),
        person == null ? null : views.person(person, ""),
        date(first.date()),
        views.href(views.permalink(first.speaker(), site.anchor(first), first.article())),
        versions);
  }

  private DateText date(@Nullable EventDate date) {
    return date == null
        ? new DateText(strings.get("undatedShort"), strings.get("undatedShort"), null)
        : context.dates.alone(date);
  }

  private List<Word> words(Quote quote) {
    String text = site.article(quote.article()).text();
    List<Word> words = new ArrayList<>();
    quote.spans().forEach(span -> words.addAll(WordDiff.words(text, span)));
    return words;
  }

  private Version version(Quote quote, List<Word> own, List<Word> other, Views views) {
    List<Mark> marks = new ArrayList<>();
    quote.spans().forEach(span -> marks.add(new Mark(span, "span", null, "said-words")));
    for (Span span : WordDiff.onlyInFirst(own, other)) {
      marks.add(new Mark(span, "span", null, "differs"));
    }
    String text = site.article(quote.article()).text();
    Span shown = quote.context().union(quote.span());
    return new Version(
        Excerpt.of(text, shown, quote.span(), marks),
        views.source(quote.article(), site.anchor(quote)),
        "");
  }

  private Pair pair(Event event, List<EventMention> shown, Views views) {
    List<List<Word>> words =
        shown.stream()
            .map(m -> WordDiff.words(site.article(m.article()).text(), m.sentence()))
            .toList();
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      versions.add(version(shown.get(i), words.get(i), words.get(i == 0 ? 1 : 0), views));
    }
    Link place = context.event(event.id());
    return new Pair(
        "e-" + site.anchor(event),
        EventViews.title(event),
        null,
        date(event.date()),
        place == null ? "" : views.href(place),
        versions);
  }

  /** Sentences that have little in common are shown as they are: all of them would be marked. */
  private Version version(EventMention mention, List<Word> own, List<Word> other, Views views) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark(mention.span(), "span", null, "said-words"));
    boolean alike =
        WordDiff.common(own, other).cardinality() * 2 >= Math.min(own.size(), other.size());
    if (alike) {
      for (Span span : WordDiff.onlyInFirst(own, other)) {
        marks.add(new Mark(span, "span", null, "differs"));
      }
    }
    String text = site.article(mention.article()).text();
    TemplateHTMLOutputModel words = Excerpt.of(text, mention.sentence(), mention.span(), marks);
    return new Version(words, views.source(mention.article(), site.anchor(mention)), "");
  }
}
