package org.riyadhtimeline.merge;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * For whom a person acts: what most articles say; where no side has the majority, what the latest
 * article says.
 */
final class SideVote {

  private SideVote() {}

  static @Nullable String of(Human human) {
    Map<String, Integer> votes = new TreeMap<>();
    String latest = null;
    int all = 0;
    for (Appearance appearance : human.appearances) {
      String side = appearance.side();
      if (side != null) {
        votes.merge(side, 1, Integer::sum);
        latest = appearance.article().published() == null && latest != null ? latest : side;
        all++;
      }
    }
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (vote.getValue() * 2 > all) {
        return vote.getKey();
      }
    }
    return latest;
  }
}
