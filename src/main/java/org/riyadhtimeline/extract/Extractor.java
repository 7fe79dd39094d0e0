package org.riyadhtimeline.extract;

import java.util.List;
import org.riyadhtimeline.extract.date.DateFinder;
import org.riyadhtimeline.extract.event.EventFinder;
import org.riyadhtimeline.extract.person.People;
import org.riyadhtimeline.extract.person.PeopleFinder;
import org.riyadhtimeline.extract.quote.Speech;
import org.riyadhtimeline.extract.quote.SpeechFinder;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.extract.text.Sentence;
import org.riyadhtimeline.extract.text.Trace;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.DateMention;
import org.riyadhtimeline.model.Event;

/** Takes the facts from one article. Knows no other article and keeps nothing between two. */
public final class Extractor {

  private Extractor() {}

  /** What {@code article} states; nothing where it is not in English. */
  public static ArticleFacts extract(Article article) {
    return extract(article, Trace.NONE);
  }

  /** The same, telling {@code trace} how each fact was found and why others were refused. */
  public static ArticleFacts extract(Article article, Trace trace) {
    if (!article.language().equals("en")) {
      return new ArticleFacts(
          article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
    Document document = new Document(article, trace);
    People people = PeopleFinder.find(document);
    List<DateMention> dates = DateFinder.find(document, people);
    Speech speech = SpeechFinder.find(document, people, dates);
    List<Event> events = EventFinder.find(document, people, dates, speech);
    return new ArticleFacts(
        article,
        people.all(),
        speech.quotes(),
        speech.statements(),
        dates,
        events,
        document.sentences().stream().map(Sentence::span).toList());
  }
}
