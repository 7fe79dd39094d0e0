package org.riyadhtimeline.render;

import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;

/** The words an article begins with, for one that has no headline. */
final class Opening {

  private static final int LONGEST = 70;

  private Opening() {}

  /** The first words of its first paragraph, cut between words. */
  static String of(Article article) {
    for (ParagraphRole role : new ParagraphRole[] {ParagraphRole.BODY, ParagraphRole.CAPTION}) {
      for (Paragraph paragraph : article.paragraphs()) {
        if (paragraph.role() == role) {
          return cut(paragraph.span().in(article.text()).strip(), LONGEST);
        }
      }
    }
    return article.id();
  }

  static String cut(String text, int longest) {
    String line = text.replaceAll("\\s+", " ");
    if (line.length() <= longest) {
      return line;
    }
    int space = line.lastIndexOf(' ', longest);
    return line.substring(0, space < longest / 2 ? longest : space) + "…";
  }
}
