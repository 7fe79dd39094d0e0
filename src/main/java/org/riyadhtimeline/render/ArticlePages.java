package org.riyadhtimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.SiteInfo.ArticleText;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;
import org.riyadhtimeline.model.Statement;
import org.riyadhtimeline.render.Markup.Mark;
import org.riyadhtimeline.render.view.ArticleView.Block;
import org.riyadhtimeline.render.view.ArticleView.Note;

/** What an article's page shows of the article: its words, and what was found in them. */
final class ArticlePages {

  /** A fact with its place in the text. */
  private record Found(Span span, Span shown, List<Mark> marks, Note note) {}

  private final Views views;
  private final Site site;
  private final Strings strings;
  private final Article article;

  ArticlePages(Views views, Article article) {
    this.views = views;
    this.site = views.site;
    this.strings = views.strings;
    this.article = article;
  }

  /** The anchor of a fact that stands in the same sentence as {@code mention}; empty if none. */
  static String near(Site site, Mention mention) {
    for (Quote quote : site.quotesOfArticle(mention.article())) {
      if (quote.context().overlaps(mention.span())) {
        return site.anchor(quote);
      }
    }
    for (Event event : site.eventsOfArticle(mention.article())) {
      for (EventMention place : event.mentions()) {
        boolean here = place.article().equals(mention.article());
        if (here && place.sentence().overlaps(mention.span())) {
          return site.anchor(place);
        }
      }
    }
    return "";
  }

  /** The paragraphs to show, in order, with the facts of each. */
  List<Block> blocks() {
    List<Found> found = found();
    ArticleText shown = site.coverage.site().articleText();
    List<Block> blocks = new ArrayList<>();
    boolean gap = false;
    for (Paragraph paragraph : article.paragraphs()) {
      Span span = paragraph.span();
      List<Found> own = found.stream().filter(f -> f.shown.overlaps(span)).toList();
      List<Note> notes =
          own.stream().filter(f -> span.contains(f.span.start())).map(Found::note).toList();
      boolean show = shown == ArticleText.FULL ? isText(paragraph.role()) : !own.isEmpty();
      if (!show) {
        gap |= isText(paragraph.role());
        continue;
      }
      List<Mark> marks = own.stream().flatMap(f -> f.marks.stream()).toList();
      List<Span> ranges = shown == ArticleText.FULL ? List.of(span) : ranges(own, span, shown);
      if (ranges.isEmpty()) {
        continue;
      }
      int letters = ranges.stream().mapToInt(Span::length).sum();
      TemplateHTMLOutputModel text = text(ranges, span, marks);
      blocks.add(new Block(look(paragraph.role()), gap, text, letters, notes));
      gap = false;
    }
    return blocks;
  }

  private static boolean isText(ParagraphRole role) {
    return role.tellsStory() || role == ParagraphRole.HEADING || role == ParagraphRole.DATELINE;
  }

  private static String look(ParagraphRole role) {
    return switch (role) {
      case HEADLINE -> "headline";
      case STANDFIRST -> "standfirst";
      case CAPTION -> "caption";
      case HEADING -> "heading";
      default -> "body";
    };
  }

  /** The stretches of a paragraph that hold facts, in order, touching ones as one. */
  private List<Span> ranges(List<Found> found, Span paragraph, ArticleText shown) {
    List<Span> spans = new ArrayList<>();
    for (Found fact : found) {
      boolean quote = fact.note.kind().equals("quote");
      if (shown == ArticleText.SENTENCES || quote) {
        Span span = shown == ArticleText.SENTENCES ? fact.shown : fact.span;
        int start = Math.max(span.start(), paragraph.start());
        int end = Math.min(span.end(), paragraph.end());
        if (start < end) {
          spans.add(new Span(start, end));
        }
      }
    }
    spans.sort(Comparator.naturalOrder());
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && (span.start() <= last.end()
              || article.text().substring(last.end(), span.start()).isBlank())) {
        joined.set(joined.size() - 1, last.union(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  /** The stretches with what was left out between them said so. */
  private TemplateHTMLOutputModel text(List<Span> ranges, Span paragraph, List<Mark> marks) {
    StringBuilder out = new StringBuilder();
    int at = paragraph.start();
    String left = "<span class=\"left-out\">" + strings.get("leftOut") + "</span>";
    for (Span range : ranges) {
      if (!article.text().substring(at, range.start()).isBlank()) {
        out.append(at == paragraph.start() ? "" : " ").append(left).append(' ');
      } else if (at > paragraph.start()) {
        out.append(' ');
      }
      Markup.write(article.text(), range, marks, out);
      at = range.end();
    }
    if (!article.text().substring(at, paragraph.end()).isBlank()) {
      out.append(' ').append(left);
    }
    return Markup.html(out);
  }

  /** All facts of the article, in reading order. */
  private List<Found> found() {
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
    found.sort(Comparator.comparing(Found::span));
    return found;
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
    return new Found(quote.span(), quote.context().union(quote.span()), marks, note);
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
                span, span, List.of(new Mark(span, "span", anchor, "ref quoted words")), note));
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
            name(statement.speaker()),
            tone(statement.speaker()),
            personHref(statement.speaker(), anchor),
            anchor);
    return new Found(statement.span(), statement.context().union(statement.span()), marks, note);
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
            place == null ? null : views.href(new Link(place.page(), anchor)),
            anchor);
    return new Found(mention.span(), mention.sentence().union(mention.span()), marks, note);
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

  /** The events only this article tells of. */
  List<Event> only() {
    return site.eventsOfArticle(article.id()).stream()
        .filter(event -> Site.articlesOf(event).size() == 1)
        .toList();
  }

  /** The events other articles tell of too. */
  List<Event> shared() {
    return site.eventsOfArticle(article.id()).stream()
        .filter(event -> Site.articlesOf(event).size() > 1)
        .toList();
  }
}
