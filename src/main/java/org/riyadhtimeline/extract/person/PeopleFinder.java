package org.riyadhtimeline.extract.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Span;

/** Finds the people a document names. */
public final class PeopleFinder {

  private final Document document;
  private final Reading reading;
  private final Roster roster;

  private PeopleFinder(Document document) {
    this.document = document;
    this.reading = new Reading(document);
    this.roster = new Roster(reading);
  }

  /** The people, in the order of their first mention, and every place that names them. */
  public static People find(Document document) {
    return new PeopleFinder(document).find();
  }

  private People find() {
    List<Candidate> candidates = NameScanner.scan(reading);
    Judge judge = new Judge(reading, candidates);
    List<Named> all = new ArrayList<>();
    for (Candidate candidate : candidates) {
      RolePhrase before = RoleBefore.find(reading, candidate.from);
      RolePhrase after = RoleAfter.find(reading, candidate.to);
      candidate.score = judge.score(candidate, before, after);
      all.add(new Named(candidate, before, after));
    }
    together(all);
    vouchByPronoun(all);
    List<Named> open = new ArrayList<>();
    for (Named named : all) {
      Candidate name = named.name();
      if (!name.single() && name.score >= Judge.ENOUGH) {
        roster.addFull(named);
        document.trace().taken("full name", span(name), "score " + name.score);
      } else {
        open.add(named);
      }
    }
    resolve(open);
    for (Named named : WordSurnames.find(reading, roster, candidates)) {
      Human human = roster.resolve(named, mayBeGiven(named));
      if (human != null) {
        roster.add(human, named);
        document.trace().taken("surname that is a word", span(named.name()), "of a known person");
      }
    }
    return result();
  }

  /** Lets those vouch for each other that are named in one breath: "A, B and C". */
  private void together(List<Named> all) {
    for (int i = 1; i < all.size(); i++) {
      vouch(all.get(i - 1), all.get(i), all.get(i).name());
    }
    for (int i = all.size() - 1; i > 0; i--) {
      vouch(all.get(i), all.get(i - 1), all.get(i).name());
    }
  }

  private void vouch(Named known, Named unknown, Candidate later) {
    Candidate name = unknown.name();
    boolean may =
        known.name().score >= Judge.ENOUGH
            && !known.name().single()
            && !name.single()
            && name.score < Judge.ENOUGH
            && name.score > 0;
    Candidate earlier = later == name ? known.name() : name;
    if (may && joined(earlier.to, later.from)) {
      name.score += Judge.TOGETHER;
    }
  }

  /** Takes those for people whom the text goes on to call "he" or "she". */
  private void vouchByPronoun(List<Named> all) {
    PronounEvidence evidence =
        new PronounEvidence(
            reading, all.stream().filter(n -> n.name().score >= Judge.ENOUGH).toList());
    for (Named named : all) {
      Candidate name = named.name();
      int least = name.single() ? 0 : 1;
      if (name.score >= least
          && name.score < Judge.ENOUGH
          && isNoWord(name)
          && evidence.speaksFor(name)) {
        name.score = Judge.ENOUGH;
      }
    }
    vouchBySurname(all);
  }

  /** Takes "Ann Quell" for a person's name where "Quell" alone is one. */
  private void vouchBySurname(List<Named> all) {
    Set<String> surnames = new HashSet<>();
    for (Named named : all) {
      if (named.name().single() && named.name().score >= Judge.ENOUGH) {
        surnames.add(named.name().last());
      }
    }
    for (Named named : all) {
      Candidate name = named.name();
      boolean near = name.score > 0 && name.score < Judge.ENOUGH;
      if (near && name.parts.size() == 2 && surnames.contains(name.last()) && isNoWord(name)) {
        name.score = Judge.ENOUGH;
      }
    }
  }

  private boolean isNoWord(Candidate name) {
    String word = name.last();
    return reading.entry(name.to - 1) == null
        && !Vocabulary.common(word)
        && !reading.seenInLowerCase(word);
  }

  private boolean joined(int from, int to) {
    if (to - from > 2 || to <= from || !reading.sameSentence(from - 1, to)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!reading.is(i, ",") && !reading.is(i, "and")) {
        return false;
      }
    }
    return true;
  }

  private void resolve(List<Named> open) {
    List<Named> still = new ArrayList<>();
    for (Named named : open) {
      Human human =
          named.name().score <= Judge.NEVER ? null : roster.resolve(named, mayBeGiven(named));
      if (human != null) {
        roster.add(human, withParticles(named, human));
        document.trace().taken("short name", span(named.name()), "of a person named in full");
      } else {
        still.add(named);
      }
    }
    togetherWithKnown(still);
    for (Named named : still) {
      Candidate name = named.name();
      Human known =
          name.single() && name.score > Judge.NEVER
              ? roster.resolve(named, mayBeGiven(named))
              : null;
      Human owner =
          known == null && name.single() && name.score > Judge.ONLY_IF_KNOWN
              ? misspelt(named)
              : known;
      if (owner != null) {
        roster.add(owner, named);
        document.trace().taken("short name", span(name), "of a person named before");
      } else if (name.single() && name.score >= Judge.ENOUGH) {
        roster.addNew(named);
        document.trace().taken("single name", span(name), "score " + name.score);
      } else {
        document.trace().refused("name", span(name), "score " + name.score);
      }
    }
  }

  /** "Tom and Mary": a given name beside the short name of somebody known. */
  private void togetherWithKnown(List<Named> still) {
    Set<Integer> ends = new HashSet<>();
    Set<Integer> starts = new HashSet<>();
    for (Human human : roster.humans()) {
      for (Named named : human.mentions()) {
        ends.add(named.name().to);
        starts.add(named.name().from);
      }
    }
    for (Named named : still) {
      Candidate name = named.name();
      boolean given =
          name.single()
              && name.score > 0
              && GivenNames.contains(name.first())
              && reading.entry(name.from) == null
              && !Vocabulary.common(name.first());
      boolean follows = reading.is(name.from - 1, "and") && ends.contains(name.from - 1);
      boolean leads = reading.is(name.to, "and") && starts.contains(name.to + 1);
      if (given && (follows || leads) && !reading.isCapitalized(name.to)) {
        name.score += Judge.TOGETHER;
      }
    }
  }

  /** Whether a name can be a given name alone: not in "the Bill". */
  private boolean mayBeGiven(Named named) {
    int previous = named.name().from - 1;
    if (!reading.sameSentence(previous, previous + 1)) {
      return true;
    }
    return switch (reading.word(previous)) {
      case "the", "a", "an", "this", "that", "in", "at", "near" -> false;
      default -> true;
    };
  }

  /** "von der Leyen" for "Leyen", where that is how the full name goes. */
  private Named withParticles(Named named, Human human) {
    Candidate name = named.name();
    int from = name.from;
    if (name.single()) {
      for (Candidate full : human.names()) {
        int at = full.parts.size() - 2;
        int start = name.from;
        while (at > 0
            && Vocabulary.particle(full.parts.get(at))
            && reading.sameSentence(start - 1, name.from)
            && reading.is(start - 1, full.parts.get(at))) {
          start--;
          at--;
        }
        from = Math.min(from, start);
      }
    }
    if (from == name.from) {
      return named;
    }
    Candidate whole = new Candidate(from, name.to, name.parts, name.suffix);
    return new Named(whole, RoleBefore.find(reading, from), named.after());
  }

  private @Nullable Human misspelt(Named named) {
    boolean beside =
        named.before() != null
            || reading.sameSentence(named.name().from, named.name().to)
                && Vocabulary.saying(reading.word(named.name().to));
    boolean word =
        Vocabulary.common(named.name().first()) || reading.entry(named.name().from) != null;
    return beside && !word ? roster.misspelt(named) : null;
  }

  private Span span(Candidate name) {
    return new Span(reading.token(name.from).start(), reading.token(name.to - 1).end());
  }

  private People result() {
    List<Human> humans = new ArrayList<>(roster.humans());
    for (Human human : humans) {
      human.sort();
    }
    humans.sort(
        (a, b) ->
            Integer.compare(a.mentions().get(0).name().from, b.mentions().get(0).name().from));
    Crowd crowd = new Crowd(reading, humans);
    new SideFinder(reading, humans, crowd).run();
    Map<Human, List<Mention>> table = new TableFinder(reading, crowd).find();
    PersonBuilder builder = new PersonBuilder(reading);
    List<Person> people = new ArrayList<>();
    List<NameMention> mentions = new ArrayList<>();
    for (Human human : humans) {
      Person person = builder.build(human, table.getOrDefault(human, List.of()));
      people.add(person);
      for (Named named : human.mentions()) {
        Span phrase = builder.span(named.from(), named.to());
        mentions.add(new NameMention(span(named.name()), phrase, person.id()));
      }
    }
    mentions.sort((a, b) -> a.name().compareTo(b.name()));
    return new People(people, mentions);
  }
}
