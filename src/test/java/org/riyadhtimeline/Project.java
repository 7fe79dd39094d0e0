package org.riyadhtimeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project in a temporary folder, and the command line used in it as a user would. */
final class Project {

  private final Path root;

  Project(Path root) {
    this.root = root;
    try {
      Files.createDirectories(seeds());
      Files.createDirectories(root.resolve("templates"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A project with the two articles that come with the program. */
  static Project ofSeeds(Path root) throws IOException {
    Project project = new Project(root);
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path file : files.toList()) {
        Files.copy(file, project.seeds().resolve(file.getFileName()));
      }
    }
    return project;
  }

  Path root() {
    return root;
  }

  Path seeds() {
    return root.resolve("seeds");
  }

  Path site() {
    return root.resolve("site-out");
  }

  Project write(String path, String... lines) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
    return this;
  }

  /**
   * What a command did.
   *
   * @param out what it said, without the name of the temporary folder
   * @param err what it said was wrong, likewise
   */
  record Result(int code, String out, String err) {}

  /** Runs {@code build} in this folder. */
  Result build(String... options) {
    return run(withFolders("build", options));
  }

  /** A command with the folders of this project. */
  String[] withFolders(String command, String... more) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--seeds", seeds().toString()));
    all.addAll(List.of("--templates", root.resolve("templates").toString()));
    all.addAll(List.of("--output", site().toString()));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  Result run(String... args) {
    return runWithInput("", args);
  }

  Result runWithInput(String in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code;
    try (PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      code =
          new Main(
                  new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                  new Console(outStream, errStream, Terminal.NONE))
              .run(args);
    }
    return new Result(code, text(out), text(err));
  }

  private String text(ByteArrayOutputStream bytes) {
    return bytes
        .toString(StandardCharsets.UTF_8)
        .replace("\r\n", "\n")
        .replace(root + "/", "")
        .replace(root.toString(), ".");
  }

  /** Each file of the site with its content, by path. */
  TreeMap<String, String> siteFiles() throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    if (Files.isDirectory(site())) {
      try (Stream<Path> all = Files.walk(site())) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(
              site().relativize(file).toString().replace('\\', '/'),
              Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }
}
