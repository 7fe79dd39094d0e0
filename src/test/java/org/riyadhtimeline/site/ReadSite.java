package org.riyadhtimeline.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A site open in a browser, from disk and over HTTP below a path. */
public final class ReadSite implements AutoCloseable {

  /** Where a site is read. */
  public enum From {
    DISK,
    HTTP
  }

  private final BuiltSite site;
  private final Browser browser;
  private final SiteServer server;

  private ReadSite(BuiltSite site, Browser browser, SiteServer server) {
    this.site = site;
    this.browser = browser;
    this.server = server;
  }

  /**
   * Opens a site; skips the test where there is no browser, as {@link Browser#open} says.
   *
   * @param profile where the browser keeps its own files
   */
  public static ReadSite open(BuiltSite site, Path profile) throws IOException {
    Browser browser = Browser.open(profile);
    return new ReadSite(site, browser, new SiteServer(site.folder()));
  }

  /**
   * Opens the site of the seeds, built into a folder below {@code temp} with a space in its name.
   */
  static ReadSite ofSeeds(Path temp) throws IOException {
    return open(BuiltSite.ofSeeds(temp.resolve("a site")), temp.resolve("profile"));
  }

  public BuiltSite site() {
    return site;
  }

  public Browser browser() {
    return browser;
  }

  /** Where the site begins; ends in {@code /}. */
  public String base(From from) {
    return from == From.DISK ? site.folder().toUri().toString() : server.base();
  }

  /** Opens a page, which may have a query and an anchor. */
  public void go(From from, String page) {
    browser.driver().get(base(from) + page);
  }

  /** Lets the pages' scripts run or not. */
  public void scripts(boolean run) {
    browser
        .driver()
        .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /** Shows the site on paper, or with another media feature; as it was with nothing. */
  public void media(Map<String, String> given) {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of(
                "media",
                given.getOrDefault("media", ""),
                "features",
                given.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals("media"))
                    .map(entry -> Map.of("name", entry.getKey(), "value", entry.getValue()))
                    .toList()));
  }

  /** What a script says. */
  public Object run(String script, Object... arguments) {
    return browser.driver().executeScript(script, arguments);
  }

  /** Waits until a condition in the page's script holds. */
  public void await(String condition) {
    browser.waiting().until(driver -> Boolean.TRUE.equals(run("return " + condition)));
  }

  public List<WebElement> all(String selector) {
    return browser.driver().findElements(By.cssSelector(selector));
  }

  public WebElement one(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  /** How many elements a reader sees. */
  public long shown(String selector) {
    return all(selector).stream().filter(WebElement::isDisplayed).count();
  }

  @Override
  public void close() {
    server.close();
    browser.close();
  }
}
