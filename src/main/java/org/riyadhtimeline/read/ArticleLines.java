package org.riyadhtimeline.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Problem;

/**
 * Reads articles that come as lines of JSON: {@code {"id": …, "text": …, "published": …}}, the last
 * of which may be left out.
 */
public final class ArticleLines {

  private static final String HINT =
      "{\"id\": \"talks-1\", \"text\": \"…\", \"published\": \"2025-02-18\"}";

  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._-]{1,200}");

  private static final ObjectMapper JSON = new ObjectMapper();

  private ArticleLines() {}

  /**
   * Reads one line.
   *
   * @param path what problems call the source of the lines
   * @param line its number, from 1
   * @return one article, or none and the problem why
   */
  public static SeedReader.Seeds read(String json, String path, int line) {
    JsonNode row;
    try {
      row = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      return wrong(path, line, "is not JSON");
    }
    String id = row.path("id").asText();
    if (!ID.matcher(id).matches() || !row.path("text").isTextual()) {
      return wrong(path, line, "has no id of letters and digits, or no text");
    }
    LocalDate published = null;
    if (row.path("published").isTextual()) {
      try {
        published = LocalDate.parse(row.path("published").asText());
      } catch (DateTimeException e) {
        return wrong(path, line, "“published” is no day");
      }
    }
    byte[] text = row.path("text").asText().getBytes(StandardCharsets.UTF_8);
    SeedReader.Seeds read = SeedReader.read(text, path + ":" + line, id + ".txt");
    if (read.articles().isEmpty() || published == null) {
      return read;
    }
    Article article = read.articles().get(0).published(published, DateOrigin.METADATA, null);
    return new SeedReader.Seeds(List.of(article), read.problems());
  }

  private static SeedReader.Seeds wrong(String path, int line, String message) {
    return new SeedReader.Seeds(List.of(), List.of(Problem.error(path, line, message, HINT)));
  }
}
