package org.riyadhtimeline.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;
import org.riyadhtimeline.model.Statement;
import org.riyadhtimeline.render.Evidence.Proof;
import org.riyadhtimeline.render.Markup.Mark;
import org.riyadhtimeline.render.view.ArticleView.Note;

/** What was found in an article, each with its place and what is said of it beside the text. */
final class ArticleFinds {

  /**
   * A fact, or words that one rests on.
   *
   * @param span its words
   * @param shown the sentence around them
   * @param anchor the id of the words
   * @param note null where nothing is said of it beside the text
   * @param person of whom the words tell; null for facts, whose notes name people
   */
  record Found(
      Span span,
      Span shown,
      List<Mark> marks,
      String anchor,
      @Nullable Note note,
      @Nullable Person person) {

    boolean isQuote() {
      return note != null && note.kind().equals("quote");
    }
  }

  private final Views views;
  private final Site site;
  private final Strings strings;
  private final Article article;

  ArticleFinds(Views views, Article article) {
    this.views = views;
    this.site = views.site;
    this.strings = views.strings;
    this.article = article;
  }

  /** Everything, in reading order. */
  List<Found> all() {
    List<Found> found = new ArrayList<>();
    site.quotesOfArticle(article.id()).forEach(quote -> found.add(found(quote)));
    site.copiesInArticle(article.id()).forEach(quote -> found.addAll(copies(quote)));
    site.statementsOfArticle(article.id()).forEach(statement -> found.add(found(statement)));
    for (Event event : site.eventsOfArticle(article.id())) {
      for (EventMention mention : event.mentions()) {
        if (mention.article().equals(article.id())) {
          found.add(found(event, mention));
        }
      }
    }
    found.addAll(evidence(List.copyOf(found)));
    found.sort(Comparator.comparing(Found::span));
    return found;
  }

  /** The words facts rest on; each anchor stands at the longest of those that begin there. */
  private List<Found> evidence(List<Found> facts) {
    Map<String, Span> longest = new LinkedHashMap<>();
    List<Proof> proofs = views.context.evidence.in(article.id());
    for (Proof proof : proofs) {
      longest.merge(
          proof.anchor(), proof.words().span(), (a, b) -> a.length() < b.length() ? b : a);
    }
    List<Found> found = new ArrayList<>();
    for (Proof proof : proofs) {
      Span words = longest.remove(proof.anchor());
      List<Mark> marks =
          words == null
              ? List.of()
              : List.of(new Mark(clear(words, facts), "span", proof.anchor(), "ref"));
      found.add(
          new Found(
              proof.words().span(), proof.sentence(), marks, proof.anchor(), null, proof.person()));
    }
    return found;
  }

  /**
   * Marks of facts are never cut in two: one that would cross them ends where they do, or begin.
   */
  private static Span clear(Span words, List<Found> facts) {
    int end = words.end();
    for (Found fact : facts) {
      Span span = fact.span();
      if (span.start() < end && words.start() < span.end()) {
        if (span.start() <= words.start() && span.end() < end) {
          end = span.end();
        } else if (span.start() > words.start() && span.end() > end) {
          end = span.start();
        }
      }
    }
    return new Span(words.start(), end);
  }

  private Found found(Quote quote) {
    String anchor = site.anchor(quote);
    List<Mark> marks = new ArrayList<>();
    if (quote.spans().size() == 1) {
      marks.add(new Mark(quote.span(), "span", anchor, "ref quoted words"));
    } else {
      marks.add(new Mark(quote.span(), "span", anchor, "ref"));
      quote.spans().forEach(span -> marks.add(new Mark(span, "span", null, "quoted words")));
    }
    Note note =
        new Note(
            "quote",
            strings.get("noteQuote"),
            name(quote.speaker()),
            tone(quote.speaker()),
            personHref(quote.speaker(), anchor),
            anchor);
    return new Found(quote.span(), quote.context().union(quote.span()), marks, anchor, note, null);
  }

  /** Words that are told as a quotation of another version of the story. */
  private List<Found> copies(Quote quote) {
    List<Found> copies = new ArrayList<>();
    for (Mention mention : quote.alsoAt()) {
      if (mention.article().equals(article.id())) {
        String anchor = site.anchorOfCopy(mention);
        Note note =
            new Note(
                "quote",
                strings.get("noteQuote"),
                name(quote.speaker()),
                tone(quote.speaker()),
                personHref(quote.speaker(), site.anchor(quote)),
                anchor);
        Span span = mention.span();
        copies.add(
            new Found(
                span,
                span,
                List.of(new Mark(span, "span", anchor, "ref quoted words")),
                anchor,
                note,
                null));
      }
    }
    return copies;
  }

  private Found found(Statement statement) {
    String anchor = site.anchor(statement);
    List<Mark> marks = List.of(new Mark(statement.span(), "span", anchor, "ref words"));
    Note note =
        new Note(
            "reported",
            strings.get("noteReported"),
            names(statement),
            tone(statement.speaker()),
            personHref(statement.speaker(), anchor),
            anchor);
    return new Found(
        statement.span(), statement.context().union(statement.span()), marks, anchor, note, null);
  }

  private Found found(Event event, EventMention mention) {
    String anchor = site.anchor(mention);
    List<Mark> marks = List.of(new Mark(mention.span(), "span", anchor, "ref words"));
    Link place = views.context.event(event.id());
    Note note =
        new Note(
            "event",
            strings.get("noteEvent"),
            views.context.dates.full(event.date()),
            "",
            place == null
                ? null
                : views.href(new Link(place.page(), EventViews.anchor(event, mention, site))),
            anchor);
    return new Found(
        mention.span(), mention.sentence().union(mention.span()), marks, anchor, note, null);
  }

  private String names(Statement statement) {
    StringJoiner names = new StringJoiner(", ");
    names.add(name(statement.speaker()));
    statement.others().forEach(other -> names.add(name(other)));
    return names.toString();
  }

  private String name(@Nullable Speaker speaker) {
    return speaker == null ? strings.get("speakerUnknown") : speaker.name();
  }

  private String tone(@Nullable Speaker speaker) {
    String id = Site.personId(speaker);
    Person person = id == null ? null : site.people.get(id);
    return views.context.sides.tone(person == null ? null : person.side());
  }

  private @Nullable String personHref(@Nullable Speaker speaker, String anchor) {
    String id = Site.personId(speaker);
    return id == null || !site.people.containsKey(id)
        ? null
        : views.href(views.permalink(speaker, anchor, article.id()));
  }
}
