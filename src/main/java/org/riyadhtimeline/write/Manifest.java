package org.riyadhtimeline.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.riyadhtimeline.model.Page;

/**
 * The list of the files that this tool wrote to a folder: these and no others are its to change or
 * remove. A path a line, sorted.
 */
final class Manifest {

  static final String NAME = ".riyadh-timeline.manifest";

  private static final String HEADER =
      "# Files written by riyadh-timeline. It changes and removes these and no others.";

  private Manifest() {}

  /** The paths listed in {@code folder}; none where there is no list. */
  static Set<String> read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    Set<String> paths = new TreeSet<>();
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      // What is not a path of a site, such as "../x", was not written by us.
      text.lines().filter(Page::isPath).forEach(paths::add);
    }
    return paths;
  }

  static byte[] bytes(Collection<String> paths) {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    new TreeSet<>(paths).forEach(path -> text.append(path).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
