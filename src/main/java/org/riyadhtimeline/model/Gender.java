package org.riyadhtimeline.model;

/**
 * As the words of an article show it: a pronoun, a title, a given name. Only ever used to resolve
 * pronouns.
 */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN
}
