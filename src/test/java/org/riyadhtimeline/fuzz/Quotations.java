package org.riyadhtimeline.fuzz;

import java.util.ArrayDeque;
import java.util.Deque;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.extract.text.Quoted;
import org.riyadhtimeline.extract.text.Trace;
import org.riyadhtimeline.model.Span;

/** Any bytes as paragraphs: what is between quotation marks lies in them and is nested well. */
public final class Quotations {

  private Quotations() {}

  /** Fails if the quotations of {@code data} overlap or lie outside their paragraph. */
  public static void fuzzerTestOneInput(byte[] data) {
    Document document = new Document(Paragraphs.of(data), Trace.NONE);
    Deque<Span> open = new ArrayDeque<>();
    for (Quoted quoted : document.quoted()) {
      Span span = quoted.span();
      Sound.check(
          document.paragraphs().get(quoted.paragraph()).span().contains(span),
          "a quotation outside its paragraph");
      while (!open.isEmpty() && !open.getLast().overlaps(span)) {
        open.removeLast();
      }
      Sound.check(
          open.isEmpty() || open.getLast().contains(span), "quotations that cross each other");
      open.addLast(span);
    }
  }
}
