package org.riyadhtimeline.model;

/**
 * A place in a file as an editor's program counts.
 *
 * @param line from 1; 0 where the text is not that of the file line by line
 * @param column from 1, in UTF-16 code units; 0 where {@code line} is
 */
public record Position(int line, int column) {

  private static final Position UNKNOWN = new Position(0, 0);

  /** Where {@code offset} of the article's text stands in its file; unknown for a page. */
  public static Position of(Article article, int offset) {
    if (!article.file().endsWith(".txt")) {
      return UNKNOWN;
    }
    String before = article.text().substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Position(line, offset - before.lastIndexOf('\n'));
  }
}
