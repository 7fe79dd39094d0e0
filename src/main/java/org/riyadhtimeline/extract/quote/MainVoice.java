package org.riyadhtimeline.extract.quote;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.People;
import org.riyadhtimeline.extract.quote.Conversation.Centre;
import org.riyadhtimeline.extract.quote.Conversation.Turn;
import org.riyadhtimeline.model.Gender;

/**
 * Weighs whoever has been speaking all along against a newcomer who only does something. In a long
 * interview "she said" is most often the one interviewed, though a sister, a rival or a friend was
 * the subject of a sentence just before.
 */
final class MainVoice {

  /** Who spoke in so many sentences is no passing voice. */
  private static final int OFTEN = 3;

  /** After so many sentences without a word, someone is no longer the voice of the article. */
  private static final int SILENCE = 25;

  /** How often someone spoke, and the number of the sentence in which they did so last. */
  private record Spoken(int times, int last) {}

  private final Map<String, Spoken> spoken = new HashMap<>();

  /** Someone speaks in a sentence, given by its number. */
  void speaks(String personId, int sentence) {
    Spoken before = spoken.get(personId);
    if (before == null || before.last() < sentence) {
      spoken.put(personId, new Spoken(before == null ? 1 : before.times() + 1, sentence));
    }
  }

  /**
   * Who may be meant just as well as somebody found to be at the centre of a sentence.
   *
   * @param back how many sentences ago that was
   * @param gender of the one sought
   * @return the id of the main voice; null if there is none, or the newcomer has the better claim
   */
  @Nullable String against(
      Centre newcomer, int back, Gender gender, Conversation conversation, People people) {
    Turn present = conversation.turn(0);
    Turn then = conversation.turn(back);
    if (back == 0 || present == null || then == null) {
      return null;
    }
    Ties.Tie tie = conversation.tied(newcomer.where());
    Gender other = tie.gender();
    boolean tied = other != Gender.UNKNOWN && (other == gender || gender == Gender.UNKNOWN);
    Spoken before = spoken.get(newcomer.personId());
    if (before != null && !(tied && before.times() == 1)) {
      return null;
    }
    // A relative is brought in for a word, and whose relative it is goes on in a paragraph of its
    // own.
    boolean passing =
        tied && tie.family() && then.sentence().paragraph() != present.sentence().paragraph();
    int often = passing ? 1 : OFTEN;
    String voice = voice(newcomer.personId(), gender, present.sentence().index(), often, people);
    boolean alone =
        back == 1 && !tied && voice != null && !isPresent(voice, newcomer, conversation);
    return alone ? null : voice;
  }

  /** The id of the one who has been speaking all along; null if nobody who fits has. */
  @Nullable String fitting(Gender gender, Conversation conversation, People people) {
    Turn present = conversation.turn(0);
    return present == null ? null : voice(null, gender, present.sentence().index(), OFTEN, people);
  }

  /** Whoever spoke last of those who fit, the newcomer apart, if so often; null if nobody did. */
  private @Nullable String voice(
      @Nullable String newcomer, Gender gender, int now, int times, People people) {
    String last = null;
    int when = Math.max(-1, now - SILENCE);
    for (Map.Entry<String, Spoken> entry : spoken.entrySet()) {
      Gender known = people.person(entry.getKey()).gender();
      boolean fits = gender == Gender.UNKNOWN || known == Gender.UNKNOWN || known == gender;
      if (fits && !entry.getKey().equals(newcomer) && entry.getValue().last() > when) {
        when = entry.getValue().last();
        last = entry.getKey();
      }
    }
    Spoken often = last == null ? null : spoken.get(last);
    return often != null && often.times() >= times ? last : null;
  }

  /** Whether someone is spoken of in the paragraph in which a newcomer appears. */
  private static boolean isPresent(String voice, Centre newcomer, Conversation conversation) {
    int paragraph = -1;
    for (int back = 0; back <= SILENCE; back++) {
      Turn turn = conversation.turn(back);
      if (turn == null || paragraph >= 0 && turn.sentence().paragraph() != paragraph) {
        return false;
      }
      for (Centre centre : turn.centres()) {
        if (centre.personId().equals(voice)) {
          return true;
        }
        if (centre.where().equals(newcomer.where())) {
          paragraph = turn.sentence().paragraph();
        }
      }
    }
    return false;
  }
}
