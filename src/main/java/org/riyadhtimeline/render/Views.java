package org.riyadhtimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;
import org.riyadhtimeline.model.Statement;
import org.riyadhtimeline.render.Markup.Mark;
import org.riyadhtimeline.render.view.DateText;
import org.riyadhtimeline.render.view.EventMentionView;
import org.riyadhtimeline.render.view.EventView;
import org.riyadhtimeline.render.view.PersonRef;
import org.riyadhtimeline.render.view.QuoteView;
import org.riyadhtimeline.render.view.Source;
import org.riyadhtimeline.render.view.Voice;

/** Facts as one page shows them; links are those of that page. */
final class Views {

  /** How many articles a line about an event names as its sources. */
  private static final int LINE_SOURCES = 6;

  /** How many quotations of one speaker stand open on one day of the timeline. */
  private static final int OPEN = 4;

  /** How much more than the quotation a sentence has to say, in letters, to be shown too. */
  private static final int AROUND = 60;

  final Context context;
  final Site site;
  final Strings strings;
  final String page;
  private final SpeakerKnown known;

  Views(Context context, String page) {
    this.context = context;
    this.site = context.site;
    this.strings = context.strings;
    this.page = page;
    this.known = new SpeakerKnown(site, strings);
  }

  String href(Link link) {
    return link.seenFrom(page);
  }

  PersonRef person(Person person, String note) {
    PersonRef ref = context.person(person);
    String href = href(new Link(ref.href(), ""));
    return new PersonRef(ref.key(), ref.name(), href, ref.monogram(), ref.side(), ref.tone(), note);
  }

  /** First letters of the first and the last name. */
  static String monogram(String name) {
    String[] words = name.strip().split("[\\s.]+");
    StringBuilder letters = new StringBuilder();
    for (String word :
        words.length < 2 ? words : new String[] {words[0], words[words.length - 1]}) {
      word.codePoints()
          .filter(Character::isLetterOrDigit)
          .findFirst()
          .ifPresent(c -> letters.appendCodePoint(Character.toUpperCase(c)));
    }
    return letters.toString();
  }

  /** Where a fact stands in its article. */
  Source source(String articleId, String anchor) {
    Context.SourceLabel label = context.source(site.article(articleId));
    Link place = context.inArticle(anchor);
    return new Source(
        label.key(),
        label.name(),
        label.title(),
        label.note(),
        href(place != null ? place : new Link(label.page(), anchor)));
  }

  /** Another version of a story that has the same words. */
  private Source also(Mention mention) {
    return source(mention.article(), site.anchorOfCopy(mention));
  }

  /** The publisher's short name. */
  String publisher(Article article) {
    return context.source(article).name();
  }

  /** Quotations in order; fragments of one sentence by one speaker stand together. */
  List<QuoteView> quotes(List<Quote> quotes, boolean explain, boolean around, boolean dated) {
    Map<String, List<Quote>> together = new LinkedHashMap<>();
    for (Quote quote : quotes) {
      boolean fragment = quote.kind() == Quote.Kind.FRAGMENT;
      String key =
          fragment ? quote.article() + quote.context() + speakerKey(quote) : "full " + quote.id();
      together.computeIfAbsent(key, k -> new ArrayList<>()).add(quote);
    }
    return together.values().stream().map(group -> quote(group, explain, around, dated)).toList();
  }

  private QuoteView quote(List<Quote> group, boolean explain, boolean around, boolean dated) {
    Quote quote = group.get(0);
    Article article = site.article(quote.article());
    boolean alone = quote.kind() == Quote.Kind.FULL;
    TemplateHTMLOutputModel sentence = sentence(article, quote.context(), group);
    boolean adds = quote.context().length() > quote.text().length() + AROUND;
    String anchor = site.anchor(quote);
    String how =
        explain || !SpeakerKnown.isPlain(quote.attribution())
            ? known.in(article, quote.attribution(), quote.editor())
            : "";
    return new QuoteView(
        anchor,
        group.stream().skip(1).map(site::anchor).toList(),
        alone,
        false,
        alone ? Markup.escaped(quote.text()) : sentence,
        alone && around && adds ? sentence : null,
        speaker(quote.speaker()),
        speakerWords(quote.speaker()),
        tone(quote.speaker()),
        how,
        source(quote.article(), anchor),
        quote.alsoAt().stream().map(this::also).toList(),
        dated ? date(quote.date()) : null,
        href(permalink(quote.speaker(), anchor, quote.article())));
  }

  QuoteView statement(Statement statement) {
    Article article = site.article(statement.article());
    String anchor = site.anchor(statement);
    List<Mark> marks = List.of(new Mark(statement.span(), "span", null, "clause"));
    return new QuoteView(
        anchor,
        List.of(),
        false,
        true,
        Markup.of(article.text(), statement.context(), marks),
        null,
        speaker(statement.speaker()),
        speakerWords(statement.speaker()),
        tone(statement.speaker()),
        known.in(article, statement.attribution(), false),
        source(statement.article(), anchor),
        List.of(),
        date(statement.date()),
        href(permalink(statement.speaker(), anchor, statement.article())));
  }

  /** The sentence around quoted words, with these marked. */
  private TemplateHTMLOutputModel sentence(Article article, Span range, List<Quote> quotes) {
    List<Mark> marks = new ArrayList<>();
    for (Quote quote : quotes) {
      quote.spans().forEach(span -> marks.add(new Mark(span, "mark", null, "")));
    }
    return Markup.of(article.text(), range, marks);
  }

  /** Where a quotation has its own address: on its speaker's page, else in its article. */
  Link permalink(@Nullable Speaker speaker, String anchor, String article) {
    Link place = context.saying(anchor);
    if (place != null) {
      return place;
    }
    Person person = personOf(speaker);
    String where = person == null ? site.articlePage(article) : site.personPage(person.id());
    return new Link(where, anchor);
  }

  private @Nullable Person personOf(@Nullable Speaker speaker) {
    String id = Site.personId(speaker);
    return id == null ? null : site.people.get(id);
  }

  private @Nullable PersonRef speaker(@Nullable Speaker speaker) {
    Person person = personOf(speaker);
    return person == null ? null : person(person, "");
  }

  private String speakerWords(@Nullable Speaker speaker) {
    return speaker == null ? strings.get("speakerUnknown") : speaker.name();
  }

  private String tone(@Nullable Speaker speaker) {
    Person person = personOf(speaker);
    return context.sides.tone(person == null ? null : person.side());
  }

  private static String speakerKey(Quote quote) {
    Speaker speaker = quote.speaker();
    return speaker == null ? "" : Objects.requireNonNullElse(speaker.personId(), speaker.name());
  }

  @Nullable DateText date(@Nullable EventDate date) {
    return date == null ? null : context.dates.alone(date);
  }

  /** What was said, by speaker; those nobody knows last. */
  List<Voice> voices(List<Quote> quotes) {
    Map<String, List<Quote>> bySpeaker = new LinkedHashMap<>();
    for (Quote quote : quotes) {
      bySpeaker.computeIfAbsent(speakerKey(quote), k -> new ArrayList<>()).add(quote);
    }
    List<Quote> nobody = bySpeaker.remove("");
    if (nobody != null) {
      bySpeaker.put("", nobody);
    }
    return bySpeaker.values().stream().map(this::voice).toList();
  }

  private Voice voice(List<Quote> quotes) {
    Speaker speaker = quotes.get(0).speaker();
    List<QuoteView> all = quotes(quotes, false, false, false);
    int open = all.size() <= OPEN + 1 ? all.size() : OPEN;
    String name = speakerWords(speaker);
    Set<String> sources = new LinkedHashSet<>();
    all.forEach(view -> sources.add(view.source().key()));
    PersonRef person = speaker(speaker);
    return new Voice(
        person,
        name,
        tone(speaker),
        all.subList(0, open),
        all.subList(open, all.size()),
        strings.count("moreFrom", all.size() - open, name),
        String.join(" ", sources),
        person == null ? "" : sideKey(person.side()));
  }

  /** An event with its sentence and sources. */
  EventView event(Event event, DateText date) {
    EventMention told = site.told(event);
    String own = site.anchor(event);
    List<Person> people =
        event.people().stream().map(site.people::get).filter(Objects::nonNull).toList();
    Map<String, Source> sources = new LinkedHashMap<>();
    sources.put(told.article(), source(told.article(), site.anchor(told)));
    for (EventMention mention : event.mentions()) {
      sources.computeIfAbsent(mention.article(), article -> source(article, site.anchor(mention)));
    }
    Link place = context.event(event.id());
    return new EventView(
        own,
        date,
        node(event),
        status(event),
        event.status() == Event.Status.HAPPENED ? "happened" : "planned",
        title(event),
        sameWords(event, told) ? null : sentence(told),
        site.anchor(told).equals(own) ? "" : site.anchor(told),
        people.stream().map(person -> person(person, "")).toList(),
        List.copyOf(sources.values()),
        event.mentions().stream()
            .filter(mention -> mention != told)
            .map(mention -> mention(mention, own))
            .toList(),
        strings.count("alsoTold", event.mentions().size() - 1),
        place == null ? "" : href(place),
        keys(people.stream().map(person -> context.person(person).key())),
        keys(people.stream().map(person -> sideKey(context.person(person).side()))),
        keys(sources.values().stream().map(Source::key)));
  }

  /**
   * The same for a line of a list, which names the first few sources alone: some events are told of
   * in every article, and each of their pages would name all of them. The timeline, to which the
   * line leads, does.
   */
  EventView line(Event event, DateText date) {
    if (event.mentions().size() <= LINE_SOURCES) {
      return event(event, date);
    }
    Event brief =
        new Event(
            event.id(),
            event.date(),
            event.status(),
            event.kind(),
            event.background(),
            event.title(),
            event.people(),
            event.mentions().subList(0, LINE_SOURCES),
            event.editor());
    return event(brief, date);
  }

  /** The title as a headline: the text's words with a capital at their beginning. */
  static String title(Event event) {
    String title = event.title();
    boolean plain =
        title.length() > 1
            && Character.isLowerCase(title.charAt(0))
            && !Character.isUpperCase(title.charAt(1));
    return plain ? Character.toTitleCase(title.charAt(0)) + title.substring(1) : title;
  }

  private String sideKey(String side) {
    return context.sides.key(side);
  }

  private static String keys(Stream<String> keys) {
    return keys.distinct().collect(Collectors.joining(" "));
  }

  private EventMentionView mention(EventMention mention, String own) {
    String anchor = site.anchor(mention);
    return new EventMentionView(
        anchor.equals(own) ? "" : anchor, sentence(mention), source(mention.article(), anchor));
  }

  private TemplateHTMLOutputModel sentence(EventMention mention) {
    String text = site.article(mention.article()).text();
    List<Mark> marks = List.of(new Mark(mention.span(), "span", null, "clause"));
    return Markup.of(text, mention.sentence(), marks);
  }

  /** Whether the sentence would only say the title again. */
  private boolean sameWords(Event event, EventMention mention) {
    boolean longer = mention.sentence().length() > event.title().length() + 4;
    return !longer
        && Slug.plain(mention.sentence().in(site.article(mention.article()).text()))
            .equals(Slug.plain(event.title()));
  }

  static String node(Event event) {
    if (event.status() != Event.Status.HAPPENED) {
      return "ring";
    }
    return event.date().approximate() ? "dashed" : "filled";
  }

  /** What the text says of an event that did not simply happen. */
  String status(Event event) {
    boolean ahead = site.isAhead(event);
    return switch (event.status()) {
      case HAPPENED -> "";
      case PLANNED -> strings.get(ahead ? "statusPlanned" : "statusWasPlanned");
      case POSTPONED -> strings.get("statusPostponed");
      case CANCELLED -> strings.get("statusCancelled");
      case DOUBTFUL -> strings.get("statusDoubtful");
    };
  }
}
