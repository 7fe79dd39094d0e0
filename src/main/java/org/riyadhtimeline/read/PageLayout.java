package org.riyadhtimeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * A page taken apart into boxes and blocks of text, in one walk without recursion, so that no depth
 * of nesting matters.
 */
final class PageLayout implements NodeFilter {

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "canvas",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "map",
          "head",
          "input",
          "select",
          "textarea",
          "datalist",
          "math",
          "progress",
          "meter",
          "frame",
          "frameset",
          "applet");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del",
          "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt",
          "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
          "var", "wbr");

  /** Letters of a date and a name in the headline's own block. */
  private static final int MOST_BESIDE = 80;

  final List<PageBlock> blocks = new ArrayList<>();
  final List<PageBox> boxes = new ArrayList<>();

  private final StringBuilder text = new StringBuilder();
  private int linkChars;
  private int linkDepth;
  private boolean lineBroken;
  private PageBox box;

  PageLayout(Element body) {
    box = open(body, null);
    NodeTraversor.filter(this, body);
    flush();
    for (PageBox each : boxes) {
      each.to = Math.max(each.to, each.from);
    }
    boxes.get(0).to = blocks.size();
  }

  /**
   * Which block ends the headline: the last one of its element, else the first outside menus and
   * boxes that says its words; -1 if none does.
   */
  int headlineBlock(PageHeadline headline) {
    for (PageBox each : boxes) {
      if (each.element == headline.element() && each.to > each.from) {
        return endOfHeadline(each);
      }
    }
    String letters = headline.words() == null ? "" : Texts.letters(headline.words());
    int beginsSo = -1;
    for (int i = 0; i < blocks.size() && !letters.isEmpty(); i++) {
      PageBlock block = blocks.get(i);
      if (block.box().hint != null) {
        continue;
      }
      String said = Texts.letters(block.text());
      if (letters.equals(said)) {
        return i;
      }
      boolean brief = said.length() - letters.length() <= MOST_BESIDE;
      if (beginsSo < 0 && letters.length() >= 15 && brief && said.startsWith(letters)) {
        beginsSo = i;
      }
    }
    return beginsSo;
  }

  /** A heading that was never closed holds the story too: it ends with its first long block. */
  private int endOfHeadline(PageBox heading) {
    int end = heading.from;
    while (end < heading.to - 1 && blocks.get(end + 1).prose() == 0 && end - heading.from < 4) {
      end++;
    }
    return end;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element && depth > 0) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && depth > 0) {
      String tag = element.normalName();
      if (tag.equals("a")) {
        linkDepth--;
      } else if (tag.equals("q")) {
        append("”");
      } else if (element == box.element && box.parent != null) {
        flush();
        box.to = blocks.size();
        box = box.parent;
      }
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    String tag = element.normalName();
    if (PageForms.isField(element)) {
      box.hasField = true;
    }
    if (SKIPPED.contains(tag) || (tag.equals("button") && !PageFolds.isHead(element))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      lineBreak();
    } else if (tag.equals("a")) {
      linkDepth++;
    } else if (tag.equals("q")) {
      append("“");
    } else if (tag.equals("span") && isApart(element)) {
      append(" ");
    } else if (tag.equals("sup") && isFootnote(element)) {
      return FilterResult.SKIP_ENTIRELY;
    } else if (tag.equals("button") && PageFolds.isInHeading(element)) {
      append(" ");
    } else if (!INLINE.contains(tag) || isSeparated(element)) {
      flush();
      box = open(element, box);
    }
    return FilterResult.CONTINUE;
  }

  /** Whether an element that flows in a line holds something else all the same. */
  private static boolean isSeparated(Element element) {
    PageHints.Hint hint =
        element.normalName().equals("a") || !element.hasAttr("class")
            ? null
            : PageHints.of(element);
    return hint != null
        && hint.ordinal() < PageHints.Hint.PERSON.ordinal()
        && (hint == PageHints.Hint.HIDDEN || !isAmidWords(element));
  }

  /** {@code <span class=by>Jane Roe</span><span class=on>May 3</span>}, set apart by styles. */
  private static boolean isApart(Element span) {
    return span.hasAttr("class")
        && span.previousSibling() instanceof Element before
        && before.normalName().equals("span")
        && before.hasAttr("class")
        && !before.className().equals(span.className())
        && !span.ownText().isEmpty()
        && !Character.isLowerCase(span.ownText().charAt(0));
  }

  /** Words in the middle of a paragraph's sentence are part of it, whatever they are called. */
  private static boolean isAmidWords(Element element) {
    Element parent = element.parent();
    return parent != null
        && parent.normalName().equals("p")
        && element.previousSibling() instanceof TextNode before
        && element.nextSibling() instanceof TextNode after
        && !before.isBlank()
        && !after.isBlank();
  }

  /** {@code <sup><a href="#note-1">1</a></sup>}. */
  private static boolean isFootnote(Element element) {
    Element link = element.firstElementChild();
    return link != null
        && link.normalName().equals("a")
        && link.childrenSize() == 0
        && link.ownText().length() <= 5
        && element.childNodeSize() <= 3;
  }

  private PageBox open(Element element, @Nullable PageBox parent) {
    PageBox opened = new PageBox(element, parent, PageHints.of(element), blocks.size());
    boxes.add(opened);
    return opened;
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Line.isSpace(c) || c == '\u00AD';
      if (!space) {
        text.append(c);
        linkChars += linkDepth > 0 ? 1 : 0;
        lineBroken = false;
      } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF' && !endsInSpace()) {
        text.append(' ');
        linkChars += linkDepth > 0 ? 1 : 0;
      }
    }
  }

  private boolean endsInSpace() {
    return text.isEmpty() || text.charAt(text.length() - 1) == ' ';
  }

  /** Two breaks end a paragraph, and so does one after a whole sentence. */
  private void lineBreak() {
    if (lineBroken || (text.length() > 80 && Texts.endsSentence(lastWords()))) {
      flush();
      lineBroken = false;
    } else {
      append(" ");
      lineBroken = true;
    }
  }

  private String lastWords() {
    return text.substring(text.length() - 10).strip();
  }

  private void flush() {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      int wide = wide(words);
      int chars = words.length() + 2 * wide;
      int links = (int) ((long) Math.min(linkChars, words.length()) * chars / words.length());
      blocks.add(new PageBlock(box, words, chars, links));
    }
    text.setLength(0);
    linkChars = 0;
    lineBroken = false;
  }

  /** Signs of scripts that write no spaces: each says as much as three letters. */
  private static int wide(String words) {
    int wide = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      wide += c >= 0x2E80 && c < 0xD7B0 ? 1 : 0;
    }
    return wide;
  }
}
