package org.riyadhtimeline.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.riyadhtimeline.model.Article;

/**
 * Where fetched articles came from: {@code sources.tsv} beside them, a line for each, file and
 * address parted by a tab. The files themselves are kept as they came.
 */
public final class Sources {

  private static final String NAME = "sources.tsv";

  private final Path file;
  private final Map<String, String> addresses = new TreeMap<>();

  private Sources(Path file) {
    this.file = file;
  }

  /** The notes of a folder of articles; what is not a note is left out. */
  public static Sources of(Path seeds) {
    Sources sources = new Sources(seeds.resolve(NAME));
    try {
      String text =
          OutwardLink.is(sources.file) ? "" : Utf8.decode(Files.readAllBytes(sources.file));
      (text == null ? "" : text).lines().forEach(sources::read);
    } catch (IOException e) {
      // There are no notes.
    }
    return sources;
  }

  private void read(String line) {
    int tab = line.indexOf('\t');
    String address = line.substring(tab + 1).strip();
    if (tab > 0 && (address.startsWith("https://") || address.startsWith("http://"))) {
      addresses.put(line.substring(0, tab), address);
    }
  }

  /** The same article, with the address it was fetched from if it does not say one itself. */
  Article complete(Article article) {
    String address = addresses.get(article.file());
    return address == null || article.url() != null ? article : article.at(address);
  }

  /**
   * Notes where a file came from.
   *
   * @throws IOException if the note cannot be written
   */
  public void add(String name, String address) throws IOException {
    addresses.put(name, address);
    StringBuilder text = new StringBuilder();
    addresses.forEach((key, value) -> text.append(key).append('\t').append(value).append('\n'));
    Path written = file.resolveSibling("." + NAME);
    Files.deleteIfExists(written);
    Files.write(
        written,
        text.toString().getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.CREATE_NEW); // never through a link
    Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
