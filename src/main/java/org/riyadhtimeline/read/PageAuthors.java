package org.riyadhtimeline.read;

import java.util.BitSet;
import java.util.List;

/** What is told of an article's authors at its end, which is no part of the story. */
final class PageAuthors {

  /** Longer than this, what begins with a name is told of more than who wrote. */
  private static final int LONGEST = 600;

  private final PageBox root;
  private final List<PageBlock> blocks;
  private final List<String> authors;

  private PageAuthors(PageBox root, List<PageBlock> blocks, List<String> authors) {
    this.root = root;
    this.blocks = blocks;
    this.authors = authors;
  }

  /** The blocks of {@code root} that begin with an author's name, or stand below it, at its end. */
  static BitSet in(PageBox root, List<PageBlock> blocks, List<String> authors) {
    BitSet found = new BitSet(blocks.size());
    if (!authors.isEmpty()) {
      new PageAuthors(root, blocks, authors).find(found);
    }
    return found;
  }

  private void find(BitSet found) {
    double after = 0;
    int last = root.to;
    for (int at = root.to - 1; at > root.from && after < LONGEST; at--) {
      PageBlock block = blocks.get(at);
      if (!block.box().dropped) {
        after += block.prose();
        if (tellsOfAuthor(block) && after < LONGEST && tellsBefore(at) > after * 3) {
          found.set(at, last);
          last = at;
          after = 0;
        }
      }
    }
  }

  private double tellsBefore(int end) {
    double before = 0;
    for (PageBlock block : blocks.subList(root.from, end)) {
      before += block.box().dropped ? 0 : block.prose();
    }
    return before;
  }

  /** The name alone, or a sentence that begins with it; not who speaks, {@code Jane Roe: Yes.} */
  private boolean tellsOfAuthor(PageBlock block) {
    String text = block.text();
    for (String author : authors) {
      int end = author.length();
      boolean begins = text.regionMatches(true, 0, author, 0, end);
      boolean alone = begins && text.length() == end;
      boolean goesOn = begins && !alone && " ,".indexOf(text.charAt(end)) >= 0;
      if (alone || (goesOn && (block.endsSentence() || block.linkChars() > 0))) {
        return true;
      }
    }
    return false;
  }
}
