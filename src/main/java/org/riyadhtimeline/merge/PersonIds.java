package org.riyadhtimeline.merge;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives people their ids: the slug of the name in the first article that gives it in full, since a
 * later article may well change which name is preferred, but not which came first. Another of that
 * name gets the side, or else a mark of the first appearance, behind it.
 */
final class PersonIds {

  private final Set<String> taken = new HashSet<>();

  String of(Human human, @Nullable String side) {
    String slug = Slug.of(firstName(human));
    if (taken.add(slug)) {
      return slug;
    }
    if (side != null && taken.add(slug + "-" + Slug.of(side))) {
      return slug + "-" + Slug.of(side);
    }
    Appearance first = human.appearances.get(0);
    String mark = slug + "-" + Slug.mark(first.article().id() + " " + first.person().id());
    String id = mark;
    for (int i = 2; !taken.add(id); i++) {
      id = mark + "-" + i;
    }
    return id;
  }

  private static String firstName(Human human) {
    return human.appearances.stream()
        .filter(Appearance::isFull)
        .findFirst()
        .orElse(human.appearances.get(0))
        .person()
        .name();
  }
}
