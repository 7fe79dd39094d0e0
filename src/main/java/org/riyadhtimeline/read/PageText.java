package org.riyadhtimeline.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Span;

/**
 * A page's story as one text: headline and paragraphs joined by blank lines.
 *
 * @param date the day its dateline gives
 * @param publisher the outlet its dateline names
 */
record PageText(
    String text,
    List<Paragraph> paragraphs,
    @Nullable LocalDate date,
    @Nullable String publisher,
    List<String> authors) {

  /**
   * @param known the article's text as the page's metadata give it, if they do
   */
  static PageText of(@Nullable String headline, List<PageBlock> blocks, @Nullable String known) {
    Builder builder = new Builder();
    if (headline != null) {
      builder.add(headline, ParagraphRole.HEADLINE);
    }
    if (known != null && isBetter(known, blocks)) {
      known.lines().map(Texts::oneLine).forEach(builder::addBody);
    } else {
      blocks.forEach(builder::add);
    }
    return builder.build();
  }

  boolean isHeadlineAlone() {
    return paragraphs.size() == 1 && paragraphs.get(0).role() == ParagraphRole.HEADLINE;
  }

  /** Whether the blocks found miss most of what the page says its article is. */
  private static boolean isBetter(String known, List<PageBlock> blocks) {
    if (known.length() < 500) {
      return false;
    }
    String letters = Texts.letters(known);
    int found = 0;
    for (PageBlock block : blocks) {
      String words = Texts.letters(block.text());
      found += words.length() > 20 && letters.contains(words) ? words.length() : 0;
    }
    return found * 3 < letters.length();
  }

  /** Puts the text together. */
  private static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Publisher publisher = new Publisher();
    private @Nullable LocalDate date;
    private int bodies;

    private void add(String words, ParagraphRole role) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      put(words, role);
    }

    private void put(String words, ParagraphRole role) {
      int start = text.length();
      text.append(words);
      paragraphs.add(new Paragraph(new Span(start, text.length()), role));
    }

    void add(PageBlock block) {
      ParagraphRole role = role(block);
      if (role == ParagraphRole.CAPTION) {
        addCaption(block.text());
      } else if (role == ParagraphRole.BODY && bodies == 0 && PageHints.isStandfirst(block.box())) {
        add(block.text(), ParagraphRole.STANDFIRST);
      } else if (role == ParagraphRole.BODY) {
        addBody(block.text());
      } else {
        add(block.text(), role);
      }
    }

    private static ParagraphRole role(PageBlock block) {
      if (block.isHeading()) {
        return ParagraphRole.HEADING;
      }
      int height = 0;
      for (PageBox box = block.box(); box != null && height < 4; box = box.parent, height++) {
        switch (box.tag()) {
          case "li", "dd", "dt" -> {
            return ParagraphRole.LIST_ITEM;
          }
          case "blockquote" -> {
            return ParagraphRole.BLOCK_QUOTE;
          }
          case "figcaption", "figure", "caption" -> {
            return ParagraphRole.CAPTION;
          }
          default -> {
            if (height < 2 && box.element.className().contains("caption")) {
              return ParagraphRole.CAPTION;
            }
          }
        }
      }
      return ParagraphRole.BODY;
    }

    private void addCaption(String words) {
      int credit = Credit.start(words);
      if (credit <= 0) {
        add(words, credit == 0 ? ParagraphRole.CREDIT : ParagraphRole.CAPTION);
        return;
      }
      String caption = words.substring(0, credit);
      add(caption.strip(), ParagraphRole.CAPTION);
      text.append(caption.substring(caption.stripTrailing().length()));
      put(words.substring(credit), ParagraphRole.CREDIT);
    }

    void addBody(String words) {
      if (words.isEmpty()) {
        return;
      }
      if (Byline.isClosing(words)) {
        add(words, ParagraphRole.BYLINE);
        return;
      }
      bodies++;
      Dateline dateline = bodies > 2 ? null : Dateline.before(words);
      if (dateline == null || dateline.end() >= words.length()) {
        add(words, ParagraphRole.BODY);
        return;
      }
      date = date == null ? dateline.date() : date;
      publisher.add(Publisher.Mark.DATELINE, dateline.outlet());
      String place = words.substring(0, dateline.end());
      add(place.strip(), ParagraphRole.DATELINE);
      text.append(place.substring(place.stripTrailing().length()));
      put(words.substring(dateline.end()), ParagraphRole.BODY);
    }

    PageText build() {
      return new PageText(
          text.toString(), List.copyOf(paragraphs), date, publisher.best(), List.of());
    }
  }
}
