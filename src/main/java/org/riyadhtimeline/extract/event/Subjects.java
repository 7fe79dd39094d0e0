package org.riyadhtimeline.extract.event;

import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.event.Clause.Link;
import org.riyadhtimeline.extract.person.People;

/**
 * Finds the subject of a clause: its own, that of the clause it shares one with ("… and hosted"),
 * or the words before its relative ("the war, which began"). A pronoun gives way to the name it
 * stands for, in brackets; a bare "meeting" is told between whom.
 */
final class Subjects {

  /** How many words a happening may stand before its relative. */
  private static final int AWAY = 12;

  private final Scene scene;
  private final Clauses clauses;
  private final People people;
  private final Pronouns pronouns;
  private final Gatherings gatherings;
  private final SubjectBefore befores;

  private Subjects(Scene scene, Clauses clauses, Factory factory) {
    this.scene = scene;
    this.clauses = clauses;
    this.people = factory.people();
    this.pronouns = factory.pronouns();
    this.gatherings = factory.gatherings();
    this.befores = factory.befores();
  }

  /** Makes them for each sentence of an article. */
  record Factory(People people, Pronouns pronouns, Gatherings gatherings, SubjectBefore befores) {

    Subjects of(Scene scene, Clauses clauses) {
      return new Subjects(scene, clauses, this);
    }

    /** Whose "his" or "her" at the token {@code at} is; null if it is neither or cannot be told. */
    @Nullable Subject owner(Scene scene, int at) {
      String word = scene.word(at);
      return word.equals("his") || word.equals("her")
          ? of(scene, new Clauses(scene)).pronoun(at, word)
          : null;
    }
  }

  /** The subject; null if the clause has none that a reader could know. */
  @Nullable Subject of(Clause clause) {
    return switch (clause.link()) {
      case OWN -> own(clause.from(), clause.verb());
      case RELATIVE -> antecedent(clause.verb());
      case SHARED -> shared(clause.verb());
    };
  }

  private @Nullable Subject own(int start, Verb verb) {
    int from = start;
    while (from < verb.from() && isLead(from)) {
      from++;
    }
    from = afterPhrase(from, verb);
    if (isTelling(from)) {
      from = scene.is(from + 1, Tag.THAT) ? from + 2 : from + 1;
    }
    if (from >= verb.from()
        || (scene.is(from, Tag.GERUND)
            && (scene.is(from - 1, Tag.COMMA) || scene.is(from - 1, Tag.HINGE)))
        || isNoSubject(from, verb)
        || scene.is(from, "with")
        || isSupposed(start - 1)
        || (scene.is(start - 1, "as")
            && scene.is(start - 2, Tag.COMMA)
            && scene.is(verb.from() - 1, Tag.COMMA))
        || scene.is(start - 1, Tag.RELATIVE)) {
      return null;
    }
    String word = scene.word(from);
    if (scene.is(from, Tag.PRONOUN)
        || word.equals("his")
        || (word.equals("her") && from == start)) {
      return pronoun(from, word);
    }
    String between = isBareGathering(from, verb) ? gatherings.parties(scene.sentence()) : null;
    return between == null
        ? new Subject(null, from, 0, null)
        : new Subject(text(from, from + 2) + " [" + between + "]", from, 2, null);
  }

  /**
   * "That summit ended", "a meeting is unlikely": nothing tells which. What only some meeting did
   * is another one.
   */
  private boolean isBareGathering(int from, Verb verb) {
    if (from + 2 != verb.from() || !Vocabulary.GATHERINGS.contains(scene.word(from + 1))) {
      return false;
    }
    if (!scene.is(from, "a") && !scene.is(from, "an")) {
      return scene.is(from, Tag.DETERMINER) || scene.is(from, Tag.THAT);
    }
    for (int i = verb.from(); i < verb.to(); i++) {
      if (scene.is(i, Tag.MODAL) || scene.is(i, Tag.TO)) {
        return true;
      }
    }
    return false;
  }

  /** "if none wins": what is only supposed is no happening. */
  private boolean isSupposed(int at) {
    return scene.is(at, "if") || scene.is(at, "unless") || scene.is(at, "whether");
  }

  /** ", adding the plan had failed": what is told follows. */
  private boolean isTelling(int at) {
    String word = scene.word(at);
    if (!scene.is(at, Tag.GERUND) || word.length() < 6) {
      return false;
    }
    String stem = word.substring(0, word.length() - 3);
    return Vocabulary.SAYINGS.contains(stem + "s") || Vocabulary.SAYINGS.contains(stem + "es");
  }

  /** "In a statement sent", "of the shares sold", "down from 76 planted": a phrase, no subject. */
  private boolean isNoSubject(int from, Verb verb) {
    if (scene.is(from, Tag.TO)) {
      return true;
    }
    if (!scene.is(from, Tag.PREPOSITION) || scene.is(from + 1, Tag.NUMBER)) {
      return false;
    }
    for (int i = from; i < verb.from(); i++) {
      if (scene.is(i, Tag.COMMA)) {
        return false;
      }
    }
    return switch (scene.word(from)) {
      case "of", "up", "down" -> true;
      case "from" -> scene.is(from + 1, Tag.DETERMINER);
      default ->
          verb.to() == verb.from() + 1
              && Vocabulary.DOCUMENTS.contains(scene.word(verb.from() - 1))
              && !scene.isSaying(verb);
    };
  }

  /** "By the end of the day Saturday the site": the subject after a phrase that a date closes. */
  private int afterPhrase(int from, Verb verb) {
    if (!scene.is(from, Tag.PREPOSITION)) {
      return from;
    }
    for (int i = from; i < verb.from(); i++) {
      boolean closes = scene.is(i, Tag.COMMA) || (scene.is(i, Tag.DATE) && !ownsNoun(i));
      if (closes && !scene.is(i + 1, Tag.DATE) && !scene.is(i + 1, Tag.COMMA)) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean isLead(int at) {
    return switch (scene.tag(at)) {
      case CONJUNCTION, COMMA, BREAK -> true;
      case ADVERB -> !scene.is(at, "not");
      case DATE -> !ownsNoun(at);
      case PREPOSITION -> scene.is(at + 1, Tag.DATE);
      default -> false;
    };
  }

  /** "Next year's contest": a date that is part of the subject. */
  private boolean ownsNoun(int at) {
    int end = at;
    while (scene.is(end, Tag.DATE)) {
      end++;
    }
    return scene.is(end, Tag.POSSESSIVE);
  }

  @Nullable Subject pronoun(int at, String word) {
    switch (word) {
      case "he", "she", "his", "her" -> {
        String id = pronouns.resolve(scene.sentence(), scene.token(at).span(), word);
        if (id == null) {
          return null;
        }
        String name = people.person(id).name();
        // "He visit was rescheduled" is how a hurried desk writes "His visit".
        boolean journey =
            scene.verb(at + 2) != null && Vocabulary.JOURNEYS.contains(scene.word(at + 1));
        String goal = journey ? gatherings.goal(scene.sentence()) : null;
        if (goal != null) {
          return new Subject(
              "[" + name + "'s " + text(at + 1, at + 2) + " " + goal + "]", at, 2, id);
        }
        boolean owns = word.equals("his") || word.equals("her") || scene.is(at + 1, Tag.OTHER);
        return new Subject("[" + name + (owns ? "'s" : "]"), at, 1, id);
      }
      case "it", "they" -> {
        if (at > 1 || isEmpty(at, word)) {
          return null;
        }
        String before = befores.of(scene.sentence(), word.equals("they"));
        return before == null ? null : new Subject("[" + before + "]", at, 1, null);
      }
      default -> {
        return null;
      }
    }
  }

  /** "It was in May that", "It takes a year": stands for nothing. */
  private boolean isEmpty(int at, String word) {
    Verb verb = scene.finite(at + 1);
    return word.equals("it")
        && (verb == null
            || scene.is(verb.head(), Tag.BE)
            || scene.word(verb.head()).startsWith("t"));
  }

  /** "the war, which began in": the noun phrase before the relative. */
  private @Nullable Subject antecedent(Verb verb) {
    int end = verb.from() - 1;
    while (end > 0 && !scene.is(end, Tag.RELATIVE) && !scene.is(end, Tag.THAT)) {
      end--;
    }
    boolean who = scene.is(end, "who");
    if (scene.is(end - 1, Tag.PREPOSITION)) {
      return null; // "one of which"
    }
    if (scene.is(end - 1, Tag.COMMA)) {
      end--;
    }
    if (who && scene.is(end - 1, Tag.NAME)) {
      return name(described(end));
    }
    if (Vocabulary.ONSETS.contains(scene.word(verb.head()))
        && !Vocabulary.NOUNS.contains(scene.word(end - 1))) {
      return happening(end);
    }
    int from = end;
    while (from > 0 && isOfNoun(from - 1)) {
      from--;
      if (scene.is(from, Tag.DETERMINER) && !isOfAnother(from)) {
        break;
      }
      from -= scene.is(from, Tag.DETERMINER) ? 1 : 0;
    }
    boolean vague =
        scene.is(verb.head(), "happen") && !Vocabulary.NOUNS.contains(scene.word(end - 1));
    if (from >= end || vague) {
      return null;
    }
    return new Subject(text(from, end), from, 0, null);
  }

  /** "shelling from hills near Lund that began": what begins is a happening. */
  private @Nullable Subject happening(int end) {
    NounPhrase noun = NounPhrase.before(scene, Math.max(0, end - AWAY), end);
    return noun == null || noun.to() < end
        ? null
        : new Subject(text(noun.from(), end), noun.from(), 0, null);
  }

  /** "Ames, the head of Lund and Oslo, who left": the index after the name that is described. */
  private int described(int end) {
    int from = end;
    while (scene.is(from - 1, Tag.NAME)) {
      from--;
    }
    if (!scene.is(from - 1, "of") && !scene.is(from - 1, "and") && !scene.is(from - 1, "in")) {
      return end;
    }
    for (int i = from; i > 0 && scene.finite(i) == null && !scene.is(i, Tag.BREAK); i--) {
      boolean opens = scene.is(i + 1, Tag.DETERMINER) || scene.is(i + 1, Tag.OTHER);
      if (scene.is(i, Tag.COMMA) && opens && scene.is(i - 1, Tag.NAME)) {
        return i;
      }
    }
    return end;
  }

  /** "Mr Ames, who left": the name before the relative. */
  private Subject name(int end) {
    int from = end;
    while (scene.is(from - 1, Tag.NAME)) {
      from--;
    }
    int described = from;
    while (scene.is(described - 1, Tag.OTHER) || scene.is(described - 1, Tag.NUMBER)) {
      described--;
    }
    if (scene.is(described - 1, Tag.DETERMINER)) {
      from = described - 1; // "the 19-year-old Dane who signed"
    }
    return new Subject(text(from, end), from, 0, null);
  }

  /** "the congress of the party", "a woman in her 40s": the phrase goes on before the article. */
  private boolean isOfAnother(int at) {
    String link = scene.word(at - 1);
    boolean age = link.equals("in") && scene.word(at + 1).endsWith("0s");
    return (link.equals("of") || age) && scene.tag(at - 2).isNominal();
  }

  private boolean isOfNoun(int at) {
    return switch (scene.tag(at)) {
      case DETERMINER, NUMBER, NAME, OTHER, POSSESSIVE -> true;
      case GERUND -> scene.is(at + 1, Tag.OTHER);
      default -> scene.is(at, "of") && scene.tag(at - 1).isNominal();
    };
  }

  /** "… helped in talks and hosted": the subject of the finite verb before. */
  private @Nullable Subject shared(Verb verb) {
    Verb before = null;
    for (int i = verb.from() - 1; i >= 0 && before == null; i--) {
      before = scene.finite(i);
    }
    if (before == null) {
      return null;
    }
    Clause clause = clauses.around(before, 0);
    if (clause.link() != Link.OWN) {
      return null;
    }
    Subject subject = own(clause.from(), before);
    if (subject == null || subject.text() != null) {
      return subject;
    }
    int end = before.from();
    for (int i = subject.from(); i + 1 < end; i++) {
      boolean aside =
          scene.is(i + 1, Tag.RELATIVE)
              || (scene.is(subject.from(), Tag.NAME)
                  && (scene.is(i + 1, Tag.DETERMINER) || scene.is(i + 1, Tag.NUMBER)));
      if (scene.is(i, Tag.COMMA) && aside) {
        end = i;
      }
    }
    return new Subject(text(subject.from(), end), verb.from(), 0, null);
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    int end = to;
    while (end > from && (scene.is(end - 1, Tag.ADVERB) || scene.is(end - 1, Tag.COMMA))) {
      end--;
    }
    for (int i = from; i < end; i++) {
      if (i > from && scene.token(i).start() > scene.token(i - 1).end()) {
        text.append(' ');
      }
      text.append(scene.token(i).text());
    }
    return text.toString();
  }
}
