package org.riyadhtimeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor does in the first days: add, look, correct, remove. */
class EditorsWeekTest {

  @TempDir Path temp;

  @Test
  void addsCorrectsAndRemovesAsAUserWould() throws IOException {
    Project project = Project.ofSeeds(temp);
    assertThat(project.build().out()).startsWith("2 articles, ");
    Map<String, String> atFirst = project.siteFiles();

    // A text article with new events about people who are known already.
    project.write(
        "desk/harbour.txt",
        " date 2025-02-20 OSLO — Sergey Lavrov met Ann Roe, the Norwegian foreign minister, in"
            + " Oslo on Thursday.",
        "",
        "“We agreed on everything that matters to both of us,” Roe said after the meeting.",
        "",
        "Lavrov left the city on Thursday.");
    Project.Result text = add(project, "desk/harbour.txt");
    assertThat(text.code()).as(text.err()).isZero();
    assertThat(text.out())
        .startsWith("Added seeds/harbour.txt.\n3 articles, ")
        .contains("+ article harbour.txt")
        .contains("+ person Ann Roe")
        .contains("+ quotation “We agreed on everything that matters to both of us,”")
        .doesNotContain("+ person Sergey Lavrov");
    assertThat(project.siteFiles().get("people/ann-roe.html")).contains("We agreed on everything");
    assertThat(project.siteFiles().get("people/sergey-lavrov.html")).contains("harbour.html");

    // A saved page.
    project.write(
        "desk/page.html",
        "<!DOCTYPE html><html lang=en><head><title>Roe calls the talks useful</title>",
        "<meta property='article:published_time' content='2025-02-21T08:00:00Z'></head><body>",
        "<nav><a href=/>Home</a></nav><article><h1>Roe calls the talks useful</h1>",
        "<p>Norwegian Foreign Minister Ann Roe said on Friday that her talks with Russian Foreign",
        "Minister Sergey Lavrov in Oslo had been useful, and that another round was planned.</p>",
        "<p>“It was a good beginning, and nothing more than a beginning,” Roe told reporters on",
        "Friday. The two ministers met on Thursday in the city hall for three hours.</p>",
        "</article><footer>All rights reserved</footer></body></html>");
    Project.Result page = add(project, "desk/page.html");
    assertThat(page.code()).as(page.err()).isZero();
    assertThat(page.out()).contains("4 articles, ").contains("+ article page.html");
    assertThat(page.out()).doesNotContain("+ person Ann Roe");

    // A wrong speaker and a name, put right.
    String coverage = Files.readString(project.seeds().resolve("coverage.yaml"));
    project.write(
        "seeds/coverage.yaml",
        coverage + "decisions:",
        "  - quote: We agreed on everything",
        "    speaker: Sergey Lavrov",
        "  - person: Ann Roe",
        "    name: Anne Roe",
        "  - article: Roe calls the talks useful",
        "    publisher: Fjord Courier",
        "    published: 2025-02-21");
    Project.Result corrected = project.build("--verbose");
    assertThat(corrected.err()).isEmpty();
    assertThat(corrected.out()).contains("speaker: Ann Roe → Sergey Lavrov").contains("Anne Roe");
    TreeMap<String, String> site = project.siteFiles();
    assertThat(site.get("people/sergey-lavrov.html")).contains("We agreed on everything");
    assertThat(site.get("data/people.json")).contains("\"name\":\"Anne Roe\"");
    assertThat(row(site.get("data/quotes.json"), "We agreed on everything"))
        .contains("\"editor\":true");
    assertThat(row(site.get("data/people.json"), "Anne Roe")).contains("\"editor\":true");
    assertThat(site.get("people/sergey-lavrov.html")).contains("decided by the editor");
    assertThat(site.get("people/ann-roe.html"))
        .contains("Anne Roe")
        .contains("partly decided by the editor");
    assertThat(site.get("articles/page.html"))
        .contains("Fjord Courier")
        .contains("Friday 21 February 2025</time> <span class=\"note\">set by the editor")
        .contains("headline or publisher set by the editor");
    assertThat(row(site.get("data/articles.json"), "Fjord Courier")).contains("\"editor\":true");

    // An article goes, and its pages and nothing else with it.
    Files.delete(project.seeds().resolve("harbour.txt"));
    Files.delete(project.seeds().resolve("page.html"));
    project.write("seeds/coverage.yaml", coverage.strip());
    Project.Result removed = project.build("--verbose");
    assertThat(removed.out()).contains("- article harbour.txt").contains("- article page.html");
    Set<String> left = new TreeSet<>(project.siteFiles().keySet());
    assertThat(left).isEqualTo(new TreeSet<>(atFirst.keySet()));
    assertThat(project.siteFiles()).isEqualTo(atFirst);
  }

  private static Project.Result add(Project project, String file) {
    return project.run(project.withFolders("add", project.root().resolve(file).toString()));
  }

  private static String row(String json, String words) {
    return json.lines().filter(line -> line.contains(words)).findFirst().orElse("");
  }
}
