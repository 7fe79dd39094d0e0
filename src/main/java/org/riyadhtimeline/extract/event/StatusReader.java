package org.riyadhtimeline.extract.event;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Event.Status;

/**
 * Reads what the text says of a happening: put off, called off, in doubt, to come, or done.
 *
 * <p>"Postponed the trip scheduled for Wednesday" puts off what is dated Wednesday; "postponed the
 * trip on Wednesday" is done on Wednesday; "postponed until Wednesday" plans for Wednesday.
 */
final class StatusReader {

  private final Scene scene;
  private final @Nullable LocalDate published;

  StatusReader(Scene scene, @Nullable LocalDate published) {
    this.scene = scene;
    this.published = published;
  }

  /**
   * The status of what the tokens from {@code from} to before {@code to} tell.
   *
   * @param verb the verb of the clause; null if a noun alone tells of it
   * @param ofNoun whether the date is that of a noun in the clause, not of its verb
   */
  Status read(int from, int to, @Nullable Verb verb, Occasion date, boolean ofNoun) {
    boolean ahead = published != null && date.date().first().isAfter(published);
    boolean past = published != null && date.date().last().isBefore(published);
    if (!past && has(from, to, Vocabulary.DOUBTFUL)) {
      return Status.DOUBTFUL;
    }
    if (past && verb != null && isGivenUp(verb)) {
      return Status.DOUBTFUL;
    }
    boolean newDate = isNewDate(date);
    boolean old = scene.is(date.from() - 1, "from");
    if (!newDate && (ofNoun || ahead || old)) {
      if (has(from, to, Vocabulary.POSTPONED) || isPutOff(from, to)) {
        return Status.POSTPONED;
      }
      if (has(from, to, Vocabulary.CANCELLED) || hasPhrase(from, to, "called", "off")) {
        return Status.CANCELLED;
      }
    }
    boolean looksAhead = newDate || isScheduled(date) || (verb != null && isFuture(verb));
    looksAhead |= scene.is(Attachment.phraseStart(scene, date) - 1, "later");
    return ahead || (looksAhead && (!past || isScheduled(date))) ? Status.PLANNED : Status.HAPPENED;
  }

  /** "had been due to testify": what was planned for a day gone by, and no more is told. */
  private boolean isGivenUp(Verb verb) {
    return scene.is(verb.from(), "had")
        && scene.is(verb.from() + 1, "been")
        && scene.is(verb.from() + 3, Tag.TO)
        && Vocabulary.SCHEDULING.contains(scene.word(verb.from() + 2));
  }

  /** "until Friday", "rescheduled for Friday", "moved to Friday". */
  private boolean isNewDate(Occasion date) {
    int before = Attachment.phraseStart(scene, date) - 1;
    String link = scene.word(date.from() - 1);
    return link.equals("until")
        || link.equals("till")
        || (scene.is(before, "rescheduled") && !link.equals("from"))
        || (link.equals("to") && movesBefore(scene, date.from() - 1));
  }

  /**
   * "moved to", "pushed back to", "postponed from Tuesday to": a verb of moving before the link.
   */
  static boolean movesBefore(Scene scene, int link) {
    for (int i = link - 1; i >= Math.max(0, link - 5); i--) {
      String word = scene.word(i);
      if (Vocabulary.POSTPONED.contains(word)
          || word.equals("moved")
          || word.equals("rescheduled")
          || word.equals("pushed")) {
        return true;
      }
      if (scene.is(i, Tag.COMMA) || scene.is(i, Tag.BREAK)) {
        return false;
      }
    }
    return false;
  }

  private boolean isScheduled(Occasion date) {
    int before = Attachment.phraseStart(scene, date) - 1;
    return Vocabulary.SCHEDULING.contains(scene.word(before));
  }

  private boolean isFuture(Verb verb) {
    for (int i = verb.from(); i < verb.to(); i++) {
      String word = scene.word(i);
      if (Vocabulary.FUTURE.contains(word) || scene.is(i, Tag.TO)) {
        return !scene.is(i + 1, Tag.HAVE);
      }
    }
    String head = scene.word(verb.head());
    return Vocabulary.FUTURE.contains(head)
        || (Vocabulary.INTENT.contains(head) && scene.is(verb.to(), Tag.TO));
  }

  private boolean has(int from, int to, Set<String> words) {
    for (int i = from; i < to; i++) {
      boolean noun = // "resumed after a massive delay"
          scene.word(i).startsWith("delay") && scene.verb(i) == null && !scene.is(i - 1, Tag.TO);
      if (words.contains(scene.word(i)) && !noun) {
        return true;
      }
    }
    return false;
  }

  private boolean isPutOff(int from, int to) {
    return hasPhrase(from, to, "put", "off") || hasPhrase(from, to, "pushed", "back");
  }

  private boolean hasPhrase(int from, int to, String first, String second) {
    for (int i = from; i + 1 < to; i++) {
      if (scene.is(i, first) && scene.is(i + 1, second)) {
        return true;
      }
    }
    return false;
  }
}
