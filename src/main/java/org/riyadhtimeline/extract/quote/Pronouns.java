package org.riyadhtimeline.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.People;
import org.riyadhtimeline.extract.quote.Conversation.Centre;
import org.riyadhtimeline.extract.quote.Conversation.Rank;
import org.riyadhtimeline.extract.quote.Conversation.Turn;
import org.riyadhtimeline.model.Attribution.Via;
import org.riyadhtimeline.model.Gender;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Speaker;

/** Tells who "he", "she", "it" and "they" are: whoever spoke last, or was spoken of, and fits. */
final class Pronouns {

  private static final int REACH = 7;

  private static final List<Rank> SPEAKERS = List.of(Rank.SPEAKER);
  private static final List<Rank> SPEAKERS_AND_SUBJECTS = List.of(Rank.SPEAKER, Rank.SUBJECT);

  /** Words behind the noun they belong to. */
  private static final Set<String> POST =
      Set.of("of", "at", "in", "from", "with", "for", "by", "close", "familiar", "here", "on");

  private final People people;
  private final Conversation conversation;

  Pronouns(People people, Conversation conversation) {
    this.people = people;
    this.conversation = conversation;
  }

  Resolution resolve(Source.Pronoun pronoun, boolean tag) {
    return switch (pronoun.word()) {
      case "he" -> person(Gender.MALE, pronoun.span().start(), tag);
      case "she" -> person(Gender.FEMALE, pronoun.span().start(), tag);
      case "it" -> body();
      case "they" -> several();
      default -> Resolution.unsure(List.of(), Via.PRONOUN);
    };
  }

  private Resolution body() {
    Resolution body = conversation.lastBody(REACH);
    return body == null ? Resolution.unsure(List.of(), Via.PRONOUN) : body.by(Via.PRONOUN);
  }

  private Resolution several() {
    Resolution last = conversation.lastSpeaker(REACH);
    boolean named = last != null && last.personId() != null;
    return last == null || named ? Resolution.unsure(List.of(), Via.PRONOUN) : last.by(Via.PRONOUN);
  }

  private Resolution person(Gender gender, int before, boolean tag) {
    List<Centre> nearer = List.of();
    for (int back = 0; back <= REACH; back++) {
      Turn turn = conversation.turn(back);
      if (turn == null) {
        break;
      }
      Resolution found = within(turn, back, gender, before, tag && back == 0);
      if (found != null) {
        return isRivalled(found, nearer) ? unsure(nearer, found) : found;
      }
      if (back > 0 && nearer.isEmpty() && (back == 1 || inParagraph(turn))) {
        nearer = fitting(turn, Rank.MENTIONED, gender, before);
      }
    }
    return mentioned(gender, before);
  }

  /** Whether a sentence stands in the paragraph of the present one. */
  private boolean inParagraph(Turn turn) {
    Turn present = conversation.turn(0);
    return present != null && present.sentence().paragraph() == turn.sentence().paragraph();
  }

  /** Whether somebody else who fits is named in between. */
  private static boolean isRivalled(Resolution found, List<Centre> nearer) {
    String id = found.personId();
    return id != null
        && !nearer.isEmpty()
        && nearer.stream().noneMatch(c -> c.personId().equals(id));
  }

  private static Resolution unsure(List<Centre> nearer, Resolution farther) {
    List<String> ids = new ArrayList<>(nearer.stream().map(Centre::personId).toList());
    String id = farther.personId();
    if (id != null) {
      ids.add(id);
    }
    return Resolution.unsure(ids, Via.PRONOUN);
  }

  /** The one speaker of a sentence who fits, or else its one subject. */
  private @Nullable Resolution within(
      Turn turn, int back, Gender gender, int before, boolean onlySpeakers) {
    for (Rank rank : onlySpeakers ? SPEAKERS : SPEAKERS_AND_SUBJECTS) {
      List<Centre> fitting = fitting(turn, rank, gender, before);
      if (fitting.size() == 1) {
        return newcomer(fitting.get(0), back, gender);
      }
      if (fitting.size() > 1) {
        return unsure(fitting);
      }
      Resolution open = rank == Rank.SPEAKER ? untold(turn, gender) : null;
      if (open != null) {
        return open;
      }
      Resolution nameless = rank == Rank.SPEAKER ? nameless(turn) : conversation.strangerIn(turn);
      if (nameless != null && mayBe(nameless, gender)) {
        return relative(nameless, gender);
      }
    }
    return null;
  }

  /** The "she" of a sentence who could not be told: nobody farther off is told more surely. */
  private @Nullable Resolution untold(Turn turn, Gender gender) {
    Resolution last = turn.lastSpeaker();
    boolean open =
        last != null
            && last.speaker() == null
            && last.via() == Via.PRONOUN
            && last.candidates().stream().anyMatch(id -> people.person(id).gender() == gender);
    return open ? last : null;
  }

  /** Whether someone without a name may be meant: "her mother" is no "he". */
  private static boolean mayBe(Resolution nameless, Gender gender) {
    if (!isOwned(nameless)) {
      return true;
    }
    Speaker speaker = nameless.speaker();
    String words = speaker == null ? "" : speaker.name().toLowerCase(Locale.ROOT);
    Gender told = Descriptions.gender(words.substring(words.lastIndexOf(' ') + 1));
    return told == Gender.UNKNOWN || told == gender;
  }

  /** "her mother", "his friend": someone known by another. */
  private static boolean isOwned(Resolution nameless) {
    Speaker speaker = nameless.speaker();
    String words = speaker == null ? "" : speaker.name().toLowerCase(Locale.ROOT);
    return words.startsWith("her ") || words.startsWith("his ");
  }

  /** "Her mother" is somebody's: it may as well be that one who goes on speaking. */
  private Resolution relative(Resolution nameless, Gender gender) {
    String voice =
        isOwned(nameless) ? conversation.mainVoice().fitting(gender, conversation, people) : null;
    return voice == null
        ? nameless.by(Via.PRONOUN)
        : Resolution.unsure(List.of(voice), Via.PRONOUN);
  }

  /** The speaker of a sentence who has no name: "a police officer said". */
  private static @Nullable Resolution nameless(Turn turn) {
    Resolution last = turn.lastSpeaker();
    boolean is =
        last != null
            && last.speaker() != null
            && last.speaker().kind() == Speaker.Kind.UNNAMED
            && !isSeveral(last.speaker().name())
            && last.via() != Via.PRONOUN;
    return is ? last : null;
  }

  /** "analysts", "sources at the bank", "Both men": not "he". */
  private static boolean isSeveral(String words) {
    int end = 0;
    while (end < words.length()) {
      int next = words.indexOf(' ', end);
      next = next < 0 ? words.length() : next;
      String word = words.substring(end, next).toLowerCase(Locale.ROOT);
      if (POST.contains(word)) {
        return false;
      }
      boolean last = next == words.length() || POST.contains(after(words, next));
      if (last) {
        return Nouns.isPlural(word) || word.endsWith("s") && !word.endsWith("ss");
      }
      end = next + 1;
    }
    return false;
  }

  private static String after(String words, int space) {
    int end = words.indexOf(' ', space + 1);
    return words.substring(space + 1, end < 0 ? words.length() : end);
  }

  /** The only one who fits among those named in the sentences before. */
  private Resolution mentioned(Gender gender, int before) {
    for (int back = 0; back <= REACH; back++) {
      Turn turn = conversation.turn(back);
      List<Centre> fitting =
          turn == null ? List.of() : fitting(turn, Rank.MENTIONED, gender, before);
      if (fitting.size() == 1) {
        return newcomer(fitting.get(0), back, gender);
      }
      if (fitting.size() > 1) {
        return unsure(fitting);
      }
    }
    return Resolution.unsure(List.of(), Via.PRONOUN);
  }

  /** Someone, unless as good as new here while the voice of the article may be meant as well. */
  private Resolution newcomer(Centre centre, int back, Gender gender) {
    String voice = conversation.mainVoice().against(centre, back, gender, conversation, people);
    return voice == null || conversation.isSpokenOf(voice)
        ? is(centre)
        : Resolution.unsure(List.of(centre.personId(), voice), Via.PRONOUN);
  }

  private List<Centre> fitting(Turn turn, Rank rank, Gender gender, int before) {
    List<Centre> fitting = new ArrayList<>();
    for (Centre centre : turn.ranked(rank)) {
      Gender known = people.person(centre.personId()).gender();
      boolean fits = known == gender || known == Gender.UNKNOWN;
      boolean other =
          conversation.answers(centre.personId()) || conversation.isSpokenOf(centre.personId());
      if (centre.where().start() < before && fits && !other) {
        fitting.add(centre);
      }
    }
    return fitting;
  }

  private Resolution is(Centre centre) {
    Person person = people.person(centre.personId());
    Speaker speaker = new Speaker(Speaker.Kind.PERSON, person.name(), person.id());
    return Resolution.of(speaker, Via.PRONOUN, centre.where());
  }

  private static Resolution unsure(List<Centre> fitting) {
    return Resolution.unsure(fitting.stream().map(Centre::personId).toList(), Via.PRONOUN);
  }
}
