package org.riyadhtimeline.read;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what readers wrote, whatever a site calls it: a run of boxes of one kind after the story,
 * each with who wrote when, or with a word to answer by. The posts of a thread are no such run:
 * nothing that tells anything stands before the first of them.
 */
final class PageTalk {

  /** Less prose than this before a run is no story that it could be about. */
  private static final int STORY = 150;

  /** More blocks than this are more than what one reader wrote. */
  private static final int MOST_BLOCKS = 40;

  private static final Set<String> REPLIES = WordList.set("page-replies");
  private static final Set<String> POSTS = WordList.set("page-posts");

  private PageTalk() {}

  /** Boxes in one box that the site gives one name. */
  private record Kind(PageBox parent, String name) {}

  /** The boxes of one kind so far, and the prose of the story before the first. */
  private static final class Run {

    private final double before;
    private int boxes;
    private int signed;
    private double prose;

    Run(double before) {
      this.before = before;
    }

    void add(PageBox box, List<PageBlock> blocks) {
      boxes++;
      signed += isSigned(blocks) ? 1 : 0;
      prose += box.prose;
    }

    boolean isTalk() {
      return boxes >= 2 && signed * 3 >= boxes * 2 && before >= STORY && before * 20 >= prose;
    }
  }

  /**
   * The boxes of such runs; each box of the page must have been weighed.
   *
   * @param begin the headline's last block; -1, for which none are found, if it is not on the page
   */
  static Set<PageBox> in(PageLayout layout, int begin) {
    if (begin < 0) {
      return Set.of();
    }
    double[] before = proseBefore(layout, begin);
    Map<Kind, Run> runs = new HashMap<>();
    for (PageBox box : layout.boxes) {
      if (mayBeTalk(box)) {
        runs.computeIfAbsent(kindOf(box), kind -> new Run(before[box.from]))
            .add(box, layout.blocks.subList(box.from, box.to));
      }
    }
    Set<PageBox> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PageBox box : layout.boxes) {
      Run run = mayBeTalk(box) ? runs.get(kindOf(box)) : null;
      if (run != null && run.isTalk()) {
        found.add(box);
      }
    }
    return found;
  }

  /** For each block what is told between the headline and it. */
  private static double[] proseBefore(PageLayout layout, int begin) {
    double[] before = new double[layout.blocks.size() + 1];
    for (int i = 0; i < layout.blocks.size(); i++) {
      PageBlock block = layout.blocks.get(i);
      boolean told = i > begin && block.box().hint == null;
      before[i + 1] = before[i] + (told ? block.prose() : 0);
    }
    return before;
  }

  private static boolean mayBeTalk(PageBox box) {
    int blocks = box.to - box.from;
    return box.parent != null
        && !box.tag().equals("tr") // a row of a table of days
        && blocks >= 2
        && blocks <= MOST_BLOCKS
        && PageHints.words(box.element.className()).stream().noneMatch(POSTS::contains);
  }

  /** By the tag and the first class without its number. */
  private static Kind kindOf(PageBox box) {
    List<String> words = PageHints.words(box.element.className().split("\\s+", 2)[0]);
    PageBox parent = box.parent == null ? box : box.parent;
    return new Kind(parent, box.tag() + ' ' + String.join("-", words));
  }

  private static boolean isSigned(List<PageBlock> blocks) {
    int labels = 0;
    boolean dated = false;
    for (PageBlock block : blocks) {
      String text = block.text();
      if (block.prose() > 0 || block.chars() > 100) {
        continue;
      }
      if (isReply(text)) {
        return true;
      }
      labels++;
      boolean day = DateLine.parse(text) != null;
      dated |= day || PageDate.within(text) != null;
      labels += dated && !day ? 1 : 0;
    }
    return dated && labels >= 2;
  }

  /** {@code Reply}, {@code Answer | Report}. */
  private static boolean isReply(String text) {
    if (Texts.countWords(text) > 4) {
      return false;
    }
    for (String word : WordList.key(text).split("[^\\p{L}]+")) {
      if (REPLIES.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
