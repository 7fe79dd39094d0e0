package org.riyadhtimeline.extract.event;

import java.time.LocalDate;
import java.util.List;
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

  private final Subjects.Factory subjects;
  private final Participants participants;
  private final Objects objects;
  private final @Nullable LocalDate published;

  DatedNoun(
      Subjects.Factory subjects,
      Participants participants,
      Objects objects,
      @Nullable LocalDate published) {
    this.objects = objects;
    this.subjects = subjects;
    this.participants = participants;
    this.published = published;
  }

  @Override
  public @Nullable Draft draft(Scene scene, Occasion date) {
    NounPhrase noun = NounPhrase.dated(scene, date);
    if (noun == null) {
      noun = NounBeforeDate.owned(scene, date);
    }
    if (noun == null) {
      noun = NounPhrase.announced(scene, date);
    }
    return noun == null ? null : draft(scene, date, noun);
  }

  @Nullable Draft draft(Scene scene, Occasion date, NounPhrase noun) {
    Clause clause = clause(scene, noun);
    StatusReader statuses = new StatusReader(scene, published);
    Status status =
        clause == null
            ? statuses.read(noun.from(), noun.to(), null, date, true)
            : statuses.read(clause.from(), clause.to(), clause.verb(), date, true);
    boolean owned = isOwned(scene.word(noun.from()));
    Subject owner = owned ? subjects.owner(scene, noun.from()) : null;
    boolean changed = clause != null && status != Status.HAPPENED && status != Status.PLANNED;
    if (owned && owner == null && !changed) {
      return null;
    }
    String title =
        owner == null || changed
            ? title(scene, date, noun, clause, status)
            : own(scene, date, noun, owner.text());
    if (title == null) {
      return null;
    }
    String object = objects.of(scene, noun);
    if (object != null && title.endsWith(scene.token(noun.head()).text())) {
      title = title + " " + object;
    }
    Span span = scene.span(Math.min(noun.from(), date.from()), Math.max(noun.to(), date.to()));
    List<String> people =
        participants.in(scene, span, owner == null ? null : owner.personId(), true);
    return new Draft("DatedNoun", date.date(), status, Kind.HAPPENING, title, people, span);
  }

  private static boolean isOwned(String word) {
    return switch (word) {
      case "his", "her", "its", "their", "our", "my", "your" -> true;
      default -> false;
    };
  }

  /** The clause that holds the noun; null if there is none or it has no subject of its own. */
  private static @Nullable Clause clause(Scene scene, NounPhrase noun) {
    Verb verb = verb(scene, noun);
    if (verb == null) {
      return null;
    }
    Clause clause = new Clauses(scene).around(verb, noun.to());
    boolean whole =
        clause.link() == Link.OWN && clause.from() <= noun.from() && noun.to() <= clause.to();
    return whole && !scene.is(clause.from(), Tag.PRONOUN) ? clause : null;
  }

  /**
   * The noun's own words; where they say too little, the clause it is the subject of ("Tuesday's
   * talks failed"), else with its date ("Monday's attack"). What is put off or called off is titled
   * by the clause that says so.
   */
  private static @Nullable String title(
      Scene scene, Occasion date, NounPhrase noun, @Nullable Clause clause, Status status) {
    boolean changed = status != Status.HAPPENED && status != Status.PLANNED;
    String own = own(scene, date, noun, null);
    if (clause == null) {
      return own.indexOf(' ') < 0 ? withDate(scene, date, noun) : own;
    }
    if (changed) {
      return whole(scene, clause, noun);
    }
    if (own.indexOf(' ') >= 0) {
      return own;
    }
    return noun.to() <= clause.verb().from()
        ? whole(scene, clause, noun)
        : withDate(scene, date, noun);
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
  private static String own(Scene scene, Occasion date, NounPhrase noun, @Nullable String owner) {
    boolean[] dropped = new boolean[scene.size()];
    for (int i = date.from(); i < date.to(); i++) {
      dropped[i] = true;
    }
    int after = date.to();
    if (after < noun.to() && (scene.is(after, Tag.POSSESSIVE) || scene.is(after, Tag.COMMA))) {
      dropped[after] = true;
    }
    for (int i = noun.from(); i < noun.head(); i++) {
      boolean article =
          (scene.is(i, "the") || scene.is(i, "a") || scene.is(i, "an")) && !isOwner(scene, i, noun);
      if (article && (i == noun.from() || dropped[i - 1])) {
        dropped[i] = true;
      }
    }
    if (owner != null) {
      dropped[noun.from()] = true;
    }
    String title =
        new Title(scene).after(owner).words(noun.from(), noun.to(), dropped).write(noun.head());
    return title == null ? "" : title;
  }

  /** "the country's August polls": the article belongs to the owner. */
  private static boolean isOwner(Scene scene, int article, NounPhrase noun) {
    int end = article + 1;
    while (end < noun.head() && (scene.is(end, Tag.OTHER) || scene.is(end, Tag.NAME))) {
      end++;
    }
    return scene.is(end, Tag.POSSESSIVE);
  }

  /** "Monday's attack": where the noun alone would say too little. */
  private static @Nullable String withDate(Scene scene, Occasion date, NounPhrase noun) {
    int from = Math.min(noun.from(), date.from());
    boolean behind = date.from() >= noun.to(); // "talks due to begin on Monday"
    boolean[] dropped = new boolean[scene.size()];
    dropped[from] = behind && scene.is(from, Tag.DETERMINER);
    return new Title(scene)
        .words(from, behind ? date.to() : noun.to(), dropped)
        .write(behind ? date.to() - 1 : noun.head());
  }

  private static @Nullable String whole(Scene scene, Clause clause, NounPhrase noun) {
    int least = Math.max(clause.verb().to(), noun.head());
    return new Title(scene)
        .words(clause.from(), clause.to(), new boolean[scene.size()])
        .write(least);
  }
}
