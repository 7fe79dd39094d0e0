package org.riyadhtimeline.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the blocks that tell a page's story: those of its box that read like one. */
final class PageStory {

  private static final int SHORT = 25;

  private final PageLayout layout;
  private final int begin;
  private final String title;
  private final List<String> authors;

  private PageStory(PageLayout layout, int begin, String title, List<String> authors) {
    this.layout = layout;
    this.begin = begin;
    this.authors = authors;
    this.title = Texts.letters(title);
  }

  /**
   * The blocks of the story in order.
   *
   * @param begin the headline's last block; -1 if it is not on the page
   * @param title the headline's words, not told again
   * @param authors who wrote it: what is told of them at its end is not part of it
   */
  static List<PageBlock> of(PageLayout layout, int begin, String title, List<String> authors) {
    PageStory story = new PageStory(layout, begin, title, authors);
    PageBox root = StoryBox.of(layout, begin);
    return root == null ? List.of() : trimmed(story.kept(root));
  }

  private List<PageBlock> kept(PageBox root) {
    for (PageBox box : layout.boxes) {
      boolean inLinks = box.parent != null && box.parent.linky;
      boolean links = box != root && box.isIn(root) && box.chars > 30 && box.isListOfLinks();
      links &= !isItemAmongSentences(box);
      box.linky = inLinks || links;
    }
    List<PageBlock> kept = new ArrayList<>();
    Map<String, PageBox> seen = new HashMap<>();
    addStandfirst(root, kept, seen);
    BitSet appendix = PageAppendix.in(root, layout.blocks);
    appendix.or(PageAuthors.in(root, layout.blocks, authors));
    for (int i = beginIn(root); i < root.to; i++) {
      PageBlock block = layout.blocks.get(i);
      boolean told = isStory(block) || isBetweenSentences(i);
      if (!appendix.get(i) && told && (block.chars() < 60 || isNew(block, seen))) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** Below the headline, unless more of the story stands above it than below. */
  private int beginIn(PageBox root) {
    double above = 0;
    double below = 0;
    for (int i = root.from; i < root.to; i++) {
      PageBlock block = layout.blocks.get(i);
      double prose = block.box().dropped ? 0 : block.prose();
      above += i < begin ? prose : 0;
      below += i > begin ? prose : 0;
    }
    return below > above * 3 ? Math.max(root.from, begin) : root.from;
  }

  /** Not told before in another box: pages hold a text twice, for narrow screens and for wide. */
  private static boolean isNew(PageBlock block, Map<String, PageBox> seen) {
    PageBox outer = block.box().parent == null ? block.box() : block.box().parent;
    PageBox before = seen.putIfAbsent(block.text(), outer);
    return before == null || before == outer;
  }

  /** Sentences between the headline and the story, in a box of their own. */
  private void addStandfirst(PageBox root, List<PageBlock> kept, Map<String, PageBox> seen) {
    int from = begin + 1;
    if (from == 0 || from > root.from || root.from - from > 40) {
      return;
    }
    for (PageBlock block : layout.blocks.subList(from, root.from)) {
      boolean told = block.chars() >= 50 || isStandfirst(block);
      if (isStory(block) && told && !block.isMostlyLinks() && isNew(block, seen)) {
        kept.add(block);
      }
    }
  }

  /** An item that is a link in a list that is not one of links. */
  private static boolean isItemAmongSentences(PageBox box) {
    PageBox list = box.parent;
    return box.tag().equals("li") && list != null && !list.linky && list.prose * 2 > list.chars;
  }

  private boolean isStory(PageBlock block) {
    if (block.box().dropped || (block.box().linky && block.prose() < 150)) {
      return false;
    }
    boolean links = block.isMostlyLinks() && !block.isSentenceOfLinks();
    if (links && !isItemAmongSentences(block.box())) {
      return false;
    }
    String text = block.text();
    if (PageBoilerplate.is(text) || (block.isHeading() && isTitle(text))) {
      return false;
    }
    if (block.isHeading() || isTextTag(block.box().tag())) {
      return true;
    }
    return block.chars() >= SHORT || block.endsSentence();
  }

  /** A few words between sentences of their own box or right beside it: a heading, a question. */
  private boolean isBetweenSentences(int at) {
    if (at == 0 || at + 1 >= layout.blocks.size()) {
      return false;
    }
    PageBlock block = layout.blocks.get(at);
    PageBlock before = layout.blocks.get(at - 1);
    PageBlock after = layout.blocks.get(at + 1);
    boolean same = before.box() == block.box() && after.box() == block.box();
    boolean beside =
        before.box().parent == block.box().parent
            && after.box().parent == block.box().parent
            && Texts.countWords(block.text()) >= 2;
    return (same || beside)
        && before.prose() > 0
        && after.prose() > 0
        && !block.box().dropped
        && !block.box().linky
        && block.linkChars() == 0
        && Character.isLetterOrDigit(block.text().charAt(0))
        && !PageBoilerplate.is(block.text());
  }

  private boolean isTitle(String text) {
    String letters = Texts.letters(text);
    return !letters.isEmpty() && title.equals(letters);
  }

  private static boolean isTextTag(String tag) {
    return switch (tag) {
      case "p", "li", "dd", "dt", "blockquote", "pre", "td", "th", "figcaption" -> true;
      default -> false;
    };
  }

  /** Without what stands before the first and after the last sentence, and headings of nothing. */
  private static List<PageBlock> trimmed(List<PageBlock> blocks) {
    int first = 0;
    while (first < blocks.size() && !isSaid(blocks.get(first))) {
      first++;
    }
    int last = blocks.size() - 1;
    while (last > first && !isSaid(blocks.get(last)) && !goesOn(blocks, last)) {
      last--;
    }
    List<PageBlock> trimmed = new ArrayList<>();
    while (first > 0 && isStandfirst(blocks.get(first - 1))) {
      first--;
    }
    for (int i = first; i <= last; i++) {
      PageBlock block = blocks.get(i);
      boolean empty =
          block.isHeading()
              && (i == last
                  || (blocks.get(i + 1).isHeading()
                      && blocks.get(i + 1).box().tag().compareTo(block.box().tag()) <= 0));
      if (!empty) {
        trimmed.add(block);
      }
    }
    return trimmed;
  }

  /** A line without a full stop right after sentences, in their box or list. */
  private static boolean goesOn(List<PageBlock> blocks, int at) {
    PageBlock line = blocks.get(at);
    PageBlock before = blocks.get(at - 1);
    return !line.isHeading()
        && !line.isMostlyLinks()
        && line.chars() >= 15
        && Texts.countWords(line.text()) >= 3
        && areBeside(before.box(), line.box())
        && (isSaid(before) || (at > 1 && goesOn(blocks, at - 1)));
  }

  private static boolean areBeside(PageBox before, PageBox line) {
    return line == before
        || line == before.parent
        || (line.parent == before.parent && line.tag().equals(before.tag()))
        || (listOf(line) != null && listOf(line) == listOf(before));
  }

  private static @Nullable PageBox listOf(PageBox box) {
    PageBox item = box.tag().equals("li") || box.parent == null ? box : box.parent;
    return item.tag().equals("li") ? item.parent : null;
  }

  /** What sites call so, or set as a second headline, need be no whole sentence. */
  private static boolean isStandfirst(PageBlock block) {
    int least = PageHints.isStandfirst(block.box()) ? 30 : block.isHeading() ? 40 : 1000;
    return block.chars() >= least && !block.isMostlyLinks();
  }

  /** Prose, or a sentence too short to be sure of. */
  private static boolean isSaid(PageBlock block) {
    return block.prose() > 0
        || (!block.isHeading() && isTextTag(block.box().tag()) && block.endsSentence());
  }
}
