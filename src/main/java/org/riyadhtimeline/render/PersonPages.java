package org.riyadhtimeline.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Statement;
import org.riyadhtimeline.render.Evidence.Proof;
import org.riyadhtimeline.render.Markup.Mark;
import org.riyadhtimeline.render.Splitter.Part;
import org.riyadhtimeline.render.view.EventLine;
import org.riyadhtimeline.render.view.PersonRef;
import org.riyadhtimeline.render.view.PersonView;
import org.riyadhtimeline.render.view.PersonView.Named;
import org.riyadhtimeline.render.view.PersonView.Role;
import org.riyadhtimeline.render.view.Source;

/** The pages of one person. */
final class PersonPages {

  private static final int LIMIT = 350_000;
  private static final int COMPANY = 12;

  /** Something said, or something the person took part in. */
  private record Item(
      @Nullable EventDate date,
      @Nullable Quote quote,
      @Nullable Statement statement,
      @Nullable Event event) {

    int weight() {
      if (quote != null) {
        return 1_900
            + 2 * Excerpt.letters(quote.text().length())
            + Excerpt.letters(quote.context().length());
      }
      if (statement != null) {
        return 1_300 + Excerpt.letters(statement.context().length());
      }
      return event == null ? 0 : 700 + event.title().length() + 300 * event.mentions().size();
    }
  }

  private final Context context;
  private final Site site;
  private final Strings strings;
  private final Person person;
  private final Part<Item> whole;
  private final PartTitle<Item> titles;
  private final Map<String, Part<Item>> partsByKey = new LinkedHashMap<>();
  private final TimesQuoted quoted;

  PersonPages(Context context, Person person) {
    this.context = context;
    this.site = context.site;
    this.strings = context.strings;
    this.person = person;
    this.quoted = new TimesQuoted(context, person);
    List<Item> items = new ArrayList<>();
    site.quotesOf(person).forEach(q -> items.add(new Item(q.date(), q, null, null)));
    site.statementsOf(person).forEach(s -> items.add(new Item(s.date(), null, s, null)));
    site.eventsOf(person).forEach(e -> items.add(new Item(e.date(), null, null, e)));
    items.sort(Comparator.comparing(Item::date, Comparator.nullsLast(Comparator.naturalOrder())));
    ToIntFunction<Item> weight = Item::weight;
    this.whole = new Splitter<>(Item::date, weight, LIMIT).split(items);
    this.titles = new PartTitle<>(context, whole);
    whole.all().forEach(part -> partsByKey.putIfAbsent(part.key(), part));
  }

  /** Tells the context where quotations stand that are not on the person's first page. */
  void place() {
    if (whole.parts().isEmpty()) {
      return;
    }
    for (Part<Item> leaf : whole.leaves()) {
      String page = page(leaf);
      for (Item item : leaf.items()) {
        if (item.quote() != null) {
          context.placeSaying(site.anchor(item.quote()), page);
        } else if (item.statement() != null
            && person.id().equals(Site.personId(item.statement().speaker()))) {
          context.placeSaying(site.anchor(item.statement()), page);
        }
      }
    }
  }

  /** Keys of all pages; the first is the empty one. */
  List<String> keys() {
    return List.copyOf(partsByKey.keySet());
  }

  String page(String key) {
    String slug = Slug.of(person.id());
    return "people/" + slug + (key.isEmpty() ? "" : "." + key) + ".html";
  }

  private String page(Part<Item> part) {
    return page(part.key());
  }

  PersonView view(String key) {
    Part<Item> part = Objects.requireNonNull(partsByKey.get(key), key);
    String page = page(key);
    boolean first = key.isEmpty();
    Views views = new Views(context, page);
    List<Quote> quotes = part.items().stream().map(Item::quote).filter(Objects::nonNull).toList();
    List<Statement> statements =
        part.items().stream().map(Item::statement).filter(Objects::nonNull).toList();
    List<Event> events = part.items().stream().map(Item::event).filter(Objects::nonNull).toList();
    SaidByDay said = new SaidByDay(views);
    String quoted = this.quoted.inWords();
    String title = first ? person.name() : strings.get("personOf", person.name(), title(part));
    return new PersonView(
        new Heads(context)
            .head(
                page,
                "people",
                "profile",
                title,
                description(quoted),
                Slug.of(person.id()) + ".xml",
                new JsonLd(site, page).person(person, title, quotes)),
        views.person(person, first ? "" : title(part)),
        first ? roles(views) : List.of(),
        first ? person.aliases() : List.of(),
        tableLabel(),
        person.editor() ? strings.get("editedPerson") : "",
        first ? sources(context.evidence.table(person), views) : List.of(),
        quoted,
        first ? this.quoted.charts(views) : List.of(),
        titles.trail(part, person.name(), other -> views.href(new Link(page(other), ""))),
        titles.parts(part, other -> views.href(new Link(page(other), "")), this::note),
        said.quotes(quotes),
        said.statements(statements),
        events.stream().map(event -> event(event, views)).toList(),
        first ? named(views) : List.of(),
        first ? company(views) : List.of(),
        views.cited());
  }

  private String tableLabel() {
    if (!person.atTheTable()) {
      return "";
    }
    return strings.get(site.isHost(person) ? "atTheTableHost" : "atTheTable");
  }

  private EventLine event(Event event, Views views) {
    return views.events.line(event, context.dates.alone(event.date()));
  }

  private String title(Part<Item> part) {
    return PartTitle.of(context, part.key());
  }

  private String note(List<Item> items) {
    int quotes = (int) items.stream().filter(item -> item.quote() != null).count();
    int events = (int) items.stream().filter(item -> item.event() != null).count();
    return Counts.of(strings, events, quotes);
  }

  private List<Role> roles(Views views) {
    return context.evidence.roles(person).stream()
        .map(
            role ->
                new Role(
                    role.text(),
                    sources(role.proofs(), views),
                    role.proofs().isEmpty() ? strings.get("howEditor") : ""))
        .toList();
  }

  private static List<Source> sources(List<Proof> proofs, Views views) {
    return proofs.stream()
        .map(proof -> views.source(proof.words().article(), proof.anchor()))
        .toList();
  }

  /** The sentences that name somebody of whom nothing else is told. */
  private List<Named> named(Views views) {
    List<Named> named = new ArrayList<>();
    for (Proof proof : context.evidence.named(person)) {
      String text = site.article(proof.words().article()).text();
      Span words = proof.words().span();
      Span shown = proof.anchor().isEmpty() ? words : Excerpt.around(text, proof.sentence(), words);
      named.add(
          new Named(
              Markup.of(text, shown, List.of(new Mark(words, "mark", null, ""))),
              views.source(proof.words().article(), proof.anchor())));
    }
    return named;
  }

  private String description(String quoted) {
    String role = PeopleLists.role(person, strings);
    String who = role == null ? person.name() : strings.get("personOf", person.name(), role);
    return site.quotesOf(person).isEmpty()
        ? strings.get("personDescriptionUnquoted", who)
        : strings.get("personDescription", who, quoted);
  }

  /** Those who take part in the same events, the most often first. */
  private List<PersonRef> company(Views views) {
    Map<String, Integer> times = new LinkedHashMap<>();
    for (Event event : site.eventsOf(person)) {
      event.people().forEach(id -> times.merge(id, 1, Integer::sum));
    }
    times.remove(person.id());
    return times.entrySet().stream()
        .filter(entry -> site.people.containsKey(entry.getKey()))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(COMPANY)
        .map(
            entry ->
                views.person(
                    Objects.requireNonNull(site.people.get(entry.getKey())),
                    strings.count("countEvents", entry.getValue())))
        .toList();
  }
}
