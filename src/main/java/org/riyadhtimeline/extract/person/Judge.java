package org.riyadhtimeline.extract.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs what speaks for and against a candidate's being a person's name. */
final class Judge {

  /** The score of what is no person's name whoever else is named. */
  static final int NEVER = -10;

  /** The score of a word that is a name only where a person of that name is known. */
  static final int ONLY_IF_KNOWN = -9;

  /** A candidate of this score is a person. */
  static final int ENOUGH = 4;

  /** What being named in one breath with a person adds to the score of a full name. */
  static final int TOGETHER = 3;

  private final OtherThings otherThings;
  private final FullNameScore fullNames;
  private final SingleNameScore singleNames;

  Judge(Reading reading, List<Candidate> candidates) {
    otherThings = new OtherThings(reading);
    fullNames = new FullNameScore(reading, candidates);
    singleNames = new SingleNameScore(reading);
  }

  /** The score of a candidate with the roles beside it. */
  int score(Candidate candidate, @Nullable RolePhrase before, @Nullable RolePhrase after) {
    if (otherThings.contain(candidate)) {
      return NEVER;
    }
    return candidate.single()
        ? singleNames.score(candidate, before, after)
        : fullNames.score(candidate, before, after);
  }
}
