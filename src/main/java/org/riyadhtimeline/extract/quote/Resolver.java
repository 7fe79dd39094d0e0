package org.riyadhtimeline.extract.quote;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.NameMention;
import org.riyadhtimeline.extract.person.People;
import org.riyadhtimeline.model.Attribution.Via;
import org.riyadhtimeline.model.Gender;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;
import org.riyadhtimeline.model.Speaker.Kind;

/** Tells who the words for a speaker stand for. */
final class Resolver {

  private static final int RECENT = 3;
  private static final int LONG = 8;

  private final People people;
  private final String text;
  private final Conversation conversation;
  private final Pronouns pronouns;
  private final Descriptions descriptions;

  Resolver(People people, String text, Conversation conversation) {
    this.people = people;
    this.text = text;
    this.conversation = conversation;
    this.pronouns = new Pronouns(people, conversation);
    this.descriptions = new Descriptions(new Profiles(people, text), conversation);
  }

  /**
   * Who a source stands for.
   *
   * @param tag whether it stands behind what is said, so that nobody named there is meant by a
   *     pronoun
   * @param anonymous whether the text says that a name is kept back
   */
  Resolution resolve(Source source, boolean tag, boolean anonymous) {
    if (source instanceof Source.Named named) {
      return named(named.mention());
    }
    if (source instanceof Source.Pronoun pronoun) {
      return pronouns.resolve(pronoun, tag);
    }
    if (source instanceof Source.Several several) {
      List<String> ids = several.mentions().stream().map(NameMention::personId).distinct().toList();
      return ids.size() == 1
          ? named(several.mentions().get(0))
          : Resolution.together(ids, ids.stream().map(people::person).map(Resolver::as).toList());
    }
    return noun((Source.Noun) source, anonymous);
  }

  private Resolution named(NameMention mention) {
    return Resolution.of(as(people.person(mention.personId())), Via.NAME, null);
  }

  private static Speaker as(Person person) {
    return new Speaker(Kind.PERSON, person.name(), person.id());
  }

  /** The person at the centre of a sentence. */
  Resolution person(Conversation.Centre centre) {
    return Resolution.of(as(people.person(centre.personId())), Via.CONTEXT, centre.where());
  }

  /** Those named within someone's role: "Kova's sister, Maria Brandt". */
  List<NameMention> namedIn(NameMention mention) {
    return people.mentionsIn(new Span(mention.phrase().start(), mention.name().start()));
  }

  /** What the article tells of someone's gender. */
  Gender gender(NameMention mention) {
    return people.person(mention.personId()).gender();
  }

  /** The subject of a sentence so many sentences ago, unless another may go on speaking. */
  Resolution subject(Conversation.Centre centre, int back) {
    String voice =
        conversation.mainVoice().against(centre, back, Gender.UNKNOWN, conversation, people);
    return voice == null
        ? person(centre)
        : Resolution.unsure(List.of(centre.personId(), voice), Via.CONTEXT);
  }

  private Resolution noun(Source.Noun noun, boolean anonymous) {
    String head = noun.head();
    NameMention owner = noun.owner();
    if (noun.proper() && owner == null && noun.words().isEmpty() && !noun.definite()) {
      return surname(noun);
    }
    if (Nouns.isDocument(head)) {
      return owner != null ? named(owner) : document(noun);
    }
    boolean national = noun.definite() && noun.words().isEmpty() && Profiles.isPeople(head);
    if (noun.proper() && noun.definite() && isPaper(head)) {
      return as(Kind.ORGANIZATION, noun.span());
    }
    if (Descriptions.describes(head) || national || isAged(noun)) {
      return anonymous ? as(Kind.UNNAMED, noun.span()) : human(noun);
    }
    if (maySpeak(noun)) {
      return as(Kind.ORGANIZATION, noun.span());
    }
    // "one competitor", "the pensioner", "pensioners": whoever they are, they have no name.
    boolean thing = Nouns.isKnown(head) || noun.span().in(text).startsWith("that ");
    boolean someone = !thing && (noun.definite() || noun.indefinite() || head.endsWith("s"));
    return someone ? as(Kind.UNNAMED, noun.span()) : Resolution.unsure(List.of(), Via.DESCRIPTION);
  }

  /** "the 29-year-old Londoner" */
  private static boolean isAged(Source.Noun noun) {
    return noun.words().stream().anyMatch(word -> word.endsWith("-year-old"));
  }

  /** "The Harbor Observer": what papers are called, though people are, too. */
  private static boolean isPaper(String head) {
    return switch (head) {
      case "reporter", "observer", "spectator", "advocate", "examiner", "citizen", "leader" -> true;
      default -> false;
    };
  }

  /** Whether a noun phrase can name one who speaks: a human being, a body, a document, a name. */
  static boolean maySpeak(Source.Noun noun) {
    String head = noun.head();
    return noun.proper()
        || noun.owner() != null
        || Nouns.isDocument(head)
        || Nouns.isBody(head)
        || Descriptions.describes(head)
        || isAged(noun)
        || Profiles.country(head) != null;
  }

  /** A capitalized word alone: someone's surname, a body, or one who cannot be told. */
  private Resolution surname(Source.Noun noun) {
    String ending = " " + noun.head();
    List<Person> named =
        people.all().stream()
            .filter(p -> p.name().toLowerCase(Locale.ROOT).endsWith(ending))
            .toList();
    if (named.size() == 1) {
      return Resolution.of(as(named.get(0)), Via.NAME, null);
    }
    if (Nouns.isHuman(noun.head()) && Nouns.isPlural(noun.head())) {
      return as(Kind.UNNAMED, noun.span());
    }
    return Nouns.isHuman(noun.head())
        ? Resolution.unsure(named.stream().map(Person::id).toList(), Via.NAME)
        : as(Kind.ORGANIZATION, noun.span());
  }

  /** "The statement added": whoever spoke just before. */
  private Resolution document(Source.Noun noun) {
    boolean one = noun.words().isEmpty() && !Nouns.isPlural(noun.head());
    Resolution last = one ? conversation.lastSpeaker(RECENT) : null;
    return noun.definite() && last != null && last.speaker() != null
        ? last.by(Via.DESCRIPTION)
        : as(Kind.ORGANIZATION, noun.span());
  }

  private Resolution human(Source.Noun noun) {
    if (noun.indefinite() || Nouns.isPlural(noun.head())) {
      return as(Kind.UNNAMED, noun.span());
    }
    Resolution described = descriptions.resolve(noun, text);
    Resolution nameless = noun.owner() == null ? namelessBefore(noun, described) : null;
    if (nameless != null) {
      return nameless;
    }
    if (described.speaker() != null || !described.candidates().isEmpty()) {
      return described;
    }
    return as(Kind.UNNAMED, noun.span());
  }

  /**
   * "One diplomat said … the diplomat added": the one without a name who was called just that,
   * unless whom the words describe has spoken since.
   */
  private @Nullable Resolution namelessBefore(Source.Noun noun, Resolution described) {
    for (int back = 0; back <= LONG; back++) {
      Conversation.Turn turn = conversation.turn(back);
      Resolution last = turn == null ? null : turn.lastSpeaker();
      Speaker speaker = last == null ? null : last.speaker();
      if (speaker == null) {
        continue;
      }
      if (speaker.personId() != null && speaker.personId().equals(described.personId())) {
        return null;
      }
      if (speaker.kind() == Kind.UNNAMED && isCalled(speaker.name(), noun.head())) {
        return as(Kind.UNNAMED, noun.span());
      }
    }
    return null;
  }

  private static boolean isCalled(String name, String head) {
    String words = " " + name.toLowerCase(Locale.ROOT).replace('\n', ' ') + " ";
    return words.contains(" " + head + " ");
  }

  private Resolution as(Kind kind, Span span) {
    return Resolution.of(new Speaker(kind, span.in(text), null), Via.DESCRIPTION, null);
  }
}
