package org.riyadhtimeline.read;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a story that are folded until a reader opens them, as the answers below the questions of
 * a list: not hidden as what is never shown.
 */
final class PageFolds {

  private PageFolds() {}

  /** Whether a button is the line that a reader opens a part with. */
  static boolean isHead(Element button) {
    return isInHeading(button) || (opens(button) && button.nextElementSibling() != null);
  }

  /** {@code <h3><button>Who pays?</button></h3>}: all of a heading's words. */
  static boolean isInHeading(Element button) {
    Element parent = button.parent();
    return parent != null && isHeading(parent) && parent.ownText().isBlank();
  }

  /** Whether {@code hidden} stands right after the line that opens it. */
  static boolean isPanel(Element hidden) {
    Element head = hidden.previousElementSibling();
    if (head == null) {
      return false;
    }
    Element inner = head.firstElementChild();
    return isHeading(head) || opens(head) || (inner != null && opens(inner));
  }

  private static boolean opens(Element element) {
    return element.hasAttr("aria-expanded") || element.hasAttr("aria-controls");
  }

  private static boolean isHeading(@Nullable Element element) {
    if (element == null) {
      return false;
    }
    return switch (element.normalName()) {
      case "h2", "h3", "h4", "h5", "h6", "dt", "summary" -> true;
      default -> false;
    };
  }
}
