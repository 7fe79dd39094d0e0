package org.riyadhtimeline.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.Span;

/**
 * An article prepared for the rules: the paragraphs that tell its story, their sentences and
 * tokens.
 */
public final class Document {

  private final Article article;
  private final Trace trace;
  private final List<Paragraph> paragraphs;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Quoted> quoted;
  private final Span[] outermost;

  public Document(Article article, Trace trace) {
    this.article = article;
    this.trace = trace;
    this.paragraphs = article.paragraphs().stream().filter(p -> p.role().tellsStory()).toList();
    List<List<Token>> words = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      Span span = paragraph.span();
      words.add(Tokenizer.tokens(article.text(), span.start(), span.end()));
    }
    this.quoted = List.copyOf(QuoteScanner.scan(words));
    this.outermost =
        quoted.stream().filter(q -> q.depth() == 0).map(Quoted::span).toArray(Span[]::new);
    int next = 0;
    for (int i = 0; i < words.size(); i++) {
      int first = next;
      while (next < quoted.size() && quoted.get(next).paragraph() == i) {
        next++;
      }
      Sentences.split(words.get(i), i, tokens.size(), quoted.subList(first, next), sentences);
      tokens.addAll(words.get(i));
    }
  }

  public Article article() {
    return article;
  }

  public String text() {
    return article.text();
  }

  public Trace trace() {
    return trace;
  }

  /** The paragraphs that tell the story, in order. */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** All tokens of the story, in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** All sentences of the story, in order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The tokens of a paragraph of any role, cut anew; those of the story are at hand. */
  public List<Token> tokensOf(Paragraph paragraph) {
    return Tokenizer.tokens(article.text(), paragraph.span().start(), paragraph.span().end());
  }

  /** All words between quotation marks, speech or not, by where they begin. */
  public List<Quoted> quoted() {
    return quoted;
  }

  /** Whether {@code offset} stands between quotation marks. */
  public boolean isQuoted(int offset) {
    int low = 0;
    int high = outermost.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (outermost[middle].end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < outermost.length && outermost[low].start() <= offset;
  }

  public List<Token> tokens(Sentence sentence) {
    return tokens.subList(sentence.from(), sentence.to());
  }

  /**
   * The index of the first token that ends after {@code offset}; the number of tokens if there is
   * none.
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The sentence that holds {@code offset}, or the next one after it, or the last. */
  public Sentence sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sentences.get(low);
  }
}
