package org.riyadhtimeline.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;

/** The templates, compiled once. They see the values they are given and no class of ours. */
final class Templates {

  /** In the order of their first use, those they import after them. */
  private static final List<String> NAMES =
      List.of(
          "timeline.ftlh",
          "page.ftlh",
          "parts.ftlh",
          "person.ftlh",
          "feed.ftlx",
          "people.ftlh",
          "article.ftlh",
          "articles.ftlh",
          "compare.ftlh",
          "about.ftlh",
          "search.ftlh",
          "embed.ftlh",
          "404.ftlh");

  private final Theme theme;
  private final CompletableFuture<Configuration> configuration;
  private final Map<String, ?> shared;

  private Templates(
      Theme theme, CompletableFuture<Configuration> configuration, Map<String, ?> shared) {
    this.theme = theme;
    this.configuration = configuration;
    this.shared = shared;
  }

  /**
   * Compiles the templates of all pages while the caller does something else. One with an error is
   * left to whoever fills it.
   */
  static Templates of(Theme theme) {
    return new Templates(
        theme, CompletableFuture.supplyAsync(() -> compiled(configuration(theme))), Map.of());
  }

  /** The same, which see these values besides those of each page. */
  Templates with(Map<String, ?> values) {
    return new Templates(theme, configuration, values);
  }

  private static Configuration configuration(Theme theme) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(loader(theme));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setObjectWrapper(new Values());
    configuration.setRegisteredCustomOutputFormats(List.of(PageFormat.INSTANCE));
    return configuration;
  }

  private static Configuration compiled(Configuration configuration) {
    try {
      for (String name : NAMES) {
        configuration.getTemplate(name);
      }
    } catch (IOException | ProblemException e) {
      // Told with its place by whoever fills it; those after it are compiled then, too.
    }
    return configuration;
  }

  private static TemplateLoader loader(Theme theme) {
    TemplateLoader shipped = new ClassTemplateLoader(Theme.class, Theme.CLASS_PATH);
    Path overrides = theme.overrides();
    if (overrides == null) {
      return shipped;
    }
    try {
      TemplateLoader own =
          new FileTemplateLoader(overrides.toFile()) {
            @Override
            public @Nullable Object findTemplateSource(String name) throws IOException {
              return theme.own(name) == null ? null : super.findTemplateSource(name);
            }
          };
      return new MultiTemplateLoader(new TemplateLoader[] {own, shipped});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Fills a template.
   *
   * @throws ProblemException if it has an error
   */
  byte[] fill(String name, Object view) {
    StringWriter out = new StringWriter(16_384);
    try {
      Environment page =
          configuration.join().getTemplate(name).createProcessingEnvironment(view, out);
      for (Map.Entry<String, ?> value : shared.entrySet()) {
        page.setGlobalVariable(value.getKey(), page.getObjectWrapper().wrap(value.getValue()));
      }
      page.process();
    } catch (ParseException e) {
      throw problem(e);
    } catch (TemplateException e) {
      String source = e.getTemplateSourceName();
      Integer line = e.getLineNumber();
      String message = e.getMessageWithoutStackTop();
      throw problem(source == null ? name : source, line == null ? 0 : line, message, e);
    } catch (IOException e) {
      // What was wrong with it is remembered from when it was compiled first.
      throw e.getCause() instanceof ParseException cause
          ? problem(cause)
          : problem(name, 0, "cannot be read: " + e.getMessage(), e);
    }
    return clean(out.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Without the control characters that neither HTML nor XML has a place for, and without those
   * that show what follows in the other direction, be it the site's own words.
   */
  static byte[] clean(byte[] page) {
    for (int i = 0; i < page.length; i++) {
      byte b = page[i];
      boolean plain = b >= ' ' && b != 0x7f || b == '\n';
      if (!plain && (b >= 0 || begins(page, i))) {
        return cleaned(new String(page, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
      }
    }
    return page;
  }

  /** Whether bytes of UTF-8 begin what may be a control or no character at all. */
  private static boolean begins(byte[] page, int at) {
    byte second = page[at + 1];
    return switch (page[at] & 0xff) {
      case 0xc2 -> second <= (byte) 0x9f;
      case 0xe2 ->
          second == (byte) 0x80 && (page[at + 2] == (byte) 0xad || page[at + 2] == (byte) 0xae);
      case 0xef -> second == (byte) 0xb7 || second == (byte) 0xbf;
      default -> false;
    };
  }

  private static String cleaned(String page) {
    StringBuilder cleaned = new StringBuilder(page);
    for (int i = 0; i < page.length(); i++) {
      char c = page.charAt(i);
      boolean control = c < ' ' && c != '\n' || c >= 0x7f && c <= 0x9f || c >= 0xfffe;
      boolean turning = c == '\u202d' || c == '\u202e';
      if (control || turning || c >= 0xfdd0 && c <= 0xfdef) {
        cleaned.setCharAt(i, '\ufffd');
      }
    }
    return cleaned.toString();
  }

  private ProblemException problem(ParseException e) {
    return problem(e.getTemplateName(), e.getLineNumber(), e.getEditorMessage(), e);
  }

  private ProblemException problem(String name, int line, String message, Exception cause) {
    String first = message.strip();
    int end = first.indexOf("\n\n");
    String brief = (end < 0 ? first : first.substring(0, end)).replaceAll("\\s+", " ");
    String hint =
        "mend the template, or remove it from the folder to use the one that comes with the tool";
    return new ProblemException(Problem.error(theme.shownName(name), line, brief, hint), cause);
  }
}
