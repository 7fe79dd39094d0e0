package org.riyadhtimeline.read;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a heading sets apart from the story: "3 comments" what readers wrote, "Related articles"
 * teasers. It holds for the rest of the box that the heading stands in.
 */
final class PageAppendix {

  /** How far up a box with more than the heading is looked for. */
  private static final int HEIGHT = 4;

  private static final Openings TALK = new Openings(WordList.ofKind("page-appendix", "talk"));
  private static final Set<String> COUNTED =
      new HashSet<>(WordList.ofKind("page-appendix", "counted"));
  private static final Openings MORE = new Openings(WordList.ofKind("page-appendix", "more"));

  private PageAppendix() {}

  /** The blocks of {@code root} that belong to one. */
  static BitSet in(PageBox root, List<PageBlock> blocks) {
    BitSet found = new BitSet(blocks.size());
    double before = 0;
    for (int at = root.from; at < root.to; at++) {
      PageBlock block = blocks.get(at);
      if (found.get(at)) {
        continue;
      }
      if (before > 0 && block.isHeading()) {
        int end = endOf(block.box(), at, root);
        if (beginsTalk(block.text())
            || (beginsMore(block.text()) && !goesOn(blocks, at, end, before))) {
          found.set(at, end);
        }
      }
      before += found.get(at) || block.box().dropped ? 0 : block.prose();
    }
    return found;
  }

  static boolean beginsTalk(PageBlock block) {
    return block.isHeading() && beginsTalk(block.text());
  }

  private static int endOf(PageBox heading, int at, PageBox root) {
    PageBox scope = heading;
    for (int i = 0; i < HEIGHT && scope.to <= at + 1 && scope != root; i++) {
      scope = scope.parent == null ? root : scope.parent;
    }
    return Math.min(scope.to, root.to);
  }

  /** Whether the story goes on after links that were put into it. */
  private static boolean goesOn(List<PageBlock> blocks, int from, int to, double before) {
    double after = 0;
    for (PageBlock block : blocks.subList(from, to)) {
      after += block.box().dropped ? 0 : block.prose();
    }
    return after > before;
  }

  private static boolean beginsTalk(String heading) {
    String key = WordList.key(heading);
    int at = 0;
    while (at < key.length() && !Character.isLetter(key.charAt(at))) {
      at++;
    }
    String words = key.substring(at);
    int end = words.indexOf(' ');
    boolean counted = at > 0 && Character.isDigit(key.charAt(0));
    return TALK.begin(words)
        || (counted && COUNTED.contains(end < 0 ? words : words.substring(0, end)));
  }

  private static boolean beginsMore(String heading) {
    return MORE.begin(WordList.key(heading));
  }
}
