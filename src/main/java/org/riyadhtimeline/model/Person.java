package org.riyadhtimeline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One human being.
 *
 * @param id a slug: of the name within an article's facts, in the coverage of the name in the first
 *     article that gives it in full, so that it stays when articles are added
 * @param name the preferred name
 * @param aliases other spellings that stand in the articles, without the preferred name
 * @param roles in the order of the articles
 * @param side the country or body acted for ({@code United States}); null where no article says
 * @param atTheTable whether an article says this person took part in the talks themselves
 * @param mentions every place that names the person, pronouns and descriptions not among them
 * @param tableEvidence the places that put the person at the table
 * @param editor whether an editor decided anything of this
 */
public record Person(
    String id,
    String name,
    List<String> aliases,
    List<PersonRole> roles,
    @Nullable String side,
    boolean atTheTable,
    Gender gender,
    List<Mention> mentions,
    List<Mention> tableEvidence,
    boolean editor) {

  public Person {
    // Many articles name the same people.
    id = id.intern();
    name = name.intern();
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    tableEvidence = List.copyOf(tableEvidence);
  }
}
