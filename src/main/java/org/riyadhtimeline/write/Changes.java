package org.riyadhtimeline.write;

import java.util.List;

/**
 * What a build did to the files of its folder; paths relative to it, with {@code /}.
 *
 * @param added in the order they came
 * @param changed in the order they came
 * @param removed in the order of the alphabet
 * @param unchanged how many files were right already, and were not touched
 * @param facts what is other than on the site that was there before; empty where there was none
 * @param first whether there was no site before
 */
public record Changes(
    List<String> added,
    List<String> changed,
    List<String> removed,
    int unchanged,
    List<FactChange> facts,
    boolean first) {

  public Changes {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
    facts = List.copyOf(facts);
  }
}
