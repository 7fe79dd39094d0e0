package org.riyadhtimeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.riyadhtimeline.serve.Preview;
import org.riyadhtimeline.site.Browser;

/** An editor at work, the site open beside: each change shows without a reload by hand. */
class ServeInBrowserTest {

  @TempDir Path temp;

  @Test
  void showsEachChangeWithoutAReloadByHand() throws IOException {
    Project project = Project.ofSeeds(temp.resolve("project"));
    SiteOptions options =
        new SiteOptions(project.seeds(), project.root().resolve("templates"), project.site());
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Console console = new Console(nowhere, nowhere, Terminal.NONE);
    try (Browser browser = Browser.open(temp.resolve("profile"));
        Preview preview = ServeCommand.start(options, 0, new FactsMemory(), console)) {
      ChromeDriver page = browser.driver();
      WebDriverWait wait = browser.waiting();
      page.get(preview.address());
      wait.until(d -> page.executeScript("return typeof previewState").equals("function"));

      // What is uncertain is a click away.
      WebElement doubts = wait.until(d -> page.findElement(By.id("preview-doubts")));
      assertThat(doubts.getText()).matches("\\d+ to review");
      doubts.click();
      wait.until(d -> page.findElement(By.tagName("h1")).getText().equals("To review"));
      page.get(preview.address());
      wait.until(d -> page.executeScript("return typeof previewState").equals("function"));

      // An article, while the reader is some way down the page.
      page.executeScript("scrollTo(0, 300)");
      project.write(
          "seeds/2025-02-19-harbour.txt",
          " date 2025-02-19 Ann Roe, the Norwegian foreign minister, visited Oslo on Wednesday.",
          "",
          "“We agreed on everything that matters to both of us,” Roe said on Wednesday.");
      wait.until(d -> page.getPageSource().contains("Ann Roe"));
      wait.until(d -> ((Number) page.executeScript("return scrollY")).intValue() == 300);

      // A broken coverage.yaml: the last good site stays, with what is wrong and where.
      String coverage = Files.readString(project.seeds().resolve("coverage.yaml"));
      Files.writeString(project.seeds().resolve("coverage.yaml"), coverage + "pin: [");
      String told =
          wait.until(
              d ->
                  page.findElements(By.id("preview-problems")).stream()
                      .map(WebElement::getText)
                      .findFirst()
                      .orElse(null));
      assertThat(told)
          .startsWith("Not built. This is the last good site.")
          .contains("coverage.yaml:")
          .contains("hint: ");
      assertThat(page.getPageSource()).contains("Ann Roe");

      // Mended, with another title.
      project.write("seeds/coverage.yaml", "title: The ferry talks");
      wait.until(d -> page.getTitle().contains("The ferry talks"));
      assertThat(page.findElements(By.id("preview-problems"))).isEmpty();

      // A template, on the page that it makes.
      page.get(preview.address() + "nowhere.html");
      project.write("templates/404.ftlh", "<!DOCTYPE html><title>Gone</title><p>Gone fishing.</p>");
      wait.until(d -> page.getPageSource().contains("Gone fishing."));

      for (Map.Entry<String, String> file : project.siteFiles().entrySet()) {
        assertThat(file.getValue()).as(file.getKey()).doesNotContain("_preview");
      }
    }
  }
}
