package org.riyadhtimeline.model;

import java.util.List;

/**
 * One story in several outlets or versions.
 *
 * @param first the id of the article that had it first
 * @param copies the ids of the others, in the order of the articles
 */
public record NearDuplicate(String first, List<String> copies) {

  public NearDuplicate {
    copies = List.copyOf(copies);
  }
}
