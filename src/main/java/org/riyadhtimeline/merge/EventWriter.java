package org.riyadhtimeline.merge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.Event.Status;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.EventMention;

/** Writes a happening as an event. */
final class EventWriter {

  /** What lies further back than this from the first day of the coverage is background. */
  private static final int BACKGROUND_DAYS = 90;

  private static final Comparator<Telling> PLACES =
      Comparator.comparingInt(Telling::index).thenComparing(Telling::span);

  private final @Nullable LocalDate firstDay;

  /**
   * @param firstDay the day the coverage begins; null if no article is dated
   */
  EventWriter(@Nullable LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  Event write(Happening happening) {
    happening.tellings.sort(PLACES);
    List<EventMention> mentions =
        happening.tellings.stream().flatMap(t -> t.event().mentions().stream()).toList();
    Telling main = happening.tellings.stream().max(MAIN).orElseThrow();
    boolean background =
        firstDay == null
            ? main.event().background()
            : happening.date().last().isBefore(firstDay.minusDays(BACKGROUND_DAYS));
    return new Event(
        mentions.get(0).id(),
        happening.date(),
        status(happening),
        main.event().kind(),
        background,
        main.event().title(),
        List.copyOf(happening.personIds()),
        mentions,
        false);
  }

  /**
   * The telling whose title stands for all: not words that only point to it, not a noun after a
   * preposition, rather the story than a caption, rather one that names somebody; of these the
   * first, so that a further article does not change it.
   */
  private static final Comparator<Telling> MAIN =
      Comparator.comparingInt(EventWriter::weight).thenComparing(PLACES.reversed());

  private static int weight(Telling telling) {
    String title = telling.event().title();
    boolean bare = title.split(" ", 5).length < 5;
    boolean clause = !telling.pointer() && !isNoun(telling);
    boolean whose = telling.countries().length > 0 || !telling.event().people().isEmpty();
    return (clause ? 8 : 0) + (telling.isCaption() ? 0 : 4) + (bare ? 0 : 2) + (whose ? 1 : 0);
  }

  /** "after a meeting with …": the title begins where the clause goes on after a preposition. */
  private static boolean isNoun(Telling telling) {
    String clause = Fold.lower(telling.span().in(telling.article().text()));
    return clause.startsWith("after ")
        || clause.startsWith("before ")
        || clause.startsWith("during ")
        || clause.startsWith("following ")
        || clause.startsWith("at ")
        || clause.startsWith("since ")
        || clause.startsWith("in ");
  }

  /** What the latest article says, except that a plan never undoes what is known of it. */
  private static Status status(Happening happening) {
    Status status = Status.PLANNED;
    for (Telling telling : happening.tellings) {
      Status told = telling.event().status();
      boolean tooEarly = told == Status.HAPPENED && isBefore(telling, happening.date());
      if (told != Status.PLANNED && !tooEarly) {
        status = told;
      }
    }
    return status;
  }

  /**
   * "Voters chose a council this year", written in May, cannot tell that what another clause dates
   * in December has happened.
   */
  private static boolean isBefore(Telling telling, EventDate date) {
    LocalDate written = telling.article().published();
    return written != null && written.isBefore(date.first());
  }
}
