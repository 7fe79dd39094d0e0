package org.riyadhtimeline.merge;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Person;

/**
 * A person in one article.
 *
 * @param index the place of the article in the order of articles
 * @param fullNames with given name and surname; empty for one who goes by a surname or single name
 * @param shortNames the others that belong to the full name; a misspelt surname does not
 * @param roleWords stems of the words of the roles
 */
record Appearance(
    int index,
    Article article,
    Person person,
    List<PersonName> fullNames,
    List<PersonName> shortNames,
    Set<String> roleWords,
    @Nullable String side) {

  /** Whether it is known by more than a surname, a single name or initials. */
  boolean isFull() {
    return fullNames.stream().anyMatch(name -> !name.isInitials());
  }

  /** The first place that names the person; null where the article's facts tell none. */
  @Nullable Mention place() {
    return person.mentions().isEmpty() ? null : person.mentions().get(0);
  }
}
