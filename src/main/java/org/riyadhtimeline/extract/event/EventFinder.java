package org.riyadhtimeline.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.People;
import org.riyadhtimeline.extract.quote.Speech;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.extract.text.Sentence;
import org.riyadhtimeline.model.DateMention;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.Event.Status;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Span;

/** Finds the happenings a document dates: for each date of the story, those its clause tells. */
public final class EventFinder {

  /** So many days before the article, a happening is background. */
  private static final int BACKGROUND_DAYS = 60;

  /** Sentences of more words are no sentences; leaving them keeps the time linear. */
  private static final int LONGEST = 500;

  private final Document document;
  private final Pronouns pronouns;
  private final List<Rule> rules;
  private final SharedDate sharedDate;
  private final List<Event> events = new ArrayList<>();
  private final Set<Integer> starts = new HashSet<>();

  private EventFinder(Document document, People people, Speech speech) {
    this.document = document;
    this.pronouns = new Pronouns(document, people, speech);
    LocalDate published = document.article().published();
    Participants participants = new Participants(people);
    Subjects.Factory subjects =
        new Subjects.Factory(
            people, pronouns, new Gatherings(document), new SubjectBefore(document));
    DatedNoun nouns = new DatedNoun(subjects, participants, new Objects(document), published);
    // The first rule that finds an event has the date. A date that modifies a noun is never its
    // verb's, so that rule comes first; a noun merely before the date is the last resort.
    this.rules =
        List.of(
            nouns, new DatedClause(subjects, participants, published), new NounBeforeDate(nouns));
    this.sharedDate = new SharedDate(participants);
  }

  /** The events, each with one mention, in the order of the text. */
  public static List<Event> find(
      Document document, People people, List<DateMention> dates, Speech speech) {
    if (dates.isEmpty() || document.sentences().isEmpty()) {
      return List.of();
    }
    EventFinder finder = new EventFinder(document, people, speech);
    int at = 0;
    while (at < dates.size()) {
      Sentence sentence = document.sentenceAt(dates.get(at).span().start());
      int end = at;
      while (end < dates.size() && sentence.span().contains(dates.get(end).span())) {
        end++;
      }
      if (end > at) {
        finder.sentence(sentence, dates.subList(at, end));
      }
      at = Math.max(end, at + 1);
    }
    finder.events.sort(Comparator.comparing(event -> event.mentions().get(0).span()));
    return List.copyOf(finder.events);
  }

  private void sentence(Sentence sentence, List<DateMention> dates) {
    List<Occasion> occasions = Occasions.of(document.tokens(sentence), dates);
    if (occasions.isEmpty() || sentence.to() - sentence.from() > LONGEST) {
      return;
    }
    Scene scene = new Scene(sentence, document.tokens(sentence), occasions);
    for (Occasion date : occasions) {
      String why = NotATime.why(scene, date, pronouns);
      if (why != null) {
        document.trace().refused("event", scene.span(date.from(), date.to()), why);
        continue;
      }
      Draft draft = first(scene, date);
      if (draft == null) {
        document
            .trace()
            .refused("event", scene.span(date.from(), date.to()), "no happening in its clause");
        continue;
      }
      Draft gathering =
          draft.rule().equals("DatedClause") ? sharedDate.draft(scene, date, draft) : null;
      Span phrase = scene.span(Attachment.phraseStart(scene, date), date.to());
      add(sentence, draft, phrase);
      if (gathering != null) {
        add(sentence, gathering, phrase);
      }
    }
  }

  private @Nullable Draft first(Scene scene, Occasion date) {
    for (Rule rule : rules) {
      Draft draft = rule.draft(scene, date);
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }

  /**
   * Adds the event of a draft.
   *
   * @param phrase the words of its date, where it is told if its clause tells another event already
   *     ("postponed from Tuesday to Friday")
   */
  private void add(Sentence sentence, Draft draft, Span phrase) {
    Span span = starts.contains(draft.span().start()) ? phrase : draft.span();
    Event last = events.isEmpty() ? null : events.get(events.size() - 1);
    boolean twice =
        last != null
            && !(isChange(last.status()) ^ isChange(draft.status()))
            && last.title().equals(draft.title())
            && last.mentions().get(0).sentence().equals(sentence.span());
    if (twice || !starts.add(span.start())) {
      document.trace().refused(draft.rule(), span, "its clause tells an event already");
      return;
    }
    String article = document.article().id();
    String id = article + "-e" + span.start();
    document.trace().taken(draft.rule(), span, draft.date() + " " + draft.title());
    events.add(
        new Event(
            id,
            draft.date(),
            draft.status(),
            draft.kind(),
            isBackground(draft),
            draft.title(),
            draft.people(),
            List.of(new EventMention(id, article, span, sentence.span())),
            false));
  }

  private static boolean isChange(Status status) {
    return status == Status.POSTPONED || status == Status.CANCELLED;
  }

  private boolean isBackground(Draft draft) {
    LocalDate published = document.article().published();
    return published != null && draft.date().last().isBefore(published.minusDays(BACKGROUND_DAYS));
  }
}
