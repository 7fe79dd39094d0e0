package org.riyadhtimeline.extract.quote;

/**
 * A form of a verb that tells who spoke.
 *
 * @param lemma its base form
 * @param kinds as in the list of verbs
 */
record Verb(String lemma, String kinds, Form form) {

  /** Forms of a verb. */
  enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    ING
  }

  /** Says words, or that something is so. */
  boolean says() {
    return kinds.indexOf('s') >= 0;
  }

  /** Tells someone. */
  boolean tells() {
    return kinds.indexOf('t') >= 0;
  }

  boolean writes() {
    return kinds.indexOf('w') >= 0;
  }

  boolean describes() {
    return kinds.indexOf('d') >= 0;
  }

  boolean expresses() {
    return kinds.indexOf('x') >= 0;
  }

  /** Finds that something is so: "the study found that". */
  boolean finds() {
    return kinds.equals("f");
  }

  /** Only a manner of speaking: "laughed". */
  boolean isManner() {
    return kinds.equals("m");
  }

  /** Says, tells or writes: what follows is what was said. */
  boolean isSpeech() {
    return says() || tells() || writes();
  }

  boolean isIng() {
    return form == Form.ING;
  }

  boolean mayBePassive() {
    return form == Form.PAST || form == Form.PARTICIPLE;
  }
}
