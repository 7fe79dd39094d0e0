package org.riyadhtimeline.site;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;

/** What stands in the way of some readers of the page that is open. */
public final class Axe {

  private Axe() {}

  /** What axe finds, and whether the page must be scrolled sideways. */
  public static List<String> violations(ReadSite reader) {
    List<String> found = new ArrayList<>();
    new AxeBuilder()
        .setLegacyMode(true)
        .analyze(reader.browser().driver())
        .getViolations()
        .forEach(
            rule ->
                rule.getNodes().forEach(node -> found.add(rule.getId() + ": " + node.getHtml())));
    if (!Boolean.TRUE.equals(
        reader.run("return document.documentElement.scrollWidth <= window.innerWidth"))) {
      found.add("scrolls sideways");
    }
    return found;
  }
}
