package org.riyadhtimeline.extract.quote;

import org.jspecify.annotations.Nullable;

/**
 * A verb of saying (or "according to") with who it says spoke.
 *
 * @param verb the index of the verb in its frame
 * @param from the first item of the attribution words, subject and verb together
 * @param to their last item
 * @param source who spoke; null where the sentence does not tell, as in "was told"
 * @param shared whether the source was taken over from another verb of the sentence, as in "Kova
 *     smiled and said"
 */
record Act(Verb form, int verb, int from, int to, @Nullable Source source, boolean shared) {

  /** Whether the verb stands before its subject. */
  boolean isInverted() {
    return from == verb;
  }
}
