package org.riyadhtimeline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riyadhtimeline.site.ReadSite.From;

/** The site as it is for large text, forced colours, paper, little movement and inside others. */
final class EveryReaderInBrowserTest {

  private static final List<String> KINDS =
      List.of(
          "index.html",
          "people/index.html",
          "people/marco-rubio.html",
          "articles/index.html",
          "articles/000_92e7a2b16f6dbc08.html",
          "compare.html",
          "search.html",
          "about.html",
          "embed.html",
          "404.html");

  @TempDir static Path temp;
  @AutoClose private static ReadSite reader;

  @BeforeAll
  static void open() throws IOException {
    reader = ReadSite.ofSeeds(temp);
  }

  @AfterEach
  void asBefore() {
    reader.media(Map.of());
    reader.browser().look(1280, false);
  }

  @ParameterizedTest
  @EnumSource
  void textOfTwiceTheSizeFits(From from) {
    for (String page : KINDS) {
      for (int width : new int[] {320, 1280}) {
        reader.browser().look(width, false);
        reader.go(from, page);
        // A reader's own style sheet, which the page's policy does not concern.
        reader.run(
            "document.documentElement.style.setProperty('font-size', '212.5%', 'important')");
        assertThat(reader.run("return document.documentElement.scrollWidth <= window.innerWidth"))
            .as(page + " at " + width)
            .isEqualTo(true);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void inForcedColoursMarksAreSeenAgainstThePage(From from) {
    reader.media(Map.of("forced-colors", "active"));
    reader.go(from, "index.html");
    assertThat(reader.run("return matchMedia('(forced-colors: active)').matches")).isEqualTo(true);
    Object page = style("body", "backgroundColor");
    assertThat(style(".chart .bar", "fill")).isNotEqualTo(page);
    assertThat(
            reader.run(
                "return getComputedStyle(document.querySelector('.node-filled > .when'), '::after')"
                    + ".backgroundColor"))
        .isNotEqualTo(page);
  }

  @ParameterizedTest
  @EnumSource
  void printedPagesHaveSourcesAndNoControls(From from) {
    reader.media(Map.of("media", "print"));
    reader.go(from, "people/marco-rubio.html");
    assertThat(reader.shown(".quote .words")).isPositive();
    assertThat(reader.shown(".copy, .permalink, nav")).isZero();
    assertThat(reader.run("return document.querySelector('.cited li').checkVisibility()"))
        .isEqualTo(true);
    assertThat(String.valueOf(reader.run("return document.querySelector('.cited').innerText")))
        .contains("Anadolu", "AP", "19 February 2025");
    reader.go(from, "index.html");
    assertThat(reader.shown(".filters")).isZero();
    assertThat(reader.shown(".event")).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void theFirstPageIsLightAndNothingShiftsWhileItLoads(From from) {
    reader.go(from, "index.html");
    assertThat(
            reader.run(
                "return new Promise(done => new PerformanceObserver(list =>"
                    + " done(list.getEntries().reduce((sum, e) => sum + e.value, 0)))"
                    + ".observe({type: 'layout-shift', buffered: true})"
                    + " || setTimeout(() => done(0), 500))"))
        .asString()
        .isIn("0", "0.0");
    BuiltSite site = reader.site();
    long bytes =
        site.size("index.html") + site.size("assets/site.css") + site.size("assets/site.js");
    assertThat(bytes).isLessThan(100_000);
  }

  @ParameterizedTest
  @EnumSource
  void nothingMovesForReadersWhoWantNoMovement(From from) {
    reader.media(Map.of("prefers-reduced-motion", "reduce"));
    reader.go(from, "people/marco-rubio.html");
    String address = reader.one(".quote .permalink").getAttribute("href");
    reader.browser().driver().get(address);
    reader.await("!!document.querySelector('.quote:target')");
    assertThat(style(".quote:target .words", "animationName")).isEqualTo("none");
    reader.media(Map.of("prefers-reduced-motion", "no-preference"));
    assertThat(style(".quote:target .words", "animationName")).isNotEqualTo("none");
  }

  @ParameterizedTest
  @EnumSource
  void thePolicyLetsNothingInThatIsNotTheSites(From from) {
    for (String page : KINDS) {
      reader.go(from, page);
      reader.run(
          "const script = document.createElement('script');"
              + " script.textContent = 'window.letIn = true'; document.body.append(script)");
      assertThat(reader.run("return window.letIn")).as(page).isNull();
      assertThat(
              reader.run(
                  "return new Promise(done => {"
                      + " document.addEventListener('securitypolicyviolation',"
                      + " e => done(e.effectiveDirective), {once: true});"
                      + " new Image().src = 'http://127.0.0.1:1/elsewhere.png';"
                      + " setTimeout(() => done('nothing stopped it'), 10000) })"))
          .as(page)
          .isEqualTo("img-src");
      reader.browser().console();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theTimelineStandsInsideAnotherPage(From from) throws IOException {
    Path host = temp.resolve("host-" + from + ".html");
    Files.writeString(
        host,
        "<!DOCTYPE html><title>Host</title><iframe title=\"Timeline\" width=\"320\" height=\"400\""
            + " src=\""
            + reader.base(from)
            + "embed.html\"></iframe>");
    reader.browser().driver().get(host.toUri().toString());
    reader.browser().driver().switchTo().frame(0);
    assertThat(reader.shown(".event-line")).isGreaterThan(10);
    assertThat(reader.run("return document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
    reader.one(".event-line .title").click();
    reader.browser().driver().switchTo().defaultContent();
    reader.browser().waiting().until(driver -> driver.getCurrentUrl().contains("index.html#"));
  }

  private static Object style(String selector, String property) {
    return reader.run(
        "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]",
        selector,
        property);
  }
}
