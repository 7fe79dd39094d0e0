package org.riyadhtimeline;

import org.riyadhtimeline.extract.text.Trace;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Span;

/** Prints what the rules of extraction do, a line each: {@code FILE:OFFSET: rule: "words": why}. */
final class PrintedTrace implements Trace {

  private final Article article;
  private final Console console;

  PrintedTrace(Article article, Console console) {
    this.article = article;
    this.console = console;
  }

  @Override
  public void taken(String rule, Span words, String what) {
    print("+ " + rule, words, what);
  }

  @Override
  public void refused(String rule, Span words, String why) {
    print("- " + rule, words, why);
  }

  private void print(String rule, Span words, String what) {
    String quoted = words.in(article.text()).replace('\n', ' ').replace('\r', ' ');
    console.note(
        article.file() + ":" + words.start() + ": " + rule + ": “" + quoted + "”: " + what);
  }
}
