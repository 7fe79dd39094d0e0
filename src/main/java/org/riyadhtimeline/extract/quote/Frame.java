package org.riyadhtimeline.extract.quote;

import java.util.List;
import org.riyadhtimeline.extract.text.Sentence;
import org.riyadhtimeline.model.Span;

/**
 * A sentence as a row of items, in which each quotation is one item and each name with its title
 * another.
 */
record Frame(Sentence sentence, List<Item> items) {

  private static final Item EDGE = Item.word(Part.STOP, new Span(0, 0), "", false);

  int size() {
    return items.size();
  }

  /** The item at {@code index}; a stop before the first and after the last. */
  Item at(int index) {
    return index < 0 || index >= items.size() ? EDGE : items.get(index);
  }

  boolean is(int index, Part part) {
    return at(index).part() == part;
  }

  boolean is(int index, String word) {
    return at(index).lower().equals(word);
  }

  /** From the beginning of one item to the end of another, both included. */
  Span span(int from, int to) {
    return new Span(at(from).span().start(), at(to).span().end());
  }

  /** Whether nothing but small marks stands before {@code index}. */
  boolean isStart(int index) {
    return index <= 0;
  }
}
