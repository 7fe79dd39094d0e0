package org.riyadhtimeline.extract.person;

/** Tells words of the language that are names where they stand, by the role before them. */
final class WordNames {

  private final Reading reading;

  WordNames(Reading reading) {
    this.reading = reading;
  }

  /**
   * "the bank's president Barber Quell": a craft with a capital, behind a role or title, is a name,
   * as no role of that kind is written so.
   */
  boolean isCraft(int at, int end) {
    RoleWord role = reading.role(at);
    int before = at - 1;
    return role != null
        && !role.official()
        && !role.kin()
        && reading.title(at) == null
        && reading.sameSentence(before, at)
        && reading.isRoleOrTitle(before)
        && !(reading.title(before) == null && reading.isCapitalized(before))
        && at + 2 >= end
        && (at + 1 >= end || isPlainName(at + 1));
  }

  /** "president Barber Quell", "Minister Song Ping": behind a role even a word is a name. */
  boolean isBehindRole(int at, int end) {
    int before = at - 1;
    return at + 2 == end
        && reading.sameSentence(before, at)
        && reading.isRoleOrTitle(before)
        && !reading.startsSentence(before)
        && reading.entry(at) == null
        && (!Vocabulary.organizationHead(reading.word(at))
            || Vocabulary.surnameFirst(reading.word(at)))
        && !Vocabulary.organizationHead(reading.word(at + 1))
        && isPlainName(at + 1);
  }

  private boolean isPlainName(int at) {
    return !Vocabulary.isListedWord(reading.word(at))
        && !reading.isRoleOrTitle(at)
        && reading.entry(at) == null;
  }
}
