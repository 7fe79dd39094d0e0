package org.riyadhtimeline.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.riyadhtimeline.corpus.Corpus;

/**
 * Has Spark pipe invented articles through {@code extract --stdin}, builds a site of the facts, and
 * compares it with the site built of the articles.
 */
public final class SparkPipe {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private SparkPipe() {}

  /** {@code JAR ARTICLES PARTITIONS FOLDER}: exits with 1 if the two sites differ. */
  public static void main(String[] args) throws Exception {
    String jar = args[0];
    int count = Integer.parseInt(args[1]);
    int partitions = Integer.parseInt(args[2]);
    Path folder = Path.of(args[3]);
    clear(folder);
    Path seeds = folder.resolve("seeds");
    new Corpus(1).write(count, seeds);
    Path articles = folder.resolve("articles.jsonl");
    asLines(seeds, articles);

    long start = System.nanoTime();
    Path facts = folder.resolve("facts");
    List<String> extract = List.of(JAVA, "-Xmx256m", "-jar", jar, "extract", "--stdin");
    SparkConf conf =
        new SparkConf()
            .setMaster("local[*]")
            .setAppName("extract")
            .set("spark.log.level", "WARN")
            .set("spark.ui.enabled", "false")
            .set("spark.driver.host", "localhost")
            .set("spark.driver.bindAddress", "127.0.0.1");
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      spark
          .textFile(articles.toString(), partitions)
          .coalesce(partitions)
          .pipe(extract, Map.of("LC_ALL", "C.UTF-8"), false, 8192, "UTF-8")
          .saveAsTextFile(facts.toString());
    }
    say(start, count + " articles extracted in " + parts(facts) + " partitions");

    Path ofFacts = folder.resolve("site-of-facts");
    Path ofArticles = folder.resolve("site-of-articles");
    build(jar, seeds, ofFacts, "--facts", facts.toString());
    say(start, "site built of the facts");
    build(jar, seeds, ofArticles);
    say(start, "site built of the articles");
    long differences = differences(ofFacts, ofArticles);
    System.out.println(files(ofArticles).size() + " files compared, " + differences + " differ");
    if (differences > 0) {
      System.exit(1);
    }
  }

  private static void say(long start, String what) {
    System.out.printf("%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, what);
  }

  private static void asLines(Path seeds, Path lines) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (BufferedWriter out = Files.newBufferedWriter(lines)) {
      for (String name : files(seeds)) {
        if (name.endsWith(".txt")) {
          String id = name.substring(0, name.length() - ".txt".length());
          String text = Files.readString(seeds.resolve(name));
          out.write(json.createObjectNode().put("id", id).put("text", text) + "\n");
        }
      }
    }
  }

  private static void build(String jar, Path seeds, Path site, String... more)
      throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(
                Stream.of(JAVA, "-Xmx1g", "-jar", jar, "build", "--quiet", "--seeds"),
                Stream.concat(
                    Stream.of(seeds.toString(), "--output", site.toString()),
                    Arrays.stream(more)))
            .toList();
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code);
    }
  }

  private static long parts(Path facts) throws IOException {
    return files(facts).stream().filter(name -> name.startsWith("part-")).count();
  }

  private static long differences(Path one, Path other) throws IOException {
    TreeSet<String> all = new TreeSet<>(files(one));
    all.addAll(files(other));
    long differences = 0;
    for (String file : all) {
      Path first = one.resolve(file);
      Path second = other.resolve(file);
      if (!Files.exists(first) || !Files.exists(second) || Files.mismatch(first, second) >= 0) {
        System.out.println("differs: " + file);
        differences++;
      }
    }
    return differences;
  }

  private static TreeSet<String> files(Path folder) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile).forEach(f -> names.add(folder.relativize(f).toString()));
    }
    return names;
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
