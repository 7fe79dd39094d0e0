package org.riyadhtimeline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the blocks that tell a page's story: those of its box that read like one. */
final class PageStory {

  private static final int SHORT = 25;

  private final PageLayout layout;
  private final @Nullable Element headline;
  private final String title;

  private PageStory(PageLayout layout, @Nullable Element headline, String title) {
    this.layout = layout;
    this.headline = headline;
    this.title = Texts.letters(title);
  }

  /**
   * The blocks of the story in order.
   *
   * @param headline the element that holds the headline; null if none does
   * @param title the headline's words, not told again
   */
  static List<PageBlock> of(PageLayout layout, @Nullable Element headline, String title) {
    PageStory story = new PageStory(layout, headline, title);
    PageBox root = StoryBox.of(layout, headline, story.headlineBlock());
    return root == null ? List.of() : trimmed(story.kept(root));
  }

  private List<PageBlock> kept(PageBox root) {
    for (PageBox box : layout.boxes) {
      boolean inLinks = box.parent != null && box.parent.linky;
      boolean links = box != root && box.isIn(root) && box.chars > 30 && box.isMostlyLinks();
      box.linky = inLinks || links;
    }
    List<PageBlock> kept = new ArrayList<>();
    Map<String, PageBox> seen = new HashMap<>();
    addStandfirst(root, kept, seen);
    for (PageBlock block : layout.blocks.subList(root.from, root.to)) {
      if (isStory(block) && (block.chars() < 60 || isNew(block, seen))) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** Not told before in another box: pages hold a text twice, for narrow screens and for wide. */
  private static boolean isNew(PageBlock block, Map<String, PageBox> seen) {
    PageBox outer = block.box().parent == null ? block.box() : block.box().parent;
    PageBox before = seen.putIfAbsent(block.text(), outer);
    return before == null || before == outer;
  }

  /** The last block of the headline; -1 if it is not on the page. */
  private int headlineBlock() {
    int at = -1;
    for (int i = 0; headline != null && i < layout.blocks.size(); i++) {
      if (layout.blocks.get(i).box().element == headline) {
        at = i;
      }
    }
    return at;
  }

  /** Sentences between the headline and the story, in a box of their own. */
  private void addStandfirst(PageBox root, List<PageBlock> kept, Map<String, PageBox> seen) {
    int from = headlineBlock() + 1;
    if (from == 0 || from > root.from || root.from - from > 12) {
      return;
    }
    for (PageBlock block : layout.blocks.subList(from, root.from)) {
      if (isStory(block) && block.chars() >= 50 && !block.isMostlyLinks() && isNew(block, seen)) {
        kept.add(block);
      }
    }
  }

  private boolean isStory(PageBlock block) {
    if (block.box().dropped || (block.box().linky && block.prose() < 150)) {
      return false;
    }
    if (block.isMostlyLinks() && !isSentenceOfLinks(block)) {
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

  private static boolean isSentenceOfLinks(PageBlock block) {
    boolean words = block.box().tag().equals("p") && block.chars() - block.linkChars() >= 30;
    return block.chars() >= 60 && (words || (block.endsSentence() && block.chars() >= 80));
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
    while (last > first && !isSaid(blocks.get(last))) {
      last--;
    }
    List<PageBlock> trimmed = new ArrayList<>();
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

  /** Prose, or a sentence too short to be sure of. */
  private static boolean isSaid(PageBlock block) {
    return block.prose() > 0
        || (!block.isHeading() && isTextTag(block.box().tag()) && block.endsSentence());
  }
}
