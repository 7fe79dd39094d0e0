package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.DateInference;
import org.riyadhtimeline.model.DateMention;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Span;

/** What the articles leave open: dates, speakers. */
final class OpenQuestions {

  private final List<Doubt> doubts = new ArrayList<>();

  OpenQuestions(List<ArticleFacts> facts, List<Quote> quotes, People people) {
    for (ArticleFacts of : facts) {
      article(of.article());
      if (of.article().published() != null) {
        of.dates().stream().filter(date -> date.value() == null).forEach(this::date);
      }
    }
    Map<String, Person> byId = people.byId();
    Map<String, Integer> times = new HashMap<>();
    quotes.stream()
        .filter(quote -> quote.speaker() == null)
        .forEach(quote -> times.put(Quoted.plain(quote.text()), 0));
    if (!times.isEmpty()) {
      quotes.forEach(q -> times.computeIfPresent(Quoted.plain(q.text()), (text, n) -> n + 1));
    }
    for (Quote quote : quotes) {
      if (quote.speaker() == null && !quote.editor()) {
        speaker(quote, byId, times.getOrDefault(Quoted.plain(quote.text()), 1) > 1);
      }
    }
  }

  List<Doubt> all() {
    return doubts;
  }

  private void article(Article article) {
    DateInference inference = article.inference();
    if (article.published() == null) {
      doubts.add(
          Doubt.of(
              Doubt.Kind.ARTICLE_WITHOUT_DATE,
              "the article has no date, so that words like “on Tuesday” stay unresolved",
              List.of(new Mention(article.id(), new Span(0, 0))),
              List.of(Remedy.entry("article", article.id(), "published", "YYYY-MM-DD"))));
    } else if (inference != null) {
      doubts.add(
          Doubt.of(
              Doubt.Kind.DATE_INFERRED,
              "the article is taken to be of "
                  + inference.date()
                  + " or shortly after: another tells of the same, and gives the date of that day",
              List.of(inference.own()),
              List.of(
                  Remedy.entry(
                      "article", article.id(), "published", inference.date().toString()))));
    }
  }

  private void date(DateMention date) {
    doubts.add(
        new Doubt(
            Doubt.Kind.DATE_UNRESOLVED,
            "“" + date.text() + "” names a date that could not be told",
            List.of(new Mention(date.article(), date.span())),
            0,
            List.of(),
            "no event was made of it"));
  }

  private void speaker(Quote quote, Map<String, Person> people, boolean ambiguous) {
    List<String> names =
        quote.candidates().stream()
            .map(people::get)
            .filter(person -> person != null)
            .map(Person::name)
            .toList();
    String said = "nobody is sure to have said " + quote.text();
    List<String> answers = new ArrayList<>(names.isEmpty() ? List.of("NAME") : names);
    answers.add("none");
    doubts.add(
        Doubt.of(
            Doubt.Kind.QUOTE_WITHOUT_SPEAKER,
            names.isEmpty() ? said : said + "; it may be " + String.join(" or ", names),
            List.of(new Mention(quote.article(), quote.span())),
            answers.stream().map(name -> entry(quote, name, ambiguous)).toList()));
  }

  private static String entry(Quote quote, String speaker, boolean ambiguous) {
    return ambiguous
        ? Remedy.entry("quote", bare(quote), "article", quote.article(), "speaker", speaker)
        : Remedy.entry("quote", bare(quote), "speaker", speaker);
  }

  /** The first words of a quotation without its marks: enough to find it by. */
  private static String bare(Quote quote) {
    String text = quote.text().strip();
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    int mark = from;
    while (mark < to && "“”\"«»„".indexOf(text.charAt(mark)) < 0) {
      mark++;
    }
    return text.substring(from, Math.max(mark, Math.min(to, from + 1)));
  }
}
