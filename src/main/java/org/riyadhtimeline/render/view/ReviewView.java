package org.riyadhtimeline.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is uncertain, for an editor. */
public record ReviewView(String title, List<Group> groups) {

  /** Doubts of one kind. */
  public record Group(String title, List<Item> items) {}

  /**
   * One doubt.
   *
   * @param places what it is about, and what that is compared with
   * @param remedies what to add to coverage.yaml, to choose one from
   * @param hint what else to do; null if there is nothing to say
   */
  public record Item(
      String message, List<Place> places, List<String> remedies, @Nullable String hint) {}

  /**
   * A place in an article.
   *
   * @param file the article, with the line where it has lines
   * @param before the text before the words it is about
   * @param words the words it is about
   * @param after the text after them
   */
  public record Place(String file, String before, String words, String after) {}
}
