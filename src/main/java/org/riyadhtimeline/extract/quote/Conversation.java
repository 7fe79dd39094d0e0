package org.riyadhtimeline.extract.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.NameMention;
import org.riyadhtimeline.extract.text.Sentence;
import org.riyadhtimeline.model.Attribution.Via;
import org.riyadhtimeline.model.Gender;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;

/** Who spoke and who was spoken of so far, sentence by sentence. */
final class Conversation {

  /** How central someone is to a sentence. */
  enum Rank {
    /** Speaks in it. */
    SPEAKER,
    /** Is the subject of one of its clauses. */
    SUBJECT,
    /** Is named in it. */
    MENTIONED
  }

  /** Someone in a sentence. */
  record Centre(String personId, Rank rank, Span where) {}

  /** A sentence told so far. */
  record Turn(Sentence sentence, List<Centre> centres, List<Resolution> speakers) {

    /** The people of a rank, each once, in the order of the text. */
    List<Centre> ranked(Rank rank) {
      List<Centre> found = new ArrayList<>();
      for (Centre centre : centres) {
        if (centre.rank() == rank
            && found.stream().noneMatch(c -> c.personId().equals(centre.personId()))) {
          found.add(centre);
        }
      }
      return found;
    }

    @Nullable Resolution lastSpeaker() {
      return speakers.isEmpty() ? null : speakers.get(speakers.size() - 1);
    }
  }

  /** As many as any real sentence has; it keeps a text without full stops from taking long. */
  private static final int CENTRES = 40;

  private final Map<Integer, Resolution> strangers = new HashMap<>();
  private final List<Turn> turns = new ArrayList<>();
  private final MainVoice mainVoice = new MainVoice();
  private final Map<Span, Ties.Tie> ties = new HashMap<>();
  private @Nullable String answering;
  private Set<String> spokenOf = Set.of();

  /** Begins a sentence. */
  void begin(Sentence sentence) {
    turns.add(new Turn(sentence, new ArrayList<>(), new ArrayList<>()));
  }

  void speaks(Resolution resolution, Span where) {
    Turn turn = turns.get(turns.size() - 1);
    if (turn.centres().size() + turn.speakers().size() > 2 * CENTRES) {
      return;
    }
    turn.speakers().add(resolution);
    String id = resolution.personId();
    if (id != null) {
      boolean told = resolution.via() == Via.NAME || resolution.via() == Via.DESCRIPTION;
      Span antecedent = resolution.antecedent();
      Span named = told || antecedent == null ? where : antecedent;
      turn.centres().add(new Centre(id, Rank.SPEAKER, named));
      mainVoice.speaks(id, turn.sentence().index());
    }
  }

  /**
   * A paragraph begins.
   *
   * @param personId who says all of it and is "I" there, in a transcript; null if nobody
   */
  void answering(@Nullable String personId) {
    answering = personId;
  }

  /** Whether someone is the "I" of the present paragraph, and so not its "he" or "she". */
  boolean answers(String personId) {
    return personId.equals(answering);
  }

  /** Whom the quotations of the present sentence speak of, so that they are nobody's own. */
  void speaksOf(Set<String> personIds) {
    spokenOf = personIds;
  }

  /** Whether a quotation of the present sentence speaks of someone by name. */
  boolean isSpokenOf(String personId) {
    return spokenOf.contains(personId);
  }

  /** Who has been speaking all along. */
  MainVoice mainVoice() {
    return mainVoice;
  }

  /** Someone without a name is the subject of the present sentence. */
  void stranger(Resolution who) {
    strangers.put(turns.get(turns.size() - 1).sentence().index(), who);
  }

  /** The subject of a sentence who has no name; null if there is none. */
  @Nullable Resolution strangerIn(Turn turn) {
    return strangers.get(turn.sentence().index());
  }

  /** A sentence speaks of someone else with somebody, named or not, at a place. */
  void ties(Span where, Ties.Tie other) {
    if (other.gender() != Gender.UNKNOWN) {
      ties.put(where, other);
    }
  }

  /** Whom else a sentence speaks of with somebody at a place. */
  Ties.Tie tied(Span where) {
    return ties.getOrDefault(where, Ties.NONE);
  }

  void names(NameMention mention, Rank rank) {
    names(mention.personId(), rank, mention.name());
  }

  void names(String personId, Rank rank, Span where) {
    List<Centre> centres = turns.get(turns.size() - 1).centres();
    if (centres.size() < CENTRES) {
      centres.add(new Centre(personId, rank, where));
    }
  }

  /** The sentence {@code back} sentences before the present one, which is 0; null if none is. */
  @Nullable Turn turn(int back) {
    int index = turns.size() - 1 - back;
    return index < 0 ? null : turns.get(index);
  }

  /** The latest to speak within so many sentences, the present one included. */
  @Nullable Resolution lastSpeaker(int within) {
    for (int back = 0; back <= within; back++) {
      Turn turn = turn(back);
      Resolution last = turn == null ? null : turn.lastSpeaker();
      if (last != null) {
        return last;
      }
    }
    return null;
  }

  /** The latest body to speak within so many sentences. */
  @Nullable Resolution lastBody(int within) {
    for (int back = 0; back <= within; back++) {
      Turn turn = turn(back);
      for (int i = turn == null ? -1 : turn.speakers().size() - 1; turn != null && i >= 0; i--) {
        Speaker speaker = turn.speakers().get(i).speaker();
        if (speaker != null && speaker.kind() == Speaker.Kind.ORGANIZATION) {
          return turn.speakers().get(i);
        }
      }
    }
    return null;
  }
}
