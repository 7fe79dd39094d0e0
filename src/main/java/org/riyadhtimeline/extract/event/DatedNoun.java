package org.riyadhtimeline.extract.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.event.Clause.Link;
import org.riyadhtimeline.model.Event.Kind;
import org.riyadhtimeline.model.Event.Status;
import org.riyadhtimeline.model.Span;

/**
 * A happening told by a noun that its date modifies: "Tuesday's talks", "the 2018 killing of Ames",
 * "Borduria's Feb 24, 2022, invasion". Titled by its own words; where those are only "talks", by
 * the clause around it.
 *
 * <p>Not "Tuesday's paper", "the 2018 film": those nouns are no happenings.
 */
final class DatedNoun implements Rule {

  private final Participants participants;
  private final @Nullable LocalDate published;

  DatedNoun(Participants participants, @Nullable LocalDate published) {
    this.participants = participants;
    this.published = published;
  }

  @Override
  public @Nullable Draft draft(Scene scene, Occasion date) {
    NounPhrase noun = NounPhrase.dated(scene, date);
    return noun == null ? null : draft(scene, date, noun);
  }

  @Nullable Draft draft(Scene scene, Occasion date, NounPhrase noun) {
    Verb verb = verb(scene, noun);
    Clause clause = verb == null ? null : new Clauses(scene).around(verb, noun.to());
    boolean inClause =
        clause != null
            && clause.link() == Link.OWN
            && clause.from() <= noun.from()
            && noun.to() <= clause.to();
    @Nullable String title = title(scene, date, noun);
    if (title.indexOf(' ') < 0) {
      boolean subject = inClause && clause != null && noun.to() <= clause.verb().from();
      title = subject && clause != null ? whole(scene, clause, noun) : withDate(scene, date, noun);
      if (title == null) {
        return null;
      }
    }
    Status status =
        inClause && clause != null
            ? new StatusReader(scene, published)
                .read(clause.from(), clause.to(), clause.verb(), date, true)
            : new StatusReader(scene, published).read(noun.from(), noun.to(), null, date, true);
    Span span = scene.span(Math.min(noun.from(), date.from()), Math.max(noun.to(), date.to()));
    return new Draft(
        "DatedNoun",
        date.date(),
        status,
        Kind.HAPPENING,
        title,
        participants.in(scene, span, null, true),
        span);
  }

  private static @Nullable Verb verb(Scene scene, NounPhrase noun) {
    for (int i = noun.from() - 1; i >= 0 && !scene.is(i, Tag.BREAK); i--) {
      Verb verb = scene.finite(i);
      if (verb != null) {
        return verb;
      }
      if (scene.is(i, Tag.SUBORDINATOR)
          || scene.is(i, Tag.THAT)
          || scene.is(i, Tag.RELATIVE)
          || (scene.is(i, Tag.CONJUNCTION) && scene.is(i - 1, Tag.COMMA))) {
        break;
      }
    }
    for (int i = noun.to(); i < scene.size() && !scene.is(i, Tag.BREAK); i++) {
      Verb verb = scene.finite(i);
      if (verb != null) {
        return verb;
      }
    }
    return null;
  }

  /** The noun's own words without date, article and possessive. */
  private static String title(Scene scene, Occasion date, NounPhrase noun) {
    boolean[] dropped = new boolean[scene.size()];
    for (int i = date.from(); i < date.to(); i++) {
      dropped[i] = true;
    }
    int after = date.to();
    if (after < noun.to() && (scene.is(after, Tag.POSSESSIVE) || scene.is(after, Tag.COMMA))) {
      dropped[after] = true;
    }
    for (int i = noun.from(); i < noun.head(); i++) {
      boolean article = scene.is(i, "the") || scene.is(i, "a") || scene.is(i, "an");
      if (article && (i == noun.from() || dropped[i - 1])) {
        dropped[i] = true;
      }
    }
    String title = new Title(scene).words(noun.from(), noun.to(), dropped).write(noun.head());
    return title == null ? "" : title;
  }

  /** "Monday's attack": where the noun alone would say too little. */
  private static @Nullable String withDate(Scene scene, Occasion date, NounPhrase noun) {
    return new Title(scene)
        .words(Math.min(noun.from(), date.from()), noun.to(), new boolean[scene.size()])
        .write(noun.head());
  }

  private static @Nullable String whole(Scene scene, Clause clause, NounPhrase noun) {
    int least = Math.max(clause.verb().to(), noun.head());
    return new Title(scene)
        .words(clause.from(), clause.to(), new boolean[scene.size()])
        .write(least);
  }
}
