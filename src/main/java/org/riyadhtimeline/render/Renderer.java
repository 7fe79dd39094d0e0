package org.riyadhtimeline.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.Page;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.render.Splitter.Part;
import org.riyadhtimeline.render.TimelinePlan.Slot;

/** Makes the pages of a site. Can be used by several threads at once. */
public final class Renderer {

  private final Theme theme;
  private final Templates compiled;
  private final Strings strings;
  private final Sides sides;
  private final Map<String, String> publishers;

  /**
   * Prepares the templates. They are compiled in the background, so that the articles can be read
   * meanwhile.
   *
   * @param overrides a folder whose files replace the shipped templates, styles, scripts and words
   *     one by one; null, or a folder that does not exist, for none
   */
  public Renderer(@Nullable Path overrides) {
    theme = new Theme(overrides);
    compiled = Templates.of(theme);
    strings = Strings.of(theme);
    sides = new Sides(theme, strings);
    publishers = Strings.properties(theme, "publishers.properties");
  }

  /** What in the theme has no effect, each with a hint; empty without a theme. */
  public List<Problem> problems() {
    return ThemeCheck.of(theme, Strings.of(new Theme(null)).all().keySet());
  }

  /**
   * All files of the site, each made when the stream reaches it; paths are distinct.
   *
   * @throws ProblemException here or while the stream is read, if a template has an error
   */
  public Stream<Page> render(Coverage coverage) {
    Site site = new Site(coverage);
    Context context = new Context(site, strings, sides, publishers);
    Templates templates = compiled.with(Map.of("s", strings.all(), "site", coverage.site()));
    PageList pages = new PageList();
    TimelinePlan plan = new TimelinePlan(site);
    plan.placeInto(context);
    addTimeline(context, plan, templates, pages);
    addPeople(context, templates, pages);
    List<List<Quote>> sameWords = SameWords.find(site);
    addArticles(context, new Contributions(site, sameWords), templates, pages);
    new ComparePages(context).add(sameWords, templates, pages);
    new PlainPages(context).add(templates, pages);
    new Feeds(context).add(templates, pages);
    new DataFiles(context).add(pages);
    new Sitemap(coverage.site().baseUrl()).add(pages);
    new FormerPages(context).add(templates, pages);
    for (String asset : theme.assets(coverage.site().baseUrl() != null)) {
      pages.add(asset, () -> theme.read(asset));
    }
    return pages.stream();
  }

  private static void addTimeline(
      Context context, TimelinePlan plan, Templates templates, PageList pages) {
    TimelinePages timeline = new TimelinePages(context, plan);
    for (Part<Slot> part : plan.whole.all()) {
      pages.add(
          TimelinePlan.page(part), () -> templates.fill("timeline.ftlh", timeline.view(part)));
    }
  }

  private static void addPeople(Context context, Templates templates, PageList pages) {
    for (Person person : context.site.coverage.people()) {
      PersonPages own = new PersonPages(context, person);
      own.place();
      for (String key : own.keys()) {
        pages.add(own.page(key), () -> templates.fill("person.ftlh", own.view(key)));
      }
    }
    new ListPages(context).people(templates, pages);
  }

  private static void addArticles(
      Context context, Contributions contributions, Templates templates, PageList pages) {
    ArticleViews views = new ArticleViews(context, contributions);
    views.place();
    for (Article article : context.site.coverage.articles()) {
      for (String key : views.keys(article)) {
        pages.add(
            views.path(article, key),
            () -> templates.fill("article.ftlh", views.page(article, key)));
      }
    }
    new ListPages(context).articles(views, templates, pages);
  }
}
