package org.riyadhtimeline.read;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Fields that readers fill in: an address for a newsletter, a vote, a comment, a password. */
final class PageForms {

  private static final Set<String> TYPES = Set.of("email", "radio", "password", "tel");

  private PageForms() {}

  private static boolean asksAddress(Element input) {
    return WordList.key(input.attr("name")).contains("mail");
  }

  /** Not a search, which stands anywhere; nor what a page keeps for itself. */
  static boolean isField(Element element) {
    return switch (element.normalName()) {
      case "textarea" -> true;
      case "input" -> TYPES.contains(WordList.key(element.attr("type"))) || asksAddress(element);
      default -> false;
    };
  }
}
