package org.riyadhtimeline.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Span;

/** The blocks of a text and what is known of them so far. */
final class Draft {

  final String text;
  final List<Span> blocks;
  final Publisher publisher = new Publisher();
  final Set<String> authors = new LinkedHashSet<>();

  /** The first block that looks like a headline; null if there is none. */
  @Nullable String headline;

  /** The day that a date line or the dateline gives; null if none does. */
  @Nullable LocalDate date;

  private final ParagraphRole[] roles;
  private final boolean[] known;

  /** Where a block's own words begin, after a dateline, and end, before a credit. */
  private final int[] starts;

  private final int[] ends;

  Draft(String text, List<Span> blocks) {
    this.text = text;
    this.blocks = blocks;
    this.roles = new ParagraphRole[blocks.size()];
    this.known = new boolean[blocks.size()];
    this.starts = new int[blocks.size()];
    this.ends = new int[blocks.size()];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = ParagraphRole.BODY;
      starts[i] = blocks.get(i).start();
      ends[i] = blocks.get(i).end();
    }
  }

  int size() {
    return roles.length;
  }

  String words(int block) {
    return text.substring(starts[block], ends[block]);
  }

  boolean isKnown(int block) {
    return known[block];
  }

  /** Whether {@code block} is there and has this role. */
  boolean is(int block, ParagraphRole role) {
    return block >= 0 && block < roles.length && roles[block] == role;
  }

  void set(int block, ParagraphRole role) {
    roles[block] = role;
    known[block] = true;
  }

  /** Parts the credit from a caption: {@code at} counts from the block's first word. */
  void endBefore(int block, int at) {
    ends[block] = starts[block] + at;
  }

  /** Parts the dateline from the first words, or makes all the block one. */
  void beginAfter(int block, Dateline dateline) {
    if (dateline.end() < ends[block] - starts[block]) {
      starts[block] += dateline.end();
    } else {
      set(block, ParagraphRole.DATELINE);
    }
  }

  void dated(@Nullable LocalDate day) {
    date = date == null ? day : date;
  }

  void take(Dateline dateline) {
    dated(dateline.date());
    publisher.add(Publisher.Mark.DATELINE, dateline.outlet());
  }

  void take(int block, Byline byline) {
    authors.addAll(byline.authors());
    publisher.add(Publisher.Mark.BYLINE, Outlets.in(byline.rest()));
    set(block, ParagraphRole.BYLINE);
  }

  /** The blocks with their roles, in order; a block may have become two. */
  List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < roles.length; i++) {
      Span block = blocks.get(i);
      if (starts[i] > block.start()) {
        add(paragraphs, block.start(), starts[i], ParagraphRole.DATELINE);
      }
      add(paragraphs, starts[i], ends[i], roles[i]);
      if (ends[i] < block.end()) {
        add(paragraphs, ends[i], block.end(), ParagraphRole.CREDIT);
      }
    }
    return paragraphs;
  }

  private void add(List<Paragraph> paragraphs, int start, int end, ParagraphRole role) {
    int last = end;
    while (last > start && Line.isSpace(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      paragraphs.add(new Paragraph(new Span(start, last), role));
    }
  }
}
