package org.riyadhtimeline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** What readers do with the site of the seeds, from disk and over HTTP below a path. */
final class ReaderInBrowserTest {

  /** Where the site is read. */
  enum From {
    DISK,
    HTTP;

    String base() {
      return this == DISK ? site.folder().toUri().toString() : server.base();
    }
  }

  @TempDir static Path temp;
  private static BuiltSite site;
  private static SiteServer server;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.open(temp.resolve("profile"));
    site = BuiltSite.ofSeeds(temp.resolve("site"));
    server = new SiteServer(site.folder());
  }

  @AfterAll
  static void close() {
    if (server != null) {
      server.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void asBefore() {
    scripts(true);
    media(Map.of());
    browser.look(1280, false);
  }

  private static void scripts(boolean run) {
    browser
        .driver()
        .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  private static void media(Map<String, String> one) {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of(
                "media",
                one.getOrDefault("media", ""),
                "features",
                one.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals("media"))
                    .map(entry -> Map.of("name", entry.getKey(), "value", entry.getValue()))
                    .toList()));
  }

  private static void go(From from, String page) {
    browser.driver().get(from.base() + page);
  }

  private static Object run(String script, Object... arguments) {
    return browser.driver().executeScript(script, arguments);
  }

  private static List<WebElement> all(String selector) {
    return browser.driver().findElements(By.cssSelector(selector));
  }

  private static WebElement one(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private static long shown(String selector) {
    return all(selector).stream().filter(WebElement::isDisplayed).count();
  }

  private static void await(String script) {
    browser.waiting().until(driver -> Boolean.TRUE.equals(run("return " + script)));
  }

  @ParameterizedTest
  @EnumSource
  void filtersCombineStandInTheAddressAndTellTheirResult(From from) {
    go(from, "index.html");
    long events = shown(".event");
    new Select(one("select[name=person]")).selectByVisibleText("Sergey Lavrov");
    long his = shown(".event") + shown(".voice");
    assertThat(his).isPositive().isLessThan(events + shown(".voice") + 40);
    assertThat(one(".filters [role=status]").getText()).isEqualTo(his + " entries shown");
    new Select(one("select[name=kind]")).selectByVisibleText("Quotations");
    assertThat(shown(".event")).isZero();
    assertThat(shown(".voice")).isPositive().isLessThan(his);
    String address = browser.driver().getCurrentUrl();
    assertThat(address).contains("person=", "kind=said");
    browser.driver().get("about:blank");
    browser.driver().get(address);
    await("document.querySelectorAll('.event:not([hidden])').length === 0");
    one(".filters button[type=reset]").click();
    await("!location.search && !/person/.test(location.hash)");
    assertThat(shown(".event")).isEqualTo(events);
  }

  @ParameterizedTest
  @EnumSource
  void keysGoFromEventToEventAndTheFocusIsSeen(From from) {
    go(from, "index.html");
    new Actions(browser.driver()).keyDown(Keys.ALT).sendKeys(Keys.ARROW_DOWN).perform();
    new Actions(browser.driver()).sendKeys(Keys.ARROW_DOWN).keyUp(Keys.ALT).perform();
    String script =
        "return [...document.querySelectorAll('.event > h3 > a')].indexOf(document.activeElement)";
    assertThat(run(script)).isEqualTo(1L);
    assertThat(run("return getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
    new Actions(browser.driver()).sendKeys("j").perform();
    assertThat(run(script)).isEqualTo(2L);
    new Actions(browser.driver()).sendKeys("kk").perform();
    assertThat(run(script)).isEqualTo(0L);
  }

  @ParameterizedTest
  @EnumSource
  void aQuotationIsCopiedWithSpeakerSourceAndDate(From from) {
    go(from, "people/marco-rubio.html");
    WebElement quote = one(".quote.alone");
    String words = quote.findElement(By.cssSelector(".words")).getText();
    quote.findElement(By.cssSelector("button.copy")).click();
    await("document.querySelector('.quote.alone button.copy').textContent === 'Copied'");
    run(
        "const area = document.createElement('textarea'); area.id = 'paste';"
            + " document.body.append(area); area.focus()");
    new Actions(browser.driver()).keyDown(Keys.CONTROL).sendKeys("v").keyUp(Keys.CONTROL).perform();
    String pasted = String.valueOf(run("return document.getElementById('paste').value"));
    assertThat(pasted).startsWith(words + "\n— Marco Rubio, ").contains("February 2025");
  }

  @ParameterizedTest
  @EnumSource
  void aSourceLeadsToTheExactWordsHighlighted(From from) {
    go(from, "people/marco-rubio.html");
    WebElement pill = one(".quote.alone .pill");
    String words = one(".quote.alone .words").getText();
    pill.click();
    browser.waiting().until(driver -> driver.getCurrentUrl().contains("/articles/"));
    await("!!document.querySelector(':target')");
    assertThat(one(":target").getText()).isEqualTo(words);
    assertThat(run("return getComputedStyle(document.querySelector(':target')).backgroundColor"))
        .isNotEqualTo("rgba(0, 0, 0, 0)");
  }

  @ParameterizedTest
  @EnumSource
  void searchFindsFoldedWordsMarksThemAndIsUsedWithKeys(From from) {
    go(from, "search.html");
    one("input[name=q]").sendKeys("Zélenskyý");
    browser.waiting().until(driver -> !all(".results li").isEmpty());
    assertThat(one(".search [role=status]").getText()).matches("\\d+ results?");
    assertThat(one(".results li").getText()).contains("Volodymyr Zelenskyy");
    assertThat(one(".results mark").getText()).isEqualToIgnoringCase("Zelenskyy");
    assertThat(browser.driver().getCurrentUrl()).contains("q=Z");
    one("input[name=q]").sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
    browser.waiting().until(driver -> !driver.getCurrentUrl().contains("search.html"));
  }

  @ParameterizedTest
  @EnumSource
  void searchTellsWhatItDoesNotFind(From from) {
    go(from, "search.html?q=qqqq");
    await("/Nothing found for “qqqq”/.test(document.querySelector('[role=status]').textContent)");
    one("input[name=q]").clear();
    one("input[name=q]").sendKeys("the");
    await("/add another word/.test(document.querySelector('[role=status]').textContent)");
    assertThat(all(".results li")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void peopleAreFoundOnTheirPage(From from) {
    go(from, "people/index.html");
    one("form.find input").sendKeys("lavr");
    await("document.querySelector('form.find [role=status]').textContent === '1 person'");
    assertThat(shown(".delegation li")).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void withoutScriptsNothingIsMissing(From from) {
    go(from, "index.html");
    long withScripts = shown(".event") + shown(".voice");
    scripts(false);
    go(from, "index.html");
    assertThat(shown(".event") + shown(".voice")).isEqualTo(withScripts);
    assertThat(shown(".needs-script")).isZero();
    one(".event details summary").click();
    assertThat(one(".event details ul").isDisplayed()).isTrue();
    go(from, "people/marco-rubio.html");
    assertThat(shown(".needs-script")).isZero();
    assertThat(shown(".quote")).isPositive();
    go(from, "search.html");
    assertThat(one("noscript .notice").getText()).contains("People", "Timeline", "Articles");
  }

  @Test
  void textOfTwiceTheSizeFits() {
    for (String page :
        List.of("index.html", "people/marco-rubio.html", "compare.html", "search.html")) {
      for (int width : new int[] {320, 1280}) {
        browser.look(width, false);
        go(From.HTTP, page);
        // A reader's own style sheet, which the page's policy does not concern.
        run("document.documentElement.style.setProperty('font-size', '212.5%', 'important')");
        assertThat(run("return document.documentElement.scrollWidth <= window.innerWidth"))
            .as(page + " at " + width)
            .isEqualTo(true);
      }
    }
  }

  @Test
  void inForcedColoursMarksAreSeenAgainstThePage() {
    media(Map.of("forced-colors", "active"));
    go(From.HTTP, "index.html");
    assertThat(run("return matchMedia('(forced-colors: active)').matches")).isEqualTo(true);
    String page = "getComputedStyle(document.body).backgroundColor";
    assertThat(run("return getComputedStyle(document.querySelector('.chart .bar')).fill"))
        .isNotEqualTo(run("return " + page));
    assertThat(
            run(
                "return getComputedStyle(document.querySelector('.node-filled > .when'), '::after')"
                    + ".backgroundColor"))
        .isNotEqualTo(run("return " + page));
  }

  @Test
  void printedPagesHaveSourcesAndNoControls() {
    media(Map.of("media", "print"));
    go(From.HTTP, "people/marco-rubio.html");
    assertThat(shown(".copy, .permalink, nav")).isZero();
    assertThat(
            String.valueOf(
                run("return getComputedStyle(document.querySelector('.pill'), '::after').content")))
        .endsWith("February 2025]\"");
    go(From.HTTP, "index.html");
    assertThat(shown(".filters")).isZero();
  }

  @Test
  void theFirstPageIsLightAndNothingShiftsWhileItLoads() {
    go(From.HTTP, "index.html");
    assertThat(
            run(
                "return new Promise(done => new PerformanceObserver(list =>"
                    + " done(list.getEntries().reduce((sum, e) => sum + e.value, 0)))"
                    + ".observe({type: 'layout-shift', buffered: true})"
                    + " || setTimeout(() => done(0), 500))"))
        .asString()
        .isIn("0", "0.0");
    long bytes =
        site.size("index.html") + site.size("assets/site.css") + site.size("assets/site.js");
    assertThat(bytes).isLessThan(100_000);
  }
}
