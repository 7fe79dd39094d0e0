package org.riyadhtimeline.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Position;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.render.view.ReviewView;
import org.riyadhtimeline.render.view.ReviewView.Group;
import org.riyadhtimeline.render.view.ReviewView.Item;
import org.riyadhtimeline.render.view.ReviewView.Place;

/**
 * The page on which an editor sees everything uncertain, worst first, each with the line for {@code
 * coverage.yaml} that decides it. Never part of a site: doubts about named people are not for the
 * public.
 */
public final class ReviewPage {

  /** So much of the text around a place is shown on each side, at most. */
  private static final int AROUND = 160;

  /** Worst first. */
  private static final List<Doubt.Kind> KINDS =
      List.of(
          Doubt.Kind.QUOTE_WITHOUT_SPEAKER,
          Doubt.Kind.DATE_INFERRED,
          Doubt.Kind.ARTICLE_WITHOUT_DATE,
          Doubt.Kind.PEOPLE_MERGED,
          Doubt.Kind.PEOPLE_KEPT_APART,
          Doubt.Kind.SIDES_DIFFER,
          Doubt.Kind.EVENTS_MERGED,
          Doubt.Kind.NEAR_DUPLICATE,
          Doubt.Kind.DATE_UNRESOLVED);

  private ReviewPage() {}

  /**
   * The page, in one file without links to others.
   *
   * @param problems what was wrong with what was read, decisions among it
   * @param overrides a folder of templates that replace the shipped ones
   */
  public static byte[] of(Coverage coverage, List<Problem> problems, @Nullable Path overrides) {
    Map<String, Article> articles = new HashMap<>();
    coverage.articles().forEach(article -> articles.put(article.id(), article));
    Theme theme = new Theme(overrides);
    Strings strings = Strings.of(theme);
    List<Group> groups = new ArrayList<>();
    if (!problems.isEmpty()) {
      groups.add(
          new Group(
              strings.get("reviewProblems"),
              problems.stream()
                  .map(p -> new Item(p.toString(), List.of(), List.of(), p.hint()))
                  .toList()));
    }
    for (Doubt.Kind kind : KINDS) {
      List<Item> items =
          coverage.doubts().stream()
              .filter(doubt -> doubt.kind() == kind)
              .map(doubt -> item(doubt, articles, strings))
              .toList();
      if (!items.isEmpty()) {
        groups.add(new Group(strings.get("review_" + kind), items));
      }
    }
    Templates templates = Templates.of(theme).with(Map.of("s", strings.all()));
    return templates.fill("review.ftlh", new ReviewView(coverage.site().title(), groups));
  }

  private static Item item(Doubt doubt, Map<String, Article> articles, Strings strings) {
    List<Place> places = new ArrayList<>();
    for (Mention mention : doubt.places()) {
      Article article = articles.get(mention.article());
      if (article != null) {
        places.add(place(article, mention.span(), strings));
      }
    }
    List<String> remedies = doubt.remedies().stream().map(remedy -> "  - " + remedy).toList();
    return new Item(doubt.message(), places, remedies, doubt.hint());
  }

  private static Place place(Article article, Span span, Strings strings) {
    String text = article.text();
    int start = Math.max(span.start() - AROUND, text.lastIndexOf('\n', span.start()) + 1);
    int lineEnd = text.indexOf('\n', span.end());
    int end = Math.min(span.end() + AROUND, lineEnd < 0 ? text.length() : lineEnd);
    int line = Position.of(article, span.start()).line();
    return new Place(
        line > 0 ? strings.get("reviewPlace", article.file(), line) : article.file(),
        text.substring(Math.min(start, span.start()), span.start()),
        span.in(text),
        text.substring(span.end(), Math.max(end, span.end())));
  }
}
