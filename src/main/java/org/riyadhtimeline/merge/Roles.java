package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riyadhtimeline.model.PersonRole;

/** The roles of one person as the articles give them; of the same words the first few places. */
final class Roles {

  private static final int PLACES = 4;

  private final List<PersonRole> all = new ArrayList<>();
  private final Map<String, Integer> times = new HashMap<>();

  void add(PersonRole role) {
    if (times.merge(role.time() + " " + Fold.lower(role.text()), 1, Integer::sum) <= PLACES) {
      all.add(role);
    }
  }

  List<PersonRole> all() {
    return all;
  }
}
