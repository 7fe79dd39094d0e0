package org.riyadhtimeline.extract.person;

import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Gender;
import org.riyadhtimeline.model.PersonRole;

/**
 * Words beside a name that say what the person is. Offsets are token indexes.
 *
 * @param from the first token of the phrase, with possessor, "former" or "then-"
 * @param to the token after the last
 * @param roleFrom the first token of the role itself; equal to {@code roleTo} if the phrase is but
 *     an honorific, an age or "who"
 * @param roleTo the token after the last of the role
 * @param word the head word; null where there is none
 * @param plural whether the head is plural and so speaks of several people
 */
record RolePhrase(
    int from,
    int to,
    int roleFrom,
    int roleTo,
    PersonRole.Time time,
    @Nullable RoleWord word,
    String head,
    boolean plural) {

  /** Whether it tells how people stand to each other rather than what they do. */
  boolean isKin() {
    return word != null && word.kin();
  }

  /** Whether it is a relative: "wife", "son". */
  boolean isFamily() {
    return word != null && word.kin() && word.gender() != Gender.UNKNOWN;
  }

  boolean hasRole() {
    return roleTo > roleFrom && word != null;
  }
}
