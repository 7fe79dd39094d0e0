package org.riyadhtimeline.extract.person;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The country or body named in a role of one who acts for it: "Russian Foreign Minister",
 * "president of Ruritania", "Kyiv's chief negotiator". Private roles, the opposition and posts of a
 * city tell no side.
 */
final class Sides {

  private static final Set<String> HEADS = WordLists.spaced("person-side-roles");
  private static final Set<String> NOT = WordLists.spaced("person-side-not");

  private Sides() {}

  /** Whether who bears this role acts for a country or body. */
  static boolean official(Reading reading, RolePhrase phrase) {
    String head = phrase.head();
    int dash = head.indexOf("-elect");
    if (!HEADS.contains(Vocabulary.bare(dash > 0 ? head.substring(0, dash) : head))
        && !isAbbreviatedRank(head)) {
      return false;
    }
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (NOT.contains(reading.word(i)) && !reading.isPossessive(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAbbreviatedRank(String head) {
    return switch (Vocabulary.bare(head)) {
      case "gen", "lt", "col", "adm", "brig", "maj", "sen", "rep", "pres", "sheikh" -> true;
      default -> false;
    };
  }

  /** The side a role phrase tells; null if it tells none or the role is a private one. */
  static @Nullable String of(Reading reading, RolePhrase phrase) {
    if (phrase.head().isEmpty() || !official(reading, phrase)) {
      return null;
    }
    int head = head(reading, phrase);
    for (int i = phrase.from(); i < head; i++) {
      Gazetteer.Entry entry = reading.entry(i);
      if (entry != null && entry.side() != null && speaksForItself(reading, i, entry, head)) {
        return entry.side();
      }
    }
    return complement(reading, phrase, head);
  }

  /** The first token of the phrase that is its head word. */
  private static int head(Reading reading, RolePhrase phrase) {
    for (int i = phrase.roleFrom(); i < phrase.roleTo(); i++) {
      if (reading.word(i).equals(phrase.head())) {
        return i;
      }
    }
    return phrase.to();
  }

  /** A capital stands for its country in "Kyiv's envoy", but not in "the London mayor". */
  private static boolean speaksForItself(Reading reading, int at, Gazetteer.Entry entry, int head) {
    if (entry.kind() != Gazetteer.Kind.CAPITAL) {
      return true;
    }
    return reading.isPossessive(at + entry.words().length)
        || switch (reading.word(head)) {
          case "envoy", "ambassador", "negotiator", "diplomat" -> true;
          default -> false;
        };
  }

  /** "of France", "of the Russian Embassy", "of Iran's parliament", "for the European Union". */
  private static @Nullable String complement(Reading reading, RolePhrase phrase, int head) {
    int at = head + 1;
    while (at < phrase.to()
        && !reading.is(at, "of")
        && !reading.is(at, "for")
        && !reading.is(at, "at")) {
      if (reading.is(at, "to") || reading.is(at, "in")) {
        return null;
      }
      at++;
    }
    at++;
    if (at < phrase.to() && reading.is(at, "the")) {
      at++;
    }
    Gazetteer.Entry entry = at < phrase.to() ? reading.entry(at) : null;
    if (entry == null || entry.side() == null) {
      return null;
    }
    int next = at + entry.words().length;
    return switch (entry.kind()) {
      case COUNTRY -> reading.isCapitalized(next) && next < phrase.to() ? null : entry.side();
      case DEMONYM -> next < phrase.to() ? entry.side() : null;
      default -> reading.isPossessive(next) ? entry.side() : null;
    };
  }
}
