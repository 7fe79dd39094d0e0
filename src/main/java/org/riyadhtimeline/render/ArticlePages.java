package org.riyadhtimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.SiteInfo.ArticleText;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.render.ArticleFinds.Found;
import org.riyadhtimeline.render.Markup.Mark;
import org.riyadhtimeline.render.view.ArticleView.Block;
import org.riyadhtimeline.render.view.ArticleView.Note;
import org.riyadhtimeline.render.view.PersonRef;

/** What an article's page shows of the article: its words, and what was found in them. */
final class ArticlePages {

  /** How long a block of text is at most. */
  private static final int LETTERS = 20_000;

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

  /** The paragraphs to show, in order, with the facts of each. */
  List<Block> blocks() {
    List<Found> found = new ArticleFinds(views, article).all();
    ArticleText shown = site.coverage.site().articleText();
    List<Block> blocks = new ArrayList<>();
    boolean gap = false;
    for (Paragraph paragraph : article.paragraphs()) {
      Span span = paragraph.span();
      List<Found> own = new ArrayList<>();
      for (Found one : found) {
        if (one.shown().overlaps(span)) {
          own.add(one);
        }
      }
      boolean show = shown == ArticleText.FULL ? isText(paragraph.role()) : !own.isEmpty();
      List<Span> ranges = List.of();
      if (show) {
        ranges = shown == ArticleText.FULL ? List.of(span) : ranges(own, span, shown);
      }
      if (ranges.isEmpty()) {
        gap |= isText(paragraph.role());
      } else {
        addBlocks(paragraph, ranges, own, gap, blocks);
        gap = false;
      }
    }
    return blocks;
  }

  /** A paragraph of any length, in as many blocks as it needs. */
  private void addBlocks(
      Paragraph paragraph, List<Span> ranges, List<Found> own, boolean gap, List<Block> blocks) {
    Span whole = paragraph.span();
    List<Span> some = new ArrayList<>();
    int from = whole.start();
    int letters = 0;
    boolean first = gap;
    for (Span range : ranges) {
      int at = range.start();
      while (at < range.end()) {
        if (letters > 0 && letters + Math.min(range.end() - at, Excerpt.LONGEST) > LETTERS) {
          blocks.add(block(paragraph, new Span(from, at), some, own, first));
          first = false;
          some = new ArrayList<>();
          from = at;
          letters = 0;
        }
        int end = Excerpt.end(article.text(), range, at, LETTERS);
        some.add(new Span(at, end));
        letters += end - at;
        at = end;
      }
    }
    blocks.add(block(paragraph, new Span(from, whole.end()), some, own, first));
  }

  private Block block(
      Paragraph paragraph, Span part, List<Span> ranges, List<Found> own, boolean gap) {
    List<Mark> marks = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    Map<String, PersonRef> people = new LinkedHashMap<>();
    String firstNamed = "";
    for (Found found : own) {
      marks.addAll(found.marks());
      if (part.contains(found.span().start())) {
        anchors.add(found.anchor());
        if (found.note() != null) {
          notes.add(found.note());
        }
        Person person = found.person();
        if (person != null) {
          firstNamed = firstNamed.isEmpty() ? found.anchor() : firstNamed;
          people.computeIfAbsent(person.id(), id -> views.person(person, ""));
        }
      }
    }
    if (!people.isEmpty()) {
      notes.add(Note.people(strings.get("notePeople"), List.copyOf(people.values()), firstNamed));
    }
    int letters = ranges.stream().mapToInt(Span::length).sum();
    TemplateHTMLOutputModel text = text(ranges, part, marks);
    return new Block(look(paragraph.role()), gap, text, letters, notes, anchors);
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
      if (shown == ArticleText.SENTENCES || fact.isQuote()) {
        Span span =
            shown == ArticleText.SENTENCES
                ? Excerpt.around(article.text(), fact.shown(), fact.span())
                : fact.span();
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
}
