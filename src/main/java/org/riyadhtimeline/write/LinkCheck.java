package org.riyadhtimeline.write;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Problem;

/** Follows every link within a written site, to its file and to the place in it. */
public final class LinkCheck {

  private record Link(String target, int line) {}

  private record Links(String page, Set<String> ids, List<Link> links) {}

  private final Path root;
  private final Set<String> files;
  private final Map<String, Links> pages = new HashMap<>();

  private LinkCheck(Path root, Set<String> files) {
    this.root = root;
    this.files = files;
  }

  /**
   * Links that lead nowhere, by page and line.
   *
   * @throws IOException if the site cannot be read
   */
  public static List<Problem> check(Path site) throws IOException {
    LinkCheck check = new LinkCheck(site, files(site));
    List<String> pages = check.files.stream().filter(name -> name.endsWith(".html")).toList();
    for (Links links : pages.parallelStream().map(check::read).toList()) {
      check.pages.put(links.page(), links);
    }
    return pages.stream().flatMap(check::problems).sorted().toList();
  }

  private static Set<String> files(Path site) throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      return new TreeSet<>(
          all.filter(Files::isRegularFile)
              .map(file -> site.relativize(file).toString().replace('\\', '/'))
              .toList());
    }
  }

  private Links read(String page) {
    try (InputStream in = Files.newInputStream(root.resolve(page))) {
      Document html =
          Jsoup.parse(
              in, StandardCharsets.UTF_8.name(), "", Parser.htmlParser().setTrackPosition(true));
      Set<String> ids = new HashSet<>(html.select("[id]").eachAttr("id"));
      ids.addAll(html.select("a[name]").eachAttr("name"));
      List<Link> links = new ArrayList<>();
      for (Element element : html.select("[href], [src]")) {
        String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        links.add(new Link(target, element.sourceRange().start().lineNumber()));
      }
      return new Links(page, ids, links);
    } catch (IOException e) {
      return new Links(page, Set.of(), List.of());
    }
  }

  private Stream<Problem> problems(String page) {
    Links links = pages.get(page);
    if (links == null) {
      return Stream.empty();
    }
    return links.links().stream()
        .distinct()
        .flatMap(
            link -> {
              String wrong = wrong(page, link.target());
              return wrong == null
                  ? Stream.empty()
                  : Stream.of(
                      Problem.error(
                          root.resolve(page).toString(),
                          link.line(),
                          "the link “" + link.target() + "” leads nowhere: " + wrong,
                          "build the site again, or mend the template"));
            });
  }

  private @Nullable String wrong(String page, String target) {
    URI uri;
    try {
      uri = URI.create(target);
    } catch (IllegalArgumentException e) {
      return "it is no address";
    }
    if (uri.getScheme() != null || uri.getRawAuthority() != null) {
      return null; // to another site
    }
    String path = uri.getPath();
    if (path.startsWith("/")) {
      return "it depends on where the site is published";
    }
    String file = path.isEmpty() ? page : URI.create(page).resolve(path).getPath();
    if (!files.contains(file)) {
      return "no such file";
    }
    String place = uri.getFragment();
    Links there = pages.get(file);
    return place == null || place.isEmpty() || there == null || there.ids().contains(place)
        ? null
        : "no such place in the page";
  }
}
