package org.riyadhtimeline.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.riyadhtimeline.model.Page;

/** The pages to make, each made when it is asked for. */
final class PageList {

  private record Planned(String path, Supplier<Page> page) {}

  /** Enough to keep all processors busy, few enough to be held in memory. */
  private static final int AT_A_TIME = 64;

  private final List<Planned> planned = new ArrayList<>();

  /** A page that is made as a whole. */
  void add(String path, Supplier<byte[]> content) {
    planned.add(new Planned(path, () -> new Page(path, content.get())));
  }

  /** A page that is made while it is written. */
  void addLarge(String path, Page.Body body) {
    planned.add(new Planned(path, () -> new Page(path, body)));
  }

  /** Paths of what readers open, in order. */
  List<String> htmlPaths() {
    return planned.stream().map(Planned::path).filter(path -> path.endsWith(".html")).toList();
  }

  /** The pages in order; so many at a time are made by all processors together. */
  Stream<Page> stream() {
    return IntStream.iterate(0, from -> from < planned.size(), from -> from + AT_A_TIME)
        .mapToObj(from -> planned.subList(from, Math.min(from + AT_A_TIME, planned.size())))
        .flatMap(some -> some.parallelStream().map(one -> one.page().get()).toList().stream());
  }
}
