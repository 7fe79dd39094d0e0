package org.riyadhtimeline.read;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.read.PageHints.Hint;

/**
 * Finds the box of a page that tells its story: the one that gains most prose for what else one
 * takes with it. Marks the boxes inside that hold something else as dropped.
 */
final class StoryBox {

  private final PageLayout layout;
  private final PageBox page;
  private final @Nullable PageBox headline;
  private final int begin;

  private StoryBox(PageLayout layout, int begin) {
    this.layout = layout;
    this.page = layout.boxes.get(0);
    this.headline = begin < 0 ? null : layout.blocks.get(begin).box();
    this.begin = begin;
  }

  /**
   * The box; null if nothing on the page reads like a story.
   *
   * @param begin the headline's last block; -1 if it is not on the page
   */
  static @Nullable PageBox of(PageLayout layout, int begin) {
    StoryBox story = new StoryBox(layout, begin);
    story.weigh();
    story.drop();
    story.weigh();
    PageBox root = story.root();
    return root.prose == 0 ? null : root;
  }

  /** Sums up each box; what is dropped weighs nothing and costs little. */
  private void weigh() {
    for (PageBox box : layout.boxes) {
      box.chars = 0;
      box.linkChars = 0;
      box.prose = 0;
      box.gain = 0;
      box.heaviest = null;
      box.holdsHeadline = box == headline;
      box.holdsBody = box.body;
    }
    for (int i = 0; i < layout.blocks.size(); i++) {
      PageBlock block = layout.blocks.get(i);
      PageBox box = block.box();
      // What stands above the headline is seldom the story.
      double share = i < begin ? 0.1 : 1;
      if (box.dropped) {
        box.gain -= 2;
      } else {
        box.chars += block.chars();
        box.linkChars += block.linkChars();
        box.prose += block.prose() * share;
        box.gain += block.prose() * share - block.cost();
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
        outer.hasField |= inner.hasField;
        if (outer.heaviest == null || inner.prose > outer.heaviest.prose) {
          outer.heaviest = inner;
        }
        outer.gain += inner.gain;
        outer.holdsHeadline |= inner.holdsHeadline;
        outer.holdsBody |= inner.holdsBody && inner.prose >= 300;
      }
    }
  }

  /** Marks what hints tell to be something else, unless it holds the greater part of the page. */
  private void drop() {
    double talk = 0;
    Set<PageBox> readers = PageTalk.in(layout, begin);
    for (PageBox box : layout.boxes) {
      boolean outer = box.parent != null && box.parent.talk;
      box.talk = outer || box.hint == Hint.TALK || readers.contains(box);
      talk += box.talk && !outer && !box.holdsHeadline ? box.prose : 0;
      if (box.parent != null && looksLikeTeaser(box)) {
        box.parent.teasers++;
      }
    }
    double story = page.prose - talk;
    for (PageBox box : layout.boxes) {
      box.dropped =
          box.parent != null
              && (box.parent.dropped
                  || isDropped(box, story)
                  || readers.contains(box)
                  || isTeaser(box)
                  || isBelowTalk(box, story)
                  || isForm(box, story));
    }
  }

  /** A linked heading and a few words, beside others of its kind. */
  private boolean isTeaser(PageBox box) {
    PageBox parent = box.parent;
    return parent != null
        && parent.teasers >= 2
        && parent.teasers * 2 >= parent.children
        && looksLikeTeaser(box);
  }

  /** A box that begins with "3 comments". */
  private boolean isBelowTalk(PageBox box, double story) {
    return box.to - box.from >= 2
        && box.prose < story * 0.5
        && !box.holdsHeadline
        && PageAppendix.beginsTalk(layout.blocks.get(box.from));
  }

  /** Fields to fill in with a few words around them. */
  private static boolean isForm(PageBox box, double story) {
    return box.hasField && box.prose < 300 && box.prose * 4 < story && !box.holdsHeadline;
  }

  private boolean looksLikeTeaser(PageBox box) {
    int blocks = box.to - box.from;
    if (blocks < 2 || blocks > 8 || box.chars > 600 || box.holdsHeadline) {
      return false;
    }
    boolean linkFirst = false;
    for (PageBlock block : layout.blocks.subList(box.from, Math.min(box.to, box.from + 3))) {
      linkFirst |= block.isMostlyLinks() && block.chars() >= 15;
    }
    return linkFirst && box.linkChars * 7 > box.chars;
  }

  private boolean isDropped(PageBox box, double story) {
    if (box.hint == null || box.tag().equals("html") || box.tag().equals("body")) {
      return false;
    }
    return switch (box.hint) {
      case LABEL -> box.chars < 250 && box.prose < 120 && !box.holdsHeadline && !isProseTag(box);
      case PERSON -> box.chars < 1200 && box.prose * 4 < story && !box.holdsHeadline;
      case TALK -> !box.holdsHeadline && !box.holdsBody && !(story < 40 && box.prose > story);
      case ASIDE, HIDDEN -> !(box.prose > story * 0.5) && !isHeldBody(box, story) && !isLead(box);
    };
  }

  private static boolean isHeldBody(PageBox box, double story) {
    return box.holdsBody && box.prose > story * 0.3;
  }

  /** A sentence or two without links below the headline: some sites call these a teaser. */
  private boolean isLead(PageBox box) {
    boolean near = begin >= 0 && box.from > begin && box.from <= begin + 8;
    return box.hint == Hint.ASIDE
        && (box.tag().equals("p") || (near && PageHints.isStandfirst(box)))
        && box.to - box.from <= 3
        && box.prose >= 40
        && box.linkChars == 0;
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
    PageBox article = articleIn(headline == null ? within(best) : aroundHeadline(headline, best));
    PageBox named = namedBody(article);
    if (named == null || named == article) {
      return article;
    }
    boolean apart = !named.isIn(article) && !article.isIn(named);
    if (apart && !article.holdsHeadline && named.prose * 4 > article.prose) {
      return named;
    }
    boolean tighter = named.isIn(article) && named.prose >= article.prose * 0.75;
    boolean wider = article.isIn(named) && named.gain >= article.gain * 0.7;
    return tighter || wider ? named : article;
  }

  /**
   * The box around the headline and what follows it. It grows while a wider box adds a good part of
   * what it holds: sentences of other columns, footers and banners are few beside a story, but many
   * beside a notice of two sentences.
   *
   * @param best the box with most prose for its cost, wherever it is
   */
  private PageBox aroundHeadline(PageBox headline, PageBox best) {
    PageBox around = headline;
    for (PageBox wider = headline; wider != null; wider = wider.parent) {
      double added = wider.prose - around.prose;
      boolean more = around.prose < 40 || added >= goodPart(around.prose);
      boolean article = wider.tag().equals("article") && added > 0;
      if (more || article || (wider.holdsBody && !around.holdsBody && added >= 40)) {
        around = wider;
      }
    }
    double least = best.to - best.from > 1 ? 0.6 : 0.9;
    boolean tighter = best.isIn(around) && best.prose >= around.prose * least;
    return tighter ? best : around;
  }

  /** The same from the outside, where no headline tells where to begin. */
  private static PageBox within(PageBox best) {
    PageBox within = best;
    PageBox inner = best.heaviest;
    while (inner != null
        && inner.to - inner.from > 1
        && within.prose - inner.prose < Math.min(150, inner.prose * 2)) {
      within = inner;
      inner = inner.heaviest;
    }
    return within;
  }

  private static double goodPart(double prose) {
    return Math.max(Math.min(300, prose * 2), prose * 0.35);
  }

  /** Of several articles on one page the one with the headline. */
  private PageBox articleIn(PageBox root) {
    PageBox headed = null;
    int articles = 0;
    for (PageBox box : layout.boxes) {
      boolean article = box.tag().equals("article") && box != root && box.isIn(root);
      if (article && !box.dropped && box.prose > 500) {
        articles++;
        headed = box.holdsHeadline && headed == null ? box : headed;
      }
    }
    return articles > 1 && headed != null ? headed : root;
  }

  /** The box that sites call the article's body; null if there are several in {@code root}. */
  private @Nullable PageBox namedBody(PageBox root) {
    PageBox named = null;
    for (PageBox box : layout.boxes) {
      if (box.dropped || box.prose < 100 || !box.body) {
        continue;
      }
      if (named != null && !box.isIn(named) && box.isIn(root) && named.isIn(root)) {
        return null;
      }
      named = named == null || box.gain > named.gain ? box : named;
    }
    return named;
  }
}
