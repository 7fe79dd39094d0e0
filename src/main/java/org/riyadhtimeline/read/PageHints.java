package org.riyadhtimeline.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the names of a page's elements, classes and ids tell of them. */
final class PageHints {

  /** What an element holds that is no part of the story. */
  enum Hint {
    /** Never shown. */
    HIDDEN,
    /** What readers wrote. */
    TALK,
    /** Menus, teasers, boxes. */
    ASIDE,
    /** About those who wrote it. */
    PERSON,
    /** Bylines, dates, tags: dropped where short. */
    LABEL
  }

  private static final Map<Hint, Words> WORDS = load();
  private static final Set<String> HIDING = new HashSet<>(WordList.ofKind("page-hints", "hidden"));
  private static final Set<String> NEUTRAL = new HashSet<>(WordList.ofKind("page-hints", "none"));
  private static final Set<String> STANDFIRSTS = WordList.set("page-standfirsts");
  private static final Set<String> BODIES = WordList.set("page-bodies");
  private static final Set<String> HEADLINES = WordList.set("page-headlines");

  private PageHints() {}

  /** Words of a list, whole or as beginnings. */
  private record Words(Set<String> whole, Openings beginnings) {

    boolean hold(String word) {
      return whole.contains(word) || beginnings.begin(word);
    }
  }

  private static Map<Hint, Words> load() {
    Map<Hint, Words> words = new EnumMap<>(Hint.class);
    for (Hint hint : Hint.values()) {
      Set<String> whole = new HashSet<>();
      List<String> beginnings = new ArrayList<>();
      for (String word : WordList.ofKind("page-hints", hint.name().toLowerCase(Locale.ROOT))) {
        if (word.endsWith("*")) {
          beginnings.add(word.substring(0, word.length() - 1));
        } else {
          whole.add(word);
        }
      }
      // Hiding is told by whole names: hidden-xs hides on small screens only.
      if (hint == Hint.HIDDEN) {
        continue;
      }
      words.put(hint, new Words(whole, new Openings(beginnings)));
    }
    return words;
  }

  /** The worst that is known of {@code element}; null if nothing is. */
  static @Nullable Hint of(Element element) {
    if (isHidden(element) && !PageFolds.isPanel(element)) {
      return Hint.HIDDEN;
    }
    Hint byTag = byTag(element);
    if (byTag != null) {
      return byTag;
    }
    String names = element.className() + ' ' + element.id();
    return names.length() == 1 ? null : byNames(names);
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String bare = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return bare.contains("display:none") || bare.contains("visibility:hidden");
  }

  private static @Nullable Hint byTag(Element element) {
    return switch (element.normalName()) {
      case "nav", "aside", "footer", "dialog", "menu" -> Hint.ASIDE;
      case "address", "time" -> Hint.LABEL;
      default ->
          switch (element.attr("role")) {
            case "navigation",
                "complementary",
                "search",
                "dialog",
                "contentinfo",
                "menu",
                "menubar",
                "alert",
                "alertdialog",
                "toolbar",
                "tablist" ->
                Hint.ASIDE;
            default -> null;
          };
    };
  }

  private static @Nullable Hint byNames(String names) {
    Hint worst = null;
    for (String name : names.split("\\s+")) {
      List<String> words = words(name);
      if (isHiding(String.join("", words), names)) {
        return Hint.HIDDEN;
      }
      for (int i = 0; i < words.size(); i++) {
        String pair = i + 1 < words.size() ? words.get(i) + words.get(i + 1) : "";
        if (NEUTRAL.contains(pair)) {
          i++;
          continue;
        }
        worst = worse(worst, byWord(words.get(i)));
        worst = worse(worst, pair.isEmpty() ? null : byWord(pair));
      }
    }
    return worst;
  }

  /** Not {@code hidden md:block}, which is shown on wide screens. */
  private static boolean isHiding(String name, String names) {
    return HIDING.contains(name)
        && !names.contains(":block")
        && !names.contains(":flex")
        && !names.contains(":inline");
  }

  private static @Nullable Hint worse(@Nullable Hint a, @Nullable Hint b) {
    return a == null || (b != null && b.ordinal() < a.ordinal()) ? b : a;
  }

  private static @Nullable Hint byWord(String word) {
    for (Map.Entry<Hint, Words> entry : WORDS.entrySet()) {
      if (entry.getValue().hold(word)) {
        return entry.getKey();
      }
    }
    return null;
  }

  /** {@code relatedArticles_box-2} as related, articles, box. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
      boolean hump =
          letter
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (!letter || hump) {
        if (i > start) {
          words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = hump ? i : i + 1;
      }
    }
    return words;
  }

  /** Whether sites call the box, or the one around it, a standfirst. */
  static boolean isStandfirst(PageBox box) {
    PageBox outer = box.parent;
    return isStandfirst(box.element) || (outer != null && isStandfirst(outer.element));
  }

  private static boolean isStandfirst(Element element) {
    return words(element.className()).stream().anyMatch(STANDFIRSTS::contains);
  }

  /** Whether sites call the element around an article's text so. */
  static boolean isBody(Element element) {
    return element.attr("itemprop").contains("articleBody") || isCalled(element, BODIES);
  }

  /** Whether sites call an article's headline so. */
  static boolean isHeadline(Element element) {
    return element.attr("itemprop").contains("headline") || isCalled(element, HEADLINES);
  }

  private static boolean isCalled(Element element, Set<String> calls) {
    for (String name : (element.className() + ' ' + element.id()).split("\\s+")) {
      if (!name.isEmpty() && calls.contains(String.join("", words(name)))) {
        return true;
      }
    }
    return false;
  }
}
