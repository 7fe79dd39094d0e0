package org.riyadhtimeline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.riyadhtimeline.site.ReadSite.From;

/** What readers do with the site of the seeds, from disk and over HTTP below a path. */
final class ReaderInBrowserTest {

  @TempDir static Path temp;
  @AutoClose private static ReadSite reader;

  @BeforeAll
  static void open() throws IOException {
    reader = ReadSite.ofSeeds(temp);
  }

  @AfterEach
  void asBefore() {
    reader.scripts(true);
    reader.media(Map.of());
    reader.browser().look(1280, false);
  }

  @ParameterizedTest
  @EnumSource
  void filtersCombineStandInTheAddressAndTellTheirResult(From from) {
    reader.go(from, "index.html");
    long events = reader.shown(".event");
    assertThat(reader.shown(".filters button")).as("nothing to clear yet").isZero();
    new Select(reader.one("select[name=person]")).selectByVisibleText("Sergey Lavrov");
    long his = reader.shown(".event") + reader.shown(".voice");
    assertThat(his).isPositive().isLessThan(events + reader.shown(".voice") + 40);
    assertThat(reader.one(".filters [role=status]").getText()).isEqualTo(his + " entries shown");
    new Select(reader.one("select[name=kind]")).selectByVisibleText("Quotations");
    assertThat(reader.shown(".event")).isZero();
    assertThat(reader.shown(".voice")).isPositive().isLessThan(his);
    String address = driver().getCurrentUrl();
    assertThat(address).contains("person=", "kind=said");
    driver().get("about:blank");
    driver().get(address);
    reader.await("document.querySelectorAll('.event:not([hidden])').length === 0");
    reader.one(".filters button[type=reset]").click();
    reader.await("!location.search && !/person/.test(location.hash)");
    assertThat(reader.shown(".event")).isEqualTo(events);
    reader.await("document.activeElement.name === 'person'");
    assertThat(reader.shown(".filters button")).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void keysGoFromEventToEventAndTheFocusIsSeen(From from) {
    reader.go(from, "index.html");
    new Actions(driver()).keyDown(Keys.ALT).sendKeys(Keys.ARROW_DOWN).perform();
    new Actions(driver()).sendKeys(Keys.ARROW_DOWN).keyUp(Keys.ALT).perform();
    String script =
        "return [...document.querySelectorAll('.event > h3 > a')].indexOf(document.activeElement)";
    assertThat(reader.run(script)).isEqualTo(1L);
    assertThat(reader.run("return getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
    new Actions(driver()).sendKeys("j").perform();
    assertThat(reader.run(script)).isEqualTo(2L);
    new Actions(driver()).sendKeys("kk").perform();
    assertThat(reader.run(script)).isEqualTo(0L);
  }

  @ParameterizedTest
  @EnumSource
  void aQuotationIsCopiedWithSpeakerSourceAndDate(From from) {
    reader.go(from, "people/marco-rubio.html");
    WebElement quote = reader.one(".quote.alone");
    String words = quote.findElement(By.cssSelector(".words")).getText();
    quote.findElement(By.cssSelector("button.copy")).click();
    reader.await("document.querySelector('.quote.alone button.copy').textContent === 'Copied'");
    reader.run(
        "const area = document.createElement('textarea'); area.id = 'paste';"
            + " document.body.append(area); area.focus()");
    new Actions(driver()).keyDown(Keys.CONTROL).sendKeys("v").keyUp(Keys.CONTROL).perform();
    String pasted = String.valueOf(reader.run("return document.getElementById('paste').value"));
    assertThat(pasted)
        .startsWith(words + "\n— Marco Rubio, 18 February 2025\nAnadolu, ")
        .endsWith(", 18 February 2025");
  }

  @ParameterizedTest
  @EnumSource
  void aSourceLeadsToTheExactWordsHighlighted(From from) {
    reader.go(from, "people/marco-rubio.html");
    WebElement pill = reader.one(".quote.alone .pill");
    String words = reader.one(".quote.alone .words").getText();
    pill.click();
    reader.browser().waiting().until(driver -> driver.getCurrentUrl().contains("/articles/"));
    reader.await("!!document.querySelector(':target')");
    assertThat(reader.one(":target").getText()).isEqualTo(words);
    assertThat(
            reader.run(
                "return getComputedStyle(document.querySelector(':target')).backgroundColor"))
        .isNotEqualTo("rgba(0, 0, 0, 0)");
  }

  @ParameterizedTest
  @EnumSource
  void searchFindsFoldedWordsMarksThemAndIsUsedWithKeys(From from) {
    reader.go(from, "search.html");
    reader.one("input[name=q]").sendKeys("Zélenskyý");
    reader.browser().waiting().until(driver -> !reader.all(".results li").isEmpty());
    assertThat(reader.one(".search [role=status]").getText()).matches("\\d+ results?");
    assertThat(reader.one(".results li").getText()).contains("Volodymyr Zelenskyy");
    assertThat(reader.one(".results mark").getText()).isEqualToIgnoringCase("Zelenskyy");
    assertThat(driver().getCurrentUrl()).contains("q=Z");
    reader.one("input[name=q]").sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    new Actions(driver()).sendKeys(Keys.ENTER).perform();
    reader.browser().waiting().until(driver -> !driver.getCurrentUrl().contains("search.html"));
  }

  @ParameterizedTest
  @EnumSource
  void searchTellsWhatItDoesNotFind(From from) {
    reader.go(from, "search.html?q=qqqq");
    reader.await(
        "/Nothing found for “qqqq”/.test(document.querySelector('[role=status]').textContent)");
    reader.one("input[name=q]").clear();
    reader.one("input[name=q]").sendKeys("the");
    reader.await("/add another word/.test(document.querySelector('[role=status]').textContent)");
    assertThat(reader.all(".results li")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void peopleAreFoundOnTheirPage(From from) {
    reader.go(from, "people/index.html");
    reader.one("form.find input").sendKeys("lavr");
    reader.await("document.querySelector('form.find [role=status]').textContent === '1 person'");
    assertThat(reader.shown(".delegation li")).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void withoutScriptsNothingIsMissing(From from) {
    reader.go(from, "index.html");
    long withScripts = reader.shown(".event") + reader.shown(".voice");
    reader.scripts(false);
    reader.go(from, "index.html");
    assertThat(reader.shown(".event") + reader.shown(".voice")).isEqualTo(withScripts);
    assertThat(reader.shown(".needs-script")).isZero();
    reader.one(".event details summary").click();
    assertThat(reader.one(".event details ul").isDisplayed()).isTrue();
    reader.go(from, "people/marco-rubio.html");
    assertThat(reader.shown(".needs-script")).isZero();
    assertThat(reader.shown(".quote")).isPositive();
    reader.go(from, "search.html");
    assertThat(reader.one("noscript .notice").getText()).contains("People", "Timeline", "Articles");
  }

  @ParameterizedTest
  @EnumSource
  void eachMarkOfTheOverviewLeadsToItsDay(From from) {
    reader.go(from, "index.html");
    int marks = reader.all(".chart-wide a").size();
    assertThat(marks).isGreaterThan(5);
    for (int i = 0; i < marks; i++) {
      WebElement mark = reader.all(".chart-wide a").get(i);
      String day = mark.getDomAttribute("href").replaceFirst(".*#", "");
      new Actions(driver()).click(mark).perform();
      reader.await("!!document.getElementById('" + day + "').matches('.day:target')");
      assertThat(reader.one(".day:target .event").isDisplayed()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whereTheStoryStandsLeadsToTheEventsBelow(From from) {
    reader.go(from, "index.html");
    assertThat(reader.one(".stands").getLocation().y)
        .isLessThan(reader.one(".timeline").getLocation().y);
    WebElement latest = reader.all(".stands .event-line .title").get(0);
    String title = latest.getText();
    latest.click();
    reader.await("!!document.querySelector('.event:target')");
    assertThat(reader.one(".event:target h3").getText()).isEqualTo(title);
  }

  @ParameterizedTest
  @EnumSource
  void anAddressOpensItsEventOrQuotation(From from) {
    reader.go(from, "index.html");
    for (WebElement link : reader.all(".event > h3 > a")) {
      assertThat(link.getAttribute("href"))
          .endsWith("#" + link.findElement(By.xpath("../..")).getAttribute("id"));
    }
    reader.go(from, "people/marco-rubio.html");
    String address = reader.one(".quote .permalink").getAttribute("href");
    driver().get("about:blank");
    driver().get(address);
    assertThat(reader.one(".quote:target .words").isDisplayed()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void differingWordsAreMarkedSideBySide(From from) {
    reader.go(from, "compare.html");
    List<WebElement> versions = reader.one(".pair").findElements(By.cssSelector(".version"));
    assertThat(versions).hasSize(2);
    assertThat(versions.get(0).getLocation().y).isEqualTo(versions.get(1).getLocation().y);
    WebElement differs = versions.get(0).findElement(By.cssSelector(".differs"));
    assertThat(differs.getCssValue("text-decoration-line")).isEqualTo("underline");
    assertThat(versions.get(1).getText()).doesNotContain(differs.getText());
  }

  @ParameterizedTest
  @EnumSource
  void anArticleTellsWhatItAloneContributed(From from) {
    reader.go(from, "articles/index.html");
    reader.one("main li a, main article a").click();
    reader.browser().waiting().until(driver -> !reader.all(".text .block").isEmpty());
    WebElement only = reader.one("[aria-labelledby=only]");
    assertThat(only.getText())
        .contains("quotations", "that no other article has", "Nobody else names");
    only.findElement(By.cssSelector(".event-line .title")).click();
    reader.await("!!document.querySelector('.event:target')");
    assertThat(reader.all(".event:target .sources .pill")).hasSize(1);
  }

  private static ChromeDriver driver() {
    return reader.browser().driver();
  }
}
