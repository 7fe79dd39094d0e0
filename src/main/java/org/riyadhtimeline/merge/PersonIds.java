package org.riyadhtimeline.merge;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives people their ids. The first who appears with a name has its slug; another of that name gets
 * side, role or else a mark of the first appearance behind it, none of which a further article
 * changes.
 */
final class PersonIds {

  private final Set<String> taken = new HashSet<>();

  String of(String name, Human human, @Nullable String side) {
    String slug = Slug.of(name);
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
}
