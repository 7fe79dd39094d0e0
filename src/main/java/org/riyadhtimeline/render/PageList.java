package org.riyadhtimeline.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.riyadhtimeline.model.Page;

/** The pages to make, each made when it is asked for. */
final class PageList {

  private record Planned(String path, Supplier<byte[]> content) {}

  private final List<Planned> planned = new ArrayList<>();

  void add(String path, Supplier<byte[]> content) {
    planned.add(new Planned(path, content));
  }

  /** Paths of what readers open, in order. */
  List<String> htmlPaths() {
    return planned.stream().map(Planned::path).filter(path -> path.endsWith(".html")).toList();
  }

  Stream<Page> stream() {
    return planned.stream().map(page -> new Page(page.path(), page.content().get()));
  }
}
