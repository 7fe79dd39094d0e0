package org.riyadhtimeline.extract.quote;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.quote.Conversation.Centre;
import org.riyadhtimeline.extract.quote.Conversation.Rank;
import org.riyadhtimeline.extract.quote.Conversation.Turn;
import org.riyadhtimeline.extract.quote.Profiles.Profile;
import org.riyadhtimeline.extract.text.Words;

/**
 * Whom words of praise, age or kind stand for that nothing in the text explains: "the 57-year-old",
 * "the six-time champion", "the father of three". They tell something new of whoever the last
 * sentences are about.
 */
final class Epithets {

  private static final Set<String> HEADS = Words.set("speech-epithets");
  private static final Set<String> PARENTS =
      Set.of("father", "mother", "grandfather", "grandmother", "parent");

  /** So many sentences back someone is still what the text is about. */
  private static final int RECENT = 3;

  /** How far back a text is searched for somebody nameless of the same age. */
  private static final int NEAR = 3000;

  private final Profiles profiles;
  private final Conversation conversation;

  Epithets(Profiles profiles, Conversation conversation) {
    this.profiles = profiles;
    this.conversation = conversation;
  }

  /**
   * The ids of those an epithet may stand for, most often one; null where the phrase is no epithet.
   */
  @Nullable List<String> of(Source.Noun noun, String text) {
    if (!noun.definite() || noun.owner() != null || !isEpithet(noun, text)) {
      return null;
    }
    for (int back = 0; back <= RECENT; back++) {
      Turn turn = conversation.turn(back);
      if (turn == null) {
        break;
      }
      for (Rank rank : List.of(Rank.SPEAKER, Rank.SUBJECT)) {
        Set<String> ids = new LinkedHashSet<>();
        for (Centre centre : turn.ranked(rank)) {
          if (centre.where().start() < noun.span().start()
              && fits(profiles.of(centre.personId()), noun)) {
            ids.add(centre.personId());
          }
        }
        if (!ids.isEmpty()) {
          return List.copyOf(ids);
        }
      }
    }
    return onlyOne(noun);
  }

  /** The only one who fits among all named so far. */
  private List<String> onlyOne(Source.Noun noun) {
    List<String> ids = new ArrayList<>();
    for (Profile profile : profiles.all()) {
      if (profile.first().start() < noun.span().start() && fits(profile, noun)) {
        ids.add(profile.person().id());
      }
    }
    return ids.size() == 1 ? ids : List.of();
  }

  private static boolean isEpithet(Source.Noun noun, String text) {
    String aged = age(noun);
    if (aged != null) {
      return !isNameless(aged, noun.span().start(), text);
    }
    return HEADS.contains(noun.head())
        || PARENTS.contains(noun.head()) && isOfSeveral(text, noun.span().end());
  }

  /** The "57-year-old" of a phrase; null if none. */
  private static @Nullable String age(Source.Noun noun) {
    if (noun.head().endsWith("-year-old")) {
      return noun.head();
    }
    for (String word : noun.words()) {
      if (word.endsWith("-year-old")) {
        return word;
      }
    }
    return null;
  }

  /** Whether "a 57-year-old" without a name stands before: it is that one. */
  private static boolean isNameless(String aged, int before, String text) {
    int from = Math.max(0, before - NEAR);
    String near = text.substring(from, before);
    return near.contains(" a " + aged)
        || near.contains(" an " + aged)
        || near.contains("A " + aged)
        || near.contains("An " + aged);
  }

  /** In "the father of three": how many. */
  private static boolean isOfSeveral(String text, int at) {
    for (String number : List.of("one", "two", "three", "four", "five", "six", "seven", "eight")) {
      if (text.startsWith(" of " + number, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing the text says of somebody speaks against it. */
  private static boolean fits(Profile profile, Source.Noun noun) {
    String aged = age(noun);
    if (!profile.mayBe(Descriptions.gender(noun.head()))
        || aged != null && profile.age() > 0 && !aged.startsWith(profile.age() + "-")) {
      return false;
    }
    return aged != null
        || PARENTS.contains(noun.head())
        || !profile.isCalledAnything()
        || profile.words().contains(noun.head());
  }
}
