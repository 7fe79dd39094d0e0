package org.riyadhtimeline.extract.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Event.Kind;
import org.riyadhtimeline.model.EventDate.Precision;

/**
 * A gathering that a dated clause was preceded by: "Ames on Tuesday outlined the plan after a
 * meeting with envoys" puts the meeting on Tuesday too. Only for days, only where the gathering is
 * told with whom, what or where, and has no date of its own.
 */
final class SharedDate {

  private final Participants participants;

  SharedDate(Participants participants) {
    this.participants = participants;
  }

  /** The gathering behind the event {@code of}; null if there is none. */
  @Nullable Draft draft(Scene scene, Occasion date, Draft of) {
    if (date.date().precision() != Precision.DAY) {
      return null;
    }
    for (int i = date.to(); i < scene.size(); i++) {
      boolean after = scene.is(i, "after") || scene.is(i, "following");
      if (after && !scene.hasVerbBeforeBreak(i + 1)) {
        return gathering(scene, i + 1, date, of);
      }
      if (scene.is(i, Tag.BREAK)) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Draft gathering(Scene scene, int from, Occasion date, Draft of) {
    int head = from;
    while (scene.tag(head).isNominal() && !Vocabulary.GATHERINGS.contains(scene.word(head))) {
      head++;
    }
    if (!Vocabulary.GATHERINGS.contains(scene.word(head)) || scene.is(head, Tag.BREAK)) {
      return null;
    }
    int to = NounPhrase.end(scene, head);
    for (int i = from; i < to; i++) {
      if (scene.is(i, Tag.DATE)) {
        return null;
      }
    }
    if (to == head + 1) {
      return null;
    }
    boolean[] dropped = new boolean[scene.size()];
    dropped[from] = scene.is(from, "a") || scene.is(from, "an") || scene.is(from, "the");
    String title = new Title(scene).words(from, to, dropped).write(head);
    return title == null
        ? null
        : new Draft(
            "SharedDate",
            date.date(),
            of.status(),
            Kind.HAPPENING,
            title,
            withSubject(scene, from, to, of),
            scene.span(from - 1, to));
  }

  /** Who speaks after a meeting was at it. */
  private List<String> withSubject(Scene scene, int from, int to, Draft of) {
    String subject = of.people().isEmpty() ? null : of.people().get(0);
    return participants.in(scene, scene.span(from, to), subject, true);
  }
}
