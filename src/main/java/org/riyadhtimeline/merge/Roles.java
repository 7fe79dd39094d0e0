package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riyadhtimeline.model.PersonRole;

/**
 * The roles of one person as the articles give them; of the same words the first few places. Where
 * articles spell a role differently ("U.S." and "US", "advisor" and "adviser"), all have the
 * spelling of the first.
 */
final class Roles {

  private static final int PLACES = 4;

  private final List<PersonRole> all = new ArrayList<>();
  private final Map<String, Integer> times = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();

  void add(PersonRole role) {
    String key = PersonRole.key(Fold.lower(role.text()));
    String text = spellings.computeIfAbsent(key, k -> role.text());
    if (times.merge(role.time() + " " + key, 1, Integer::sum) <= PLACES) {
      all.add(new PersonRole(text, role.time(), role.mention()));
    }
  }

  List<PersonRole> all() {
    return all;
  }
}
