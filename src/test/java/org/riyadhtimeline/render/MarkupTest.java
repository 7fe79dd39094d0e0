package org.riyadhtimeline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.render.Markup.Mark;

final class MarkupTest {

  private static final String TEXT = "0123456789<&>\"' 123456789";

  private static String html(String text, Mark... marks) {
    StringBuilder out = new StringBuilder();
    Markup.write(text, new Span(0, text.length()), List.of(marks), out);
    return out.toString();
  }

  private static Mark mark(int start, int end, String id) {
    return new Mark(new Span(start, end), "span", id, "");
  }

  @Test
  void marksInsideOthersNest() {
    assertThat(html("abcdef", mark(0, 4, "a"), mark(1, 3, "b")))
        .isEqualTo("<span id=\"a\">a<span id=\"b\">bc</span>d</span>ef");
  }

  @Test
  void marksThatCrossAreCutAndKeepTheirIdOnce() {
    assertThat(html("abcdef", mark(0, 3, "a"), mark(2, 5, "b")))
        .isEqualTo("<span id=\"a\">ab<span id=\"b\">c</span></span><span>de</span>f");
  }

  @Test
  void wordsWrittenFromTheRightSaySo() {
    String hebrew = "שלום לכם talks";
    assertThat(Markup.isRightToLeft(hebrew, new Span(0, hebrew.length()))).isTrue();
    String english = "רחל said the talks went on";
    assertThat(Markup.isRightToLeft(english, new Span(0, english.length()))).isFalse();
  }

  @Property(tries = 300)
  void anyMarksKeepTheWordsAndCloseWhatTheyOpen(@ForAll("marks") List<Mark> marks) {
    String html = html(TEXT, marks.toArray(new Mark[0]));
    Element body = Jsoup.parseBodyFragment(html).body();
    assertThat(body.wholeText()).isEqualTo(TEXT);
    int opened = html.split("<span", -1).length;
    assertThat(opened).isEqualTo(html.split("</span>", -1).length);
  }

  @Provide
  Arbitrary<List<Mark>> marks() {
    Arbitrary<Integer> at = Arbitraries.integers().between(0, TEXT.length());
    return Combinators.combine(at, at)
        .as((a, b) -> new Mark(new Span(Math.min(a, b), Math.max(a, b)), "span", null, ""))
        .list()
        .ofMaxSize(12);
  }
}
