package org.riyadhtimeline.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.read.PageHints.Hint;

/**
 * Finds the blocks that tell a page's story: the box that gains most prose for what else one takes
 * with it, without the boxes inside that hold something else.
 */
final class PageStory {

  private static final int SHORT = 25;

  private final PageLayout layout;
  private final PageBox page;
  private final @Nullable Element headline;
  private final String title;

  private PageStory(PageLayout layout, @Nullable Element headline, String title) {
    this.layout = layout;
    this.page = layout.boxes.get(0);
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
    story.weigh();
    story.drop();
    story.weigh();
    PageBox root = story.root();
    return root.prose == 0 ? List.of() : story.trimmed(story.kept(root));
  }

  /** Sums up each box; what is dropped weighs nothing and costs little. */
  private void weigh() {
    for (PageBox box : layout.boxes) {
      box.chars = 0;
      box.linkChars = 0;
      box.prose = 0;
      box.gain = 0;
      if (box.element == headline) {
        box.holdsHeadline = true;
      }
      box.holdsBody = PageHints.isBody(box.element);
    }
    for (PageBlock block : layout.blocks) {
      PageBox box = block.box();
      if (box.dropped) {
        box.gain -= 2;
      } else {
        box.chars += block.chars();
        box.linkChars += block.linkChars();
        box.prose += block.prose();
        box.gain += block.prose() - block.cost();
      }
    }
    // A box stands after the box it is in, so that going backwards sums up from the innermost.
    for (int i = layout.boxes.size() - 1; i > 0; i--) {
      PageBox inner = layout.boxes.get(i);
      PageBox outer = inner.parent;
      if (outer != null) {
        outer.chars += inner.chars;
        outer.linkChars += inner.linkChars;
        outer.prose += inner.prose;
        outer.gain += inner.gain;
        outer.holdsHeadline |= inner.holdsHeadline;
        outer.holdsBody |= inner.holdsBody && inner.prose >= 300;
      }
    }
  }

  /** Marks what hints tell to be something else, unless it holds the greater part of the page. */
  private void drop() {
    double talk = 0;
    for (PageBox box : layout.boxes) {
      boolean outermost = box.parent == null || !isTalk(box.parent);
      talk += isTalk(box) && outermost && !box.holdsHeadline ? box.prose : 0;
    }
    double story = page.prose - talk;
    for (PageBox box : layout.boxes) {
      box.dropped = box.parent != null && (box.parent.dropped || isDropped(box, story));
    }
  }

  private static boolean isTalk(PageBox box) {
    for (PageBox at = box; at != null; at = at.parent) {
      if (at.hint == Hint.TALK) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDropped(PageBox box, double story) {
    if (box.hint == null || box.tag().equals("html") || box.tag().equals("body")) {
      return false;
    }
    return switch (box.hint) {
      case LABEL -> box.chars < 250 && box.prose < 120 && !box.holdsHeadline && !isProseTag(box);
      case TALK -> !box.holdsHeadline && !(story < 300 && box.prose > story);
      case ASIDE, HIDDEN -> !(box.prose > story * 0.5) && !isHeldBody(box, story);
    };
  }

  private static boolean isHeldBody(PageBox box, double story) {
    return box.holdsBody && box.prose > story * 0.3;
  }

  private static boolean isProseTag(PageBox box) {
    return box.tag().equals("p") && box.prose > 40;
  }

  private PageBox root() {
    PageBox best = page;
    for (PageBox box : layout.boxes) {
      if (!box.dropped && box.gain >= best.gain) {
        best = box;
      }
    }
    PageBox named = null;
    for (PageBox box : layout.boxes) {
      if (!box.dropped
          && (named == null || box.gain > named.gain)
          && PageHints.isBody(box.element)) {
        named = box;
      }
    }
    if (named == null || named == best) {
      return best;
    }
    boolean tighter = named.isIn(best) && named.prose >= best.prose * 0.75;
    boolean wider = best.isIn(named) && named.gain >= best.gain * 0.7;
    return tighter || wider ? named : best;
  }

  private List<PageBlock> kept(PageBox root) {
    for (PageBox box : layout.boxes) {
      boolean inLinks = box.parent != null && box.parent.linky;
      boolean links = box != root && box.isIn(root) && box.chars > 30 && box.isMostlyLinks();
      box.linky = inLinks || links;
    }
    List<PageBlock> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    addStandfirst(root, kept, seen);
    for (PageBlock block : layout.blocks.subList(root.from, root.to)) {
      if (isStory(block) && (block.chars() < 60 || seen.add(block.text()))) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** Sentences between the headline and the story, in a box of their own. */
  private void addStandfirst(PageBox root, List<PageBlock> kept, Set<String> seen) {
    int from = -1;
    for (int i = 0; i < root.from; i++) {
      PageBlock block = layout.blocks.get(i);
      if (headline != null && block.box().element == headline) {
        from = i + 1;
      }
    }
    if (from < 0 || root.from - from > 12) {
      return;
    }
    for (PageBlock block : layout.blocks.subList(from, root.from)) {
      if (isStory(block)
          && block.chars() >= 50
          && !block.isMostlyLinks()
          && seen.add(block.text())) {
        kept.add(block);
      }
    }
  }

  private boolean isStory(PageBlock block) {
    if (block.box().dropped || (block.box().linky && block.prose() < 150)) {
      return false;
    }
    if (block.isMostlyLinks() && !(block.endsSentence() && block.chars() >= 80)) {
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

  private boolean isTitle(String text) {
    String letters = Texts.letters(text);
    return !letters.isEmpty() && (title.equals(letters));
  }

  private static boolean isTextTag(String tag) {
    return switch (tag) {
      case "p", "li", "dd", "dt", "blockquote", "pre", "td", "th", "figcaption" -> true;
      default -> false;
    };
  }

  /** Without what stands before the first and after the last sentence, and headings of nothing. */
  private List<PageBlock> trimmed(List<PageBlock> blocks) {
    int first = 0;
    while (first < blocks.size() && blocks.get(first).prose() == 0) {
      first++;
    }
    int last = blocks.size() - 1;
    while (last > first && !isEnd(blocks.get(last))) {
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

  private static boolean isEnd(PageBlock block) {
    return block.prose() > 0
        || (!block.isHeading() && isTextTag(block.box().tag()) && block.endsSentence());
  }
}
