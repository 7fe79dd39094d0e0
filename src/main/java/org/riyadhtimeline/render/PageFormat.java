package org.riyadhtimeline.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * HTML as FreeMarker escapes it. Most words have nothing to escape, and go out as they are: the
 * method that escapes is large, and to compile it takes longer than to fill a small site.
 */
final class PageFormat extends HTMLOutputFormat {

  static final PageFormat INSTANCE = new PageFormat();

  private PageFormat() {}

  @Override
  public void output(String words, Writer out) throws IOException {
    out.write(isPlain(words) ? words : escapePlainText(words));
  }

  @Override
  protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(
      @Nullable String words, @Nullable String markup) {
    return new Html(words, markup);
  }

  private static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '<' || c == '>' || c == '&' || c == '"' || c == '\'') {
        return false;
      }
    }
    return true;
  }

  /** Markup that FreeMarker knows to be in this format. */
  private static final class Html extends TemplateHTMLOutputModel {

    Html(@Nullable String words, @Nullable String markup) {
      super(words, markup);
    }

    @Override
    public HTMLOutputFormat getOutputFormat() {
      return INSTANCE;
    }
  }
}
