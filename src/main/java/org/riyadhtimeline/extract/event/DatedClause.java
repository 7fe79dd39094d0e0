package org.riyadhtimeline.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.event.Clause.Link;
import org.riyadhtimeline.model.Event.Kind;
import org.riyadhtimeline.model.Event.Status;
import org.riyadhtimeline.model.EventDate.Precision;
import org.riyadhtimeline.model.Span;

/**
 * A happening told by a clause whose verb the date belongs to: "Ames on Tuesday signed the treaty".
 * Of "Ames said last week that …" the saying is dated.
 *
 * <p>Not a state ("was mayor in 2014"), not statistics ("rose 3% in May"), not a bare "he said on
 * Tuesday", whose words the quotation itself gives.
 */
final class DatedClause implements Rule {

  private final Subjects.Factory subjects;
  private final Participants participants;
  private final @Nullable LocalDate published;

  DatedClause(Subjects.Factory subjects, Participants participants, @Nullable LocalDate published) {
    this.subjects = subjects;
    this.participants = participants;
    this.published = published;
  }

  @Override
  public @Nullable Draft draft(Scene scene, Occasion date) {
    Attachment attachment = Attachment.of(scene, date);
    if (attachment == null
        || tellsNothing(scene, attachment.verb())
        || isBound(scene, attachment.verb(), date)
        || isPerfect(scene, attachment.verb(), date)
        || isMere(scene, attachment.verb(), date)
        || isSubject(scene, attachment.verb(), date)) {
      return null;
    }
    Verb verb = attachment.verb();
    Clauses clauses = new Clauses(scene);
    Clause clause = clauses.around(verb, date.to());
    boolean saying = scene.isSaying(verb);
    if (saying ? !hasContent(scene, clause, date) : isStatistics(scene, clause)) {
      return null;
    }
    Status status = status(scene, clause, date, attachment.scheduled() >= 0);
    Subject subject = subjects.of(scene, clauses).of(clause);
    if (subject == null) {
      return null;
    }
    String title = title(scene, clause, subject, attachment);
    if (title == null || title.indexOf(' ') < 0) {
      return null;
    }
    Span words = scene.span(Math.min(subject.from(), clause.from()), clause.to());
    Span span =
        scene.span(
            Math.min(
                Math.min(subject.from(), clause.verb().from()),
                Attachment.phraseStart(scene, date)),
            Math.max(clause.to(), date.to()));
    List<String> people = new ArrayList<>(participants.in(scene, words, subject.personId(), false));
    return new Draft(
        "DatedClause",
        date.date(),
        status,
        saying ? Kind.SAYING : Kind.HAPPENING,
        title,
        people,
        span);
  }

  private Status status(Scene scene, Clause clause, Occasion date, boolean scheduled) {
    boolean relative = clause.link() == Link.RELATIVE;
    int end = relative ? mainEnd(scene, clause.to()) : clause.to();
    boolean ofNoun = scheduled || end > clause.to();
    return new StatusReader(scene, published).read(clause.from(), end, clause.verb(), date, ofNoun);
  }

  /** Where the main clause around a relative one ends: it may call off what the other tells. */
  private static int mainEnd(Scene scene, int from) {
    int end = from;
    while (end < scene.size() && !scene.is(end, Tag.BREAK) && !scene.is(end, Tag.COMMA)) {
      end++;
    }
    return end;
  }

  private static boolean tellsNothing(Scene scene, Verb verb) {
    return Vocabulary.STATIVE.contains(scene.word(verb.head())) && !isHeld(scene, verb);
  }

  /** "will have talks": to have a gathering is to hold it. */
  private static boolean isHeld(Scene scene, Verb verb) {
    if (!scene.is(verb.head(), Tag.HAVE)) {
      return false;
    }
    int i = verb.to();
    while (scene.tag(i).isNominal() || scene.is(i, Tag.GERUND)) {
      if (Vocabulary.GATHERINGS.contains(scene.word(i))) {
        return true;
      }
      i++;
    }
    return false;
  }

  /** "said the second half of 1986 had been hard": the date is what is told of. */
  private static boolean isSubject(Scene scene, Verb verb, Occasion date) {
    if (verb.from() != date.to() && scene.finite(date.to()) == null) {
      return false;
    }
    int before = scene.is(date.from() - 1, "the") ? date.from() - 2 : date.from() - 1;
    if (scene.is(before, ")") || scene.is(before, "]")) {
      return false;
    }
    return switch (scene.tag(before)) {
      case BREAK, THAT, SUBORDINATOR, CONJUNCTION, HINGE -> true;
      default -> {
        Verb telling = scene.finite(before);
        yield telling != null && scene.isSaying(telling);
      }
    };
  }

  /** "have arrested two men over the bombing last summer": a perfect has no time in the past. */
  private boolean isPerfect(Scene scene, Verb verb, Occasion date) {
    return published != null
        && date.date().last().isBefore(published)
        && verb.to() > verb.from() + 1
        && date.from() > verb.to()
        && (scene.is(verb.from(), "has") || scene.is(verb.from(), "have"))
        && (date.date().precision() != Precision.DAY
            || date.date().last().isBefore(published.minusDays(7)));
  }

  /** "in the half ended December 31": where a span of accounts ends. */
  private static boolean isBound(Scene scene, Verb verb, Occasion date) {
    return scene.is(verb.head(), "ended")
        && verb.to() == date.from()
        && Vocabulary.SPANS.contains(scene.word(verb.from() - 1));
  }

  /** "Today, it could not be better": what can or should be on a day at hand is no event. */
  private boolean isMere(Scene scene, Verb verb, Occasion date) {
    boolean day = date.date().first().equals(date.date().last());
    boolean ahead = published == null || date.date().first().isAfter(published);
    String modal = scene.word(verb.from());
    if (!ahead && date.date().last().isBefore(published)) {
      switch (modal) {
        case "may", "might", "can", "will", "shall", "must" -> {
          return true; // "last week's failure may hurt": it is not the verb that is dated
        }
        default -> {}
      }
    }
    return day && !ahead && scene.is(verb.from(), Tag.MODAL) && !modal.startsWith("w");
  }

  /** Whether the clause tells what was said, beside the words of a quotation. */
  private static boolean hasContent(Scene scene, Clause clause, Occasion date) {
    for (int i = clause.verb().to(); i < clause.to(); i++) {
      if (scene.finite(i) != null || scene.is(i, Tag.THAT)) {
        return true;
      }
    }
    int object = clause.verb().to();
    while (scene.is(object, Tag.DATE) || (object >= date.from() && object < date.to())) {
      object++;
    }
    if (scene.is(object, Tag.TO) && !scene.is(object + 1, Tag.NAME) && object + 1 < clause.to()) {
      return true; // "vowed Monday to block the bill"
    }
    boolean told = scene.word(clause.verb().head()).startsWith("t");
    return !told && object + 1 < clause.to() && scene.tag(object).isNominal();
  }

  private static boolean isStatistics(Scene scene, Clause clause) {
    int verb = clause.verb().to();
    boolean traded = scene.is(verb, "at") || scene.is(verb, "up") || scene.is(verb, "down");
    String head = scene.word(clause.verb().head());
    if (!Vocabulary.QUANTITIES.contains(head) && !(traded && Vocabulary.TRADING.contains(head))) {
      return false;
    }
    for (int i = clause.verb().to(); i < clause.to(); i++) {
      if (scene.is(i, Tag.NUMBER) || scene.is(i, "percent") || scene.is(i, "%")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String title(
      Scene scene, Clause clause, Subject subject, Attachment attachment) {
    boolean[] dropped = Dropped.dates(scene, attachment);
    Dropped.asides(scene, clause, dropped);
    int from = clause.link() == Link.OWN ? subject.from() + subject.skip() : clause.from();
    return new Title(scene)
        .after(subject.text())
        .words(from, clause.to(), dropped)
        .write(clause.verb().to());
  }
}
