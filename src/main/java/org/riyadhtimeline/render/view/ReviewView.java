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
   * @param file the article; null if it is about no one place, and then the next three are null too
   * @param before the text before the words it is about
   * @param words the words it is about
   * @param after the text after them
   * @param remedy what to add to coverage.yaml, or to do; null if there is nothing to say
   */
  public record Item(
      String message,
      @Nullable String file,
      @Nullable String before,
      @Nullable String words,
      @Nullable String after,
      @Nullable String remedy) {}
}
