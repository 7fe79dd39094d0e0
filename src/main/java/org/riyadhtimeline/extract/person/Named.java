package org.riyadhtimeline.extract.person;

import org.jspecify.annotations.Nullable;

/** A candidate with what stands beside it. */
record Named(Candidate name, @Nullable RolePhrase before, @Nullable RolePhrase after) {

  /** The first token of the name with what belongs to it. */
  int from() {
    return before == null ? name.from : before.from();
  }

  /** The token after the last of the name with what belongs to it. */
  int to() {
    return after == null ? name.to : after.to();
  }
}
