package org.riyadhtimeline.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.Page;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.ProblemException;
import org.riyadhtimeline.render.Splitter.Part;
import org.riyadhtimeline.render.TimelinePlan.Slot;

/** Makes the pages of a site. Can be used by several threads at once. */
public final class Renderer {

  private final Theme theme;
  private final Strings strings;
  private final Sides sides;
  private final Map<String, String> publishers;

  /**
   * Prepares the templates.
   *
   * @param overrides a folder whose files replace the shipped templates, styles, scripts and words
   *     one by one; null, or a folder that does not exist, for none
   */
  public Renderer(@Nullable Path overrides) {
    theme = new Theme(overrides);
    strings = Strings.of(theme);
    sides = new Sides(theme, strings);
    publishers = Strings.properties(theme, "publishers.properties");
  }

  /**
   * All files of the site, each made when the stream reaches it; paths are distinct.
   *
   * @throws ProblemException here or while the stream is read, if a template has an error
   */
  public Stream<Page> render(Coverage coverage) {
    Site site = new Site(coverage);
    Context context = new Context(site, strings, sides, publishers);
    Templates templates = new Templates(theme, Map.of("s", strings.all(), "site", coverage.site()));
    List<Supplier<Page>> pages = new ArrayList<>();
    addTimeline(context, templates, pages);
    addPeople(context, templates, pages);
    addArticles(context, templates, pages);
    addData(coverage, pages);
    theme
        .assets(coverage.site().baseUrl() != null)
        .forEach(name -> pages.add(() -> new Page(name, theme.read(name))));
    return pages.stream().map(Supplier::get);
  }

  private static void addTimeline(
      Context context, Templates templates, List<Supplier<Page>> pages) {
    TimelinePlan plan = new TimelinePlan(context.site);
    plan.placeInto(context);
    TimelinePages timeline = new TimelinePages(context, plan);
    for (Part<Slot> part : plan.whole.all()) {
      pages.add(
          () ->
              new Page(
                  TimelinePlan.page(part), templates.fill("timeline.ftlh", timeline.view(part))));
    }
  }

  private static void addPeople(Context context, Templates templates, List<Supplier<Page>> pages) {
    for (Person person : context.site.coverage.people()) {
      PersonPages own = new PersonPages(context, person);
      own.place();
      for (String key : own.keys()) {
        pages.add(() -> new Page(own.page(key), templates.fill("person.ftlh", own.view(key))));
      }
    }
    ListPages lists = new ListPages(context);
    lists.people(templates, pages);
  }

  private static void addArticles(
      Context context, Templates templates, List<Supplier<Page>> pages) {
    ArticleViews views = new ArticleViews(context);
    for (Article article : context.site.coverage.articles()) {
      String path = context.site.articlePage(article.id());
      pages.add(() -> new Page(path, templates.fill("article.ftlh", views.page(article))));
    }
    new ListPages(context).articles(templates, pages);
  }

  private static void addData(Coverage coverage, List<Supplier<Page>> pages) {
    pages.add(() -> new Page("data/articles.json", FactsJson.articles(coverage)));
    pages.add(() -> new Page("data/people.json", FactsJson.people(coverage)));
    pages.add(() -> new Page("data/quotes.json", FactsJson.quotes(coverage)));
    pages.add(() -> new Page("data/statements.json", FactsJson.statements(coverage)));
    pages.add(() -> new Page("data/events.json", FactsJson.events(coverage)));
  }
}
