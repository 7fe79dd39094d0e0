package org.riyadhtimeline.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.DateInference;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Speaker;
import org.riyadhtimeline.model.Statement;

/** Gives the facts of articles the people of the coverage. */
final class Remap {

  private final People people;

  /** One for each person, however often they speak. */
  private final Map<Speaker, Speaker> speakers = new HashMap<>();

  Remap(People people) {
    this.people = people;
  }

  Quote quote(Quote quote) {
    return quote.saidBy(
        speaker(quote.article(), quote.speaker()),
        quote.attribution(),
        people.ids(quote.article(), quote.candidates()),
        quote.editor());
  }

  /** The statement; a speaker who is unknown to the article's facts keeps the name alone. */
  Statement statement(Statement statement) {
    String article = statement.article();
    return statement.saidBy(
        known(article, statement.speaker()),
        statement.others().stream().map(other -> known(article, other)).toList());
  }

  private Speaker known(String article, Speaker told) {
    Speaker speaker = speaker(article, told);
    return speaker != null ? speaker : new Speaker(Speaker.Kind.UNNAMED, told.name(), null);
  }

  private @Nullable Speaker speaker(String article, @Nullable Speaker told) {
    Speaker speaker = people.speaker(article, told);
    return speaker == null ? null : speakers.computeIfAbsent(speaker, one -> one);
  }

  Event event(Event event) {
    List<String> ids = people.ids(event.mentions().get(0).article(), event.people());
    return ids.equals(event.people()) ? event : event.among(ids);
  }

  Article article(Article article) {
    DateInference because = article.inference();
    if (because == null || article.published() == null || article.publishedFrom() == null) {
      return article;
    }
    List<String> ids = people.ids(article.id(), because.people());
    return article.published(
        article.published(),
        article.publishedFrom(),
        new DateInference(because.date(), because.own(), because.other(), ids));
  }
}
