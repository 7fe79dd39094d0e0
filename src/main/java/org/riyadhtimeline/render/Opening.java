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

  /** With one space for each stretch of white space. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c >= '\t' && c <= '\r';
      if (!space) {
        line.append(c);
      } else if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString();
  }

  static String cut(String text, int longest) {
    String line = oneLine(text);
    if (line.length() <= longest) {
      return line;
    }
    int space = line.lastIndexOf(' ', longest);
    return space < longest / 2 ? line.substring(0, longest) + "…" : line.substring(0, space) + " …";
  }
}
