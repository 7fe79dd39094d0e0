package org.riyadhtimeline.extract.person;

import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.Vocabulary.Title;

/**
 * Weighs a name of one word: only a title, a role, an age or a verb of living makes it a person.
 */
final class SingleNameScore {

  private final Reading reading;

  SingleNameScore(Reading reading) {
    this.reading = reading;
  }

  int score(Candidate name, @Nullable RolePhrase before, @Nullable RolePhrase after) {
    String word = name.first();
    if (!isAfterHonorific(name) && cannotStandAlone(name, word) || isPartner(name.from - 1)) {
      return Judge.ONLY_IF_KNOWN;
    }
    boolean known = Vocabulary.surname(word) || GivenNames.contains(word);
    boolean ambiguous = Vocabulary.common(word) || reading.entry(name.from) != null;
    int score = known && !ambiguous ? 1 : 0;
    if (!name.suffix.isEmpty() && GivenNames.contains(word)) {
      score += 4; // "Benedict XVI"
    }
    if (before != null) {
      score += after(before, name, ambiguous, known);
    }
    if (ambiguous) {
      return score;
    }
    if (after != null) {
      RoleWord role = after.word();
      boolean human = role == null || !role.official() && !role.kin();
      score += after.head().equals("who") ? 1 : human ? 4 : 3;
    }
    if (reading.sameSentence(name.from, name.to)) {
      String verb = reading.word(name.to);
      score += Vocabulary.living(verb) ? 3 : Vocabulary.saying(verb) ? 1 : 0;
    }
    return reading.isAged(name.from) ? score + 4 : score;
  }

  private boolean isAfterHonorific(Candidate name) {
    Title title =
        reading.sameSentence(name.from - 1, name.from) ? reading.title(name.from - 1) : null;
    return title != null
        && !title.role()
        && !title.place()
        && !isOffice(name.first())
        && (Vocabulary.surname(name.first()) || !Vocabulary.function(name.first()));
  }

  /** In "Holmberg King Nussbaum": a title that is one surname in a row of them, as in a firm. */
  private boolean isPartner(int title) {
    int before = title - 1;
    return reading.sameSentence(before, title + 1)
        && reading.title(title) != null
        && Vocabulary.surname(reading.word(title))
        && reading.isCapitalized(before)
        && reading.entry(before) == null
        && !reading.isRoleOrTitle(before)
        && !reading.isPossessive(before)
        && !Vocabulary.modifier(reading.word(before))
        && !Vocabulary.common(reading.word(before))
        && !Vocabulary.function(reading.word(before))
        && !Vocabulary.calendar(reading.word(before));
  }

  /** "Lord Chancellor", "Mr. President", but not "Lord Barber". */
  private static boolean isOffice(String word) {
    RoleWord role = Vocabulary.role(word);
    return role != null && (role.official() || role.kin() || Vocabulary.title(word) != null);
  }

  private boolean cannotStandAlone(Candidate name, String word) {
    return word.length() < 2
        || Gazetteer.isInhabitant(reading.token(name.from).text())
        || reading.inTitle(name.from)
        || Vocabulary.role(word) != null
        || Vocabulary.pluralRole(word) != null && !Vocabulary.surname(word)
        || Vocabulary.organizationHead(word) && !Vocabulary.surname(word)
        || Vocabulary.modifier(word)
        || Vocabulary.function(word)
        || Reading.isUpperCase(reading.token(name.from).text());
  }

  /** What the title or role before a single name says for it. */
  private int after(RolePhrase before, Candidate name, boolean ambiguous, boolean known) {
    int score = 0;
    if (before.isKin() && (GivenNames.contains(name.first()) || before.isFamily() && !ambiguous)) {
      score += 4; // "his wife Mary"
    }
    Title title = reading.title(name.from - 1);
    if (title != null && !title.role()) {
      return score + 5;
    }
    if (title != null && ambiguous && !known && isAdjective(before.head())) {
      return score; // "General Acquisition"
    }
    if (before.word() == null) {
      return score;
    }
    int last = name.from - 1;
    boolean within =
        title == null
            && reading.role(last) == null
            && (reading.isCapitalized(last) || reading.isPossessive(last));
    if (before.plural() || within || !isDirect(before)) {
      return score;
    }
    boolean capital =
        Vocabulary.title(before.head()) != null && reading.isCapitalized(name.from - 1);
    if (!before.word().kin() && (capital || !ambiguous)) {
      score += 4;
    }
    boolean word = ambiguous && !known && (!capital || reading.entry(name.from) != null);
    return word ? score - 3 : score;
  }

  /** Whether a title is an adjective as well. */
  private static boolean isAdjective(String title) {
    return switch (title) {
      case "general", "major", "chief", "private" -> true;
      default -> false;
    };
  }

  /** Whether the role ends with its head or an "of": what follows "an analyst at" is no name. */
  private boolean isDirect(RolePhrase before) {
    for (int i = before.roleTo() - 1; i >= before.roleFrom(); i--) {
      if (reading.word(i).equals(before.head()) || reading.is(i, "of")) {
        return true;
      }
      if (reading.isLowerWord(i) && Vocabulary.function(reading.word(i))) {
        return false;
      }
    }
    return true;
  }
}
