package org.riyadhtimeline.extract.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riyadhtimeline.extract.text.Sentence;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.ParagraphRole;

/**
 * Finds who took part in the talks themselves, as the text says it: the delegations of a caption
 * ("A meets with B and C"), "the delegation was led by A and included B", "A joined B at the
 * table", "talks attended by A", "A took part in the talks".
 */
final class TableFinder {

  private static final Set<String> TALKS =
      Set.of(
          "talks", "meeting", "negotiations", "session", "summit", "discussions", "consultations");

  /** What is longer is no sentence. */
  private static final int LONGEST = 300;

  private final Reading reading;
  private final Crowd crowd;
  private final String article;
  private final Map<Human, List<Mention>> found = new LinkedHashMap<>();

  TableFinder(Reading reading, Crowd crowd) {
    this.reading = reading;
    this.crowd = crowd;
    this.article = reading.document().article().id();
  }

  /** For each participant the sentences that say so. */
  Map<Human, List<Mention>> find() {
    for (Sentence sentence : reading.document().sentences()) {
      if (tellsOfNow(sentence)) {
        caption(sentence);
        for (int i = sentence.from(); i < sentence.to(); i++) {
          delegation(sentence, i);
          joined(sentence, i);
          attended(sentence, i);
        }
      }
    }
    return found;
  }

  private boolean tellsOfNow(Sentence sentence) {
    if (sentence.to() - sentence.from() > LONGEST) {
      return false;
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (Speaks.negates(reading.word(i)) || Speaks.elsewhere(reading.word(i))) {
        return false;
      }
    }
    return true;
  }

  private void add(Iterable<Human> humans, Sentence sentence) {
    for (Human human : humans) {
      List<Mention> places = found.computeIfAbsent(human, h -> new ArrayList<>(2));
      Mention mention = new Mention(article, sentence.span());
      if (!places.contains(mention)) {
        places.add(mention);
      }
    }
  }

  /** In a caption, "A meets with B, C and D" shows all of them, if they are of several sides. */
  private void caption(Sentence sentence) {
    ParagraphRole role = reading.document().paragraphs().get(sentence.paragraph()).role();
    if (role != ParagraphRole.CAPTION) {
      return;
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean meets =
          (reading.is(i, "meets") || reading.is(i, "meet") || reading.is(i, "meeting"))
                  && reading.is(i + 1, "with")
              || reading.is(i, "talks") && reading.is(i + 1, "with");
      if (meets) {
        Set<Human> all = new java.util.LinkedHashSet<>(crowd.listFrom(sentence.from(), i));
        all.addAll(crowd.listFrom(i + 2, sentence.to()));
        if (sides(all) > 1) {
          add(all, sentence);
        }
        return;
      }
    }
  }

  private static int sides(Set<Human> humans) {
    Set<String> sides = new HashSet<>();
    for (Human human : humans) {
      if (human.side != null) {
        sides.add(human.side);
      }
    }
    return sides.size();
  }

  private void delegation(Sentence sentence, int at) {
    String word = reading.word(at);
    if (!Delegations.isGroup(word)) {
      return;
    }
    boolean delegation = word.equals("delegation") || mentionsTalks(sentence);
    int members = Delegations.members(reading, at, sentence.to());
    if (members > 0 && delegation) {
      add(crowd.listFrom(members, sentence.to()), sentence);
    }
    int led = Delegations.ledBefore(reading, at, sentence.from());
    Human leader = led > 0 && delegation ? crowd.endingAt(led) : null;
    if (leader != null) {
      add(List.of(leader), sentence);
    }
  }

  /** "A and B joined C at the table, along with D". */
  private void joined(Sentence sentence, int at) {
    if (!reading.is(at, "table")) {
      return;
    }
    for (int verb = at - 1; verb > sentence.from() && verb > at - 12; verb--) {
      if (reading.is(verb, "joined") || reading.is(verb, "faced") || reading.is(verb, "sat")) {
        add(crowd.listFrom(sentence.from(), verb), sentence);
        add(crowd.listFrom(verb + 1, sentence.to()), sentence);
        return;
      }
    }
  }

  /** "talks attended by A and B"; "A attended the talks"; "A took part in the talks". */
  private void attended(Sentence sentence, int at) {
    if (reading.is(at, "attended") && reading.is(at + 1, "by") && talksAround(at - 6, at, at)) {
      add(crowd.listFrom(at + 2, sentence.to()), sentence);
      return;
    }
    int object = -1;
    if (reading.is(at, "attended")) {
      object = at + 1;
    } else if ((reading.is(at, "took") && reading.is(at + 1, "part") && reading.is(at + 2, "in"))) {
      object = at + 3;
    } else if (reading.is(at, "participated") && reading.is(at + 1, "in")) {
      object = at + 2;
    }
    if (object > 0 && talksAround(object, object + 4, at)) {
      Human subject = crowd.endingAt(reading.is(at - 1, "also") ? at - 1 : at);
      if (subject != null) {
        add(List.of(subject), sentence);
      }
    }
  }

  /** Whether a word for talks stands between two tokens, in the sentence of {@code at}. */
  private boolean talksAround(int from, int to, int at) {
    for (int i = Math.max(0, from); i < to && i < reading.size(); i++) {
      if (TALKS.contains(reading.word(i)) && reading.sameSentence(i, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean mentionsTalks(Sentence sentence) {
    return talksAround(sentence.from(), sentence.to(), sentence.from());
  }
}
