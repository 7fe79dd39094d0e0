package org.riyadhtimeline.render.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same words and the same events as different articles have them.
 *
 * @param trail the pages this one is a part of
 * @param cited the articles the page takes facts from
 */
public record CompareView(
    Head head,
    List<Part> trail,
    List<Part> parts,
    List<Pair> words,
    List<Pair> events,
    List<Cited> cited) {

  public CompareView {
    trail = List.copyOf(trail);
    parts = List.copyOf(parts);
    words = List.copyOf(words);
    events = List.copyOf(events);
    cited = List.copyOf(cited);
  }

  /** One thing, told several times. */
  public record Pair(
      String id,
      String title,
      @Nullable PersonRef person,
      DateText date,
      String href,
      List<Version> versions) {
    public Pair {
      versions = List.copyOf(versions);
    }
  }

  /** How one article tells it. */
  public record Version(TemplateHTMLOutputModel words, Source source, String tone) {}
}
