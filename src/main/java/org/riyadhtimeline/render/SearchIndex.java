package org.riyadhtimeline.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Quote;

/**
 * What can be searched, as classic scripts: they load from disk, where nothing can be fetched. Each
 * calls {@code timelineSearch(rows)} with rows of kind, address, words, further words, who, when.
 */
final class SearchIndex {

  private static final int LIMIT = 350_000;

  /** What {@link #LIMIT} is counted in: one fact. */
  private record Row(String kind, String href, String words, String more, String who, String date) {
    JsonText.Body json() {
      return json -> {
        json.writeStartArray();
        for (String value : List.of(kind, href, words, more, who, date)) {
          json.writeString(value);
        }
        json.writeEndArray();
      };
    }

    int weight() {
      return 40 + 2 * (href.length() + words.length() + more.length() + who.length());
    }
  }

  private final Site site;
  private final Context context;
  private final Views views;

  SearchIndex(Context context) {
    this.site = context.site;
    this.context = context;
    this.views = new Views(context, "search.html");
  }

  /** Adds the scripts and tells their paths, in order. */
  List<String> add(PageList pages) {
    List<Object> facts = new ArrayList<>(site.coverage.people());
    facts.addAll(site.coverage.events());
    facts.addAll(site.coverage.quotes());
    Splitter<Object> splitter = new Splitter<>(fact -> null, fact -> row(fact).weight(), LIMIT);
    List<String> paths = new ArrayList<>();
    for (Splitter.Part<Object> part : splitter.numbered("", facts)) {
      String path = "assets/search-index" + (part.key().isEmpty() ? "" : "-" + part.key()) + ".js";
      paths.add(path);
      pages.add(path, () -> script(part.items()));
    }
    return paths;
  }

  private byte[] script(List<Object> facts) {
    String rows = JsonText.rows(facts.stream().map(fact -> row(fact).json()).toList());
    return ("timelineSearch([\n" + JsonText.inScript(rows) + "\n]);\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private Row row(Object fact) {
    if (fact instanceof Person person) {
      return row(person);
    }
    return fact instanceof Event event ? row(event) : row((Quote) fact);
  }

  private Row row(Person person) {
    String more =
        person.roles().stream()
            .map(role -> PeopleLists.words(role, context.strings))
            .distinct()
            .collect(Collectors.joining(", "));
    return new Row(
        "person",
        views.href(new Link(site.personPage(person.id()), "")),
        person.name(),
        more,
        String.join(", ", person.aliases()),
        "");
  }

  private Row row(Event event) {
    EventMention first = site.told(event);
    Link place = context.event(event.id());
    String people =
        event.people().stream()
            .map(site.people::get)
            .filter(Objects::nonNull)
            .map(Person::name)
            .collect(Collectors.joining(", "));
    String sentence = first.sentence().in(site.article(first.article()).text());
    return new Row(
        "event",
        place == null ? "index.html" : views.href(place),
        EventViews.title(event),
        Opening.cut(sentence, 300),
        people,
        context.dates.full(event.date()));
  }

  private Row row(Quote quote) {
    EventDate date = quote.date();
    return new Row(
        "quote",
        views.href(views.permalink(quote.speaker(), site.anchor(quote), quote.article())),
        Opening.cut(quote.text(), Excerpt.LONGEST),
        views.publisher(site.article(quote.article())),
        quote.speaker() == null ? "" : quote.speaker().name(),
        date == null ? "" : context.dates.full(date));
  }
}
