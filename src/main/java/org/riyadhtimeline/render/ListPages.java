package org.riyadhtimeline.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.render.Splitter.Part;
import org.riyadhtimeline.render.view.ArticlesView;
import org.riyadhtimeline.render.view.PeopleView;

/** The lists of all people and all articles. */
final class ListPages {

  private static final int LIMIT = 350_000;

  private final Context context;
  private final Site site;
  private final Strings strings;

  ListPages(Context context) {
    this.context = context;
    this.site = context.site;
    this.strings = context.strings;
  }

  void people(Templates templates, PageList pages) {
    List<Person> others = new PeopleLists(new Views(context, "people/index.html"), true).others();
    Splitter<Person> splitter = new Splitter<>(person -> null, person -> 400, LIMIT);
    List<Part<Person>> parts = splitter.numbered("", others);
    for (int i = 0; i < parts.size(); i++) {
      int number = i;
      String page = "people/" + index(parts.get(i).key()) + ".html";
      pages.add(page, () -> templates.fill("people.ftlh", people(page, number, parts)));
    }
  }

  private static String index(String key) {
    return key.isEmpty() ? "index" : "index." + key;
  }

  private PeopleView people(String page, int number, List<Part<Person>> parts) {
    Views views = new Views(context, page);
    PeopleLists lists = new PeopleLists(views, true);
    String title = strings.get("people");
    String counts = strings.count("countPeople", site.coverage.people().size());
    boolean hasTable = !lists.table().isEmpty();
    List<org.riyadhtimeline.render.view.Part> shown = new ArrayList<>();
    for (int i = 0; parts.size() > 1 && i < parts.size(); i++) {
      String href = views.href(new Link("people/" + index(parts.get(i).key()) + ".html", ""));
      List<Person> own = parts.get(i).items();
      String first = own.get(0).name();
      String last = own.get(own.size() - 1).name();
      shown.add(
          new org.riyadhtimeline.render.view.Part(
              strings.get("pageNumber", i + 1),
              href,
              strings.get("fromTo", first, last),
              i == number));
    }
    return new PeopleView(
        new Heads(context)
            .head(
                page,
                "people",
                "website",
                number == 0 ? title : strings.get("partNumber", title, number + 1),
                strings.get("peopleDescription", counts),
                null,
                new JsonLd(site, page).page("CollectionPage", title, counts)),
        strings.get(hasTable ? "peopleIntro" : "peopleIntroNoTable", counts),
        strings.get(hasTable ? "othersHeading" : "everybodyHeading"),
        number == 0 ? lists.table() : List.of(),
        lists.delegations(parts.get(number).items(), "side-of-"),
        shown);
  }

  void articles(ArticleViews views, Templates templates, PageList pages) {
    Splitter<Article> splitter = new Splitter<>(ListPages::published, article -> 900, LIMIT);
    Part<Article> whole = splitter.split(site.coverage.articles());
    PartTitle<Article> titles = new PartTitle<>(context, whole);
    for (Part<Article> part : whole.all()) {
      String page = articlesPage(part);
      pages.add(page, () -> templates.fill("articles.ftlh", articles(page, part, titles, views)));
    }
  }

  private static @Nullable EventDate published(Article article) {
    return article.published() == null ? null : EventDate.of(article.published());
  }

  private static String articlesPage(Part<Article> part) {
    return "articles/" + index(part.key()) + ".html";
  }

  private ArticlesView articles(
      String page, Part<Article> part, PartTitle<Article> titles, ArticleViews articles) {
    Views views = new Views(context, page);
    String title =
        part.key().isEmpty() ? strings.get("articles") : PartTitle.of(context, part.key());
    String counts = strings.count("countArticles", site.coverage.articles().size());
    Function<Part<Article>, String> href = other -> views.href(new Link(articlesPage(other), ""));
    return new ArticlesView(
        new Heads(context)
            .head(
                page,
                "articles",
                "website",
                title,
                strings.get("articlesDescription", counts),
                null,
                new JsonLd(site, page).page("CollectionPage", title, counts)),
        strings.get("articlesIntro", strings.count("countArticles", part.allItems().size())),
        titles.trail(part, strings.get("articles"), href),
        titles.parts(part, href, items -> strings.count("countArticles", items.size())),
        part.items().stream().map(article -> articles.entry(article, views)).toList());
  }
}
