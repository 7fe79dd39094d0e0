package org.riyadhtimeline.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an agency or a site adds to each of its articles. */
final class Boilerplate {

  private static final int LONGEST = 600;
  private static final int LONGEST_OPENING = 160;
  private static final Set<String> WHOLE = new HashSet<>(WordList.ofKind("boilerplate", "is"));
  private static final Openings STARTS = new Openings(WordList.ofKind("boilerplate", "starts"));
  private static final List<String> CONTAINS = WordList.ofKind("boilerplate", "contains");
  private static final Openings NOTICES =
      new Openings(List.of("source:", "©", "(c) ", "copyright", "our standards:"));
  private static final Set<String> CLOSING = WordList.set("closing-sections");

  private Boilerplate() {}

  static boolean is(String block) {
    if (block.length() > LONGEST) {
      return false;
    }
    String key = WordList.key(block);
    if (isMarks(key) || WHOLE.contains(key) || isDirection(block)) {
      return true;
    }
    if (key.length() <= LONGEST_OPENING && STARTS.begin(key)) {
      return true;
    }
    return holdsNotice(key);
  }

  /** A notice of rights or the like, whatever it begins with. */
  static boolean isNotice(String block) {
    return block.length() <= LONGEST && holdsNotice(WordList.key(block));
  }

  /** {@code (OPTIONAL MATERIAL FOLLOWS)}: what agencies tell newspapers. */
  private static boolean isDirection(String block) {
    return block.startsWith("(") && block.endsWith(")") && Names.isUpper(block);
  }

  /** Whether an outlet named in it is the one that published the article. */
  static boolean tellsPublisher(String block) {
    String key = WordList.key(block);
    return holdsNotice(key) || NOTICES.begin(key);
  }

  /** A heading after which only sources and links follow. */
  static boolean isClosingSection(String block) {
    return block.length() < 40 && CLOSING.contains(WordList.key(block));
  }

  private static boolean holdsNotice(String key) {
    for (String words : CONTAINS) {
      if (key.contains(words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarks(String block) {
    for (int i = 0; i < block.length(); i++) {
      if (Character.isLetterOrDigit(block.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
