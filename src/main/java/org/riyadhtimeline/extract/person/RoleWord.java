package org.riyadhtimeline.extract.person;

import org.riyadhtimeline.model.Gender;

/**
 * A word that says what a person is.
 *
 * @param official whether who is called so can act for a country or body
 * @param kin whether it tells how people stand to each other rather than what they do
 */
record RoleWord(boolean official, boolean kin, Gender gender) {}
