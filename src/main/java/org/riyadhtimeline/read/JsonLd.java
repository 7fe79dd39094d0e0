package org.riyadhtimeline.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD, by the words of schema.org. */
record JsonLd(
    @Nullable String headline,
    @Nullable String datePublished,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String articleBody) {

  private static final JsonLd NOTHING = new JsonLd(null, null, List.of(), null, null, null);

  /** How many objects of a page are looked at. */
  private static final int MOST = 5000;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  /** The first article that {@code page} describes; all null if there is none. */
  static JsonLd of(Document page) {
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        JsonNode article = article(script.data());
        if (article != null) {
          return of(article);
        }
      }
    }
    return NOTHING;
  }

  private static @Nullable JsonNode article(String json) {
    JsonNode root;
    try {
      root = JSON.readTree(json.strip());
    } catch (JsonProcessingException e) {
      // Half of a page's metadata is no reason to lose the page.
      return null;
    }
    Deque<JsonNode> nodes = new ArrayDeque<>();
    nodes.add(root);
    for (int i = 0; i < MOST && !nodes.isEmpty(); i++) {
      JsonNode node = nodes.remove();
      if (node.isObject() && isArticle(node.path("@type"))) {
        return node;
      }
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              nodes.add(child);
            }
          });
    }
    return null;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode each : type) {
        if (isArticle(each.asText())) {
          return true;
        }
      }
    }
    return isArticle(type.asText(""));
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report");
  }

  private static JsonLd of(JsonNode article) {
    List<String> authors = new ArrayList<>();
    addNames(article.path("author"), authors);
    if (authors.isEmpty()) {
      addNames(article.path("creator"), authors);
    }
    List<String> bodies = new ArrayList<>();
    addOrganizations(article.path("author"), bodies);
    authors.removeAll(bodies);
    List<String> publishers = new ArrayList<>();
    addNames(article.path("publisher"), publishers);
    JsonNode page = article.path("mainEntityOfPage");
    String url = words(article.path("url"));
    return new JsonLd(
        words(article.path("headline")),
        words(article.path("datePublished")),
        List.copyOf(authors),
        publishers.isEmpty() ? null : publishers.get(0),
        url != null ? url : words(page.isObject() ? page.path("@id") : page),
        words(article.path("articleBody")));
  }

  /** A name, an object with a name, or a list of such. */
  private static void addNames(JsonNode node, List<String> names) {
    if (node.isArray()) {
      for (JsonNode each : node) {
        addName(each, names);
      }
    } else {
      addName(node, names);
    }
  }

  private static void addOrganizations(JsonNode node, List<String> names) {
    for (JsonNode each : node.isArray() ? node : List.of(node)) {
      if (each.path("@type").asText("").endsWith("Organization")) {
        addName(each, names);
      }
    }
  }

  private static void addName(JsonNode node, List<String> names) {
    JsonNode named = node.isObject() ? node.path("name") : node;
    for (JsonNode each : named.isArray() ? named : List.of(named)) {
      String name = words(each);
      if (name != null && !names.contains(name)) {
        names.add(name);
      }
    }
  }

  private static @Nullable String words(JsonNode node) {
    if (!node.isTextual()) {
      return null;
    }
    String text = Parser.unescapeEntities(node.asText(), false).strip();
    return text.isEmpty() ? null : text;
  }
}
