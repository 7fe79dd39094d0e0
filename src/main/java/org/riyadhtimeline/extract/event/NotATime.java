package org.riyadhtimeline.extract.event;

import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.EventDate.Precision;

/** Tells dates that are not the time of a happening of their own clause. */
final class NotATime {

  private NotATime() {}

  /** Why the date dates no event; null if it may. */
  static @Nullable String why(Scene scene, Occasion date, Pronouns pronouns) {
    if (pronouns.isQuoted(scene.span(date.from(), date.to()))) {
      return "inside a quotation";
    }
    if (scene.is(date.from() - 1, "(") && scene.is(date.to(), ")")) {
      return "an aside in brackets";
    }
    if (NounPhrase.dated(scene, date) != null) {
      return null;
    }
    if (isPartOfName(scene, date)) {
      return "part of a name or thing";
    }
    int before = date.from() - 1;
    while (scene.is(before, "the") || scene.is(before, "late") || scene.is(before, "early")) {
      before--;
    }
    if (scene.is(before, "over") && date.date().edtf().indexOf('-') < 0) {
      return "a measure: over";
    }
    boolean partOf =
        scene.is(before, "of") && Vocabulary.DAY_PARTS.contains(scene.word(before - 1));
    boolean span = // "will strike from Tuesday to Friday"
        scene.is(before, "from") && date.date().edtf().length() == 21;
    boolean hour = // "struck just before midnight on Thursday"
        scene.is(before, "before") && Vocabulary.DAY_PARTS.contains(scene.word(date.from()));
    if (!partOf
        && !span
        && !hour
        && Vocabulary.NO_TIME.contains(scene.word(before))
        && !isPutOff(scene, before)) {
      return "a measure or limit: " + scene.word(before);
    }
    return null;
  }

  /** "World Cup 2018", "the 2018 film", "Tuesday's paper". */
  private static boolean isPartOfName(Scene scene, Occasion date) {
    if (scene.is(date.to(), Tag.POSSESSIVE)) {
      return true;
    }
    boolean year = date.date().precision() == Precision.YEAR && date.to() == date.from() + 1;
    Tag before = scene.tag(date.from() - 1);
    Tag after = scene.tag(date.to());
    boolean noun = after == Tag.OTHER || after == Tag.NAME;
    boolean opens = before == Tag.DETERMINER || before == Tag.POSSESSIVE;
    boolean period = date.date().precision() != Precision.DAY;
    boolean object = // "publish May figures", "better third-quarter earnings"
        period && (before == Tag.VERB || before == Tag.OTHER) && after == Tag.OTHER;
    boolean inNoun =
        period // "a drop in March housing starts", "release of April trade data"
            && (noun || after == Tag.GERUND)
            && before == Tag.PREPOSITION
            && scene.tag(date.from() - 2).isNominal();
    return (year && before == Tag.NAME) || (opens && noun) || object || inNoun;
  }

  /** "postponed until", "moved to", "runs from … to …". */
  private static boolean isPutOff(Scene scene, int link) {
    String verb = scene.word(link - 1);
    boolean off = verb.equals("off") || verb.equals("back");
    return (off && scene.verb(link - 2) != null)
        || Vocabulary.POSTPONED.contains(verb)
        || verb.equals("rescheduled")
        || verb.equals("moved")
        || (scene.is(link, "from") && scene.verb(link - 1) != null)
        || (scene.is(link, "to") && StatusReader.movesBefore(scene, link));
  }
}
