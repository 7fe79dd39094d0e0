package org.riyadhtimeline.extract.event;

/**
 * A clause around a finite verb.
 *
 * @param from the index of its first token in the sentence
 * @param to the index after its last
 * @param link how it takes its subject
 */
record Clause(int from, int to, Verb verb, Link link) {

  /** How a clause takes its subject. */
  enum Link {
    /** It stands before the verb. */
    OWN,
    /** "…, which began": the words before the relative are the subject. */
    RELATIVE,
    /** "… and hosted": that of the verb before is. */
    SHARED
  }
}
