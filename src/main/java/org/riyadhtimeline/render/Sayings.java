package org.riyadhtimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Attribution;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;
import org.riyadhtimeline.model.Statement;
import org.riyadhtimeline.render.Markup.Mark;
import org.riyadhtimeline.render.view.PersonRef;
import org.riyadhtimeline.render.view.QuoteView;
import org.riyadhtimeline.render.view.Source;
import org.riyadhtimeline.render.view.Voice;

/** Quotations and reported statements as one page shows them. */
final class Sayings {

  /** How many quotations of one speaker stand open on one day of the timeline. */
  private static final int OPEN = 4;

  /** How much more than the quotation a sentence has to say, in letters, to be shown too. */
  private static final int AROUND = 60;

  private final Views views;
  private final Context context;
  private final Site site;
  private final Strings strings;
  private final SpeakerKnown known;

  Sayings(Views views) {
    this.views = views;
    this.context = views.context;
    this.site = views.site;
    this.strings = views.strings;
    this.known = new SpeakerKnown(site, strings);
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
    boolean withSentence = !alone || around && adds;
    boolean plain = SpeakerKnown.isPlain(quote.attribution());
    boolean seen = withSentence && isSeen(quote.attribution(), quote.context()) && !quote.editor();
    String how =
        plain && (seen || !explain)
            ? ""
            : known.in(article, quote.speaker(), quote.attribution(), quote.editor());
    return new QuoteView(
        anchor,
        group.stream().skip(1).map(site::anchor).toList(),
        alone,
        false,
        alone ? Excerpt.of(quote.text()) : sentence,
        alone && around && adds ? around(article, quote) : null,
        speaker(quote.speaker()),
        speakerWords(quote.speaker()),
        tone(quote.speaker()),
        how,
        views.source(quote.article(), anchor),
        quote.alsoAt().stream().map(this::also).toList(),
        dated ? views.date(quote.date()) : null,
        views.href(views.permalink(quote.speaker(), anchor, quote.article())));
  }

  /** Whether the sentence that is shown holds the words that tell who spoke. */
  private static boolean isSeen(@Nullable Attribution attribution, Span sentence) {
    return attribution != null && sentence.contains(attribution.span());
  }

  /** Reported statements in order; those of one sentence, all of one speaker, stand together. */
  List<QuoteView> statements(List<Statement> statements) {
    Map<String, List<Statement>> together = new LinkedHashMap<>();
    for (Statement statement : statements) {
      String key = statement.article() + statement.context();
      together.computeIfAbsent(key, k -> new ArrayList<>()).add(statement);
    }
    return together.values().stream().map(this::statement).toList();
  }

  private QuoteView statement(List<Statement> group) {
    Statement statement = group.get(0);
    Article article = site.article(statement.article());
    String anchor = site.anchor(statement);
    List<Mark> marks =
        group.stream().map(one -> new Mark(one.span(), "span", null, "clause")).toList();
    boolean named = SpeakerKnown.isPlain(statement.attribution());
    String how =
        named && isSeen(statement.attribution(), statement.context())
            ? ""
            : known.in(article, statement.speaker(), statement.attribution(), false);
    return new QuoteView(
        anchor,
        group.stream().skip(1).map(site::anchor).toList(),
        false,
        true,
        Excerpt.of(article.text(), statement.context(), statement.span(), marks),
        null,
        speaker(statement.speaker()),
        speakerWords(statement.speaker()),
        tone(statement.speaker()),
        how,
        views.source(statement.article(), anchor),
        List.of(),
        views.date(statement.date()),
        views.href(views.permalink(statement.speaker(), anchor, statement.article())));
  }

  /** The sentence around quoted words, with these marked. */
  private TemplateHTMLOutputModel sentence(Article article, Span range, List<Quote> quotes) {
    List<Mark> marks = new ArrayList<>();
    for (Quote quote : quotes) {
      quote.spans().forEach(span -> marks.add(new Mark(span, "mark", null, "")));
    }
    return Excerpt.of(article.text(), range, quotes.get(0).span(), marks);
  }

  /** The sentence around a quotation that stands above it: nobody wants to read its words twice. */
  private TemplateHTMLOutputModel around(Article article, Quote quote) {
    String gap = strings.get("quoted", "…");
    StringBuilder words = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int at = quote.context().start();
    int end = quote.context().end();
    for (Span span : quote.spans()) {
      if (span.start() >= at && span.end() <= end) {
        words.append(article.text(), at, span.start());
        Span place = new Span(words.length(), words.length() + gap.length());
        marks.add(new Mark(place, "mark", null, ""));
        words.append(gap);
        at = span.end();
      }
    }
    words.append(article.text(), at, end);
    Span first = marks.isEmpty() ? new Span(0, 0) : marks.get(0).span();
    return Excerpt.of(words.toString(), new Span(0, words.length()), first, marks);
  }

  /** Another version of a story that has the same words. */
  private Source also(Mention mention) {
    return views.source(mention.article(), site.anchorOfCopy(mention));
  }

  private @Nullable PersonRef speaker(@Nullable Speaker speaker) {
    Person person = views.personOf(speaker);
    return person == null ? null : views.person(person, "");
  }

  private String speakerWords(@Nullable Speaker speaker) {
    return speaker == null ? strings.get("speakerUnknown") : speaker.name();
  }

  private String tone(@Nullable Speaker speaker) {
    Person person = views.personOf(speaker);
    return context.sides.tone(person == null ? null : person.side());
  }

  private static String speakerKey(Quote quote) {
    Speaker speaker = quote.speaker();
    return speaker == null ? "" : Objects.requireNonNullElse(speaker.personId(), speaker.name());
  }

  /**
   * What was said, by speaker; those nobody knows last.
   *
   * @param told whether it is said already that the date was inferred
   */
  List<Voice> voices(List<Quote> quotes, boolean told) {
    Map<String, List<Quote>> bySpeaker = new LinkedHashMap<>();
    for (Quote quote : quotes) {
      bySpeaker.computeIfAbsent(speakerKey(quote), k -> new ArrayList<>()).add(quote);
    }
    List<Quote> nobody = bySpeaker.remove("");
    if (nobody != null) {
      bySpeaker.put("", nobody);
    }
    return bySpeaker.values().stream().map(own -> voice(own, told)).toList();
  }

  /** One of each run of quotations says that their date was inferred: the first. */
  private List<QuoteView> noted(List<Quote> quotes, List<QuoteView> shown) {
    List<QuoteView> noted = new ArrayList<>(shown);
    for (Quote quote : quotes) {
      if (site.isInferred(quote.article())) {
        String anchor = site.anchor(quote);
        for (int i = 0; i < noted.size(); i++) {
          QuoteView view = noted.get(i);
          if (view.anchor().equals(anchor)) {
            noted.set(i, view.with(view.source().with(strings.get("dateInferred"))));
            return noted;
          }
        }
      }
    }
    return noted;
  }

  private Voice voice(List<Quote> quotes, boolean told) {
    Speaker speaker = quotes.get(0).speaker();
    List<QuoteView> plain = quotes(quotes, false, false, false);
    List<QuoteView> all = told ? plain : noted(quotes, plain);
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
        person == null ? "" : context.sides.key(person.side()));
  }
}
