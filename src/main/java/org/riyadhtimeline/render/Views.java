package org.riyadhtimeline.render;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Speaker;
import org.riyadhtimeline.render.view.Cited;
import org.riyadhtimeline.render.view.DateText;
import org.riyadhtimeline.render.view.PersonRef;
import org.riyadhtimeline.render.view.Source;

/** Facts as one page shows them; links are those of that page. */
final class Views {

  final Context context;
  final Site site;
  final Strings strings;
  final String page;
  final EventViews events;
  final Sayings sayings;
  private final Set<String> cited = new TreeSet<>();

  Views(Context context, String page) {
    this.context = context;
    this.site = context.site;
    this.strings = context.strings;
    this.page = page;
    this.events = new EventViews(this);
    this.sayings = new Sayings(this);
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
    cited.add(articleId);
    return new Source(
        label.key(),
        label.name(),
        "",
        href(place != null ? place : new Link(label.page(), anchor)));
  }

  /** The articles that were named as sources so far, by date; those without one last. */
  List<Cited> cited() {
    return cited.stream()
        .map(site::article)
        .sorted(
            Comparator.comparing(
                Article::published, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(article -> cited(context.source(article)))
        .toList();
  }

  private Cited cited(Context.SourceLabel label) {
    return new Cited(href(new Link(label.page(), "")), label.name(), label.headline(), label.day());
  }

  /** The publisher's short name. */
  String publisher(Article article) {
    return context.source(article).name();
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

  @Nullable Person personOf(@Nullable Speaker speaker) {
    String id = Site.personId(speaker);
    return id == null ? null : site.people.get(id);
  }

  @Nullable DateText date(@Nullable EventDate date) {
    return date == null ? null : context.dates.alone(date);
  }
}
