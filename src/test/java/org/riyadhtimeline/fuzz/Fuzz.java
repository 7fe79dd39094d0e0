package org.riyadhtimeline.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the fuzzer on each target for a while, one after the other, each in a process of its own.
 */
final class Fuzz {

  private static final Path INPUTS = Path.of("src/test/resources/fuzz");

  private Fuzz() {}

  /**
   * {@code SECONDS TARGET…}: exits with 1 if an input crashed a target, took it too long or too
   * much memory.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> failed = new ArrayList<>();
    for (String target : List.of(args).subList(1, args.length)) {
      if (run(target, args[0]) != 0) {
        failed.add(target);
      }
    }
    System.out.println(failed.isEmpty() ? "No input crashed." : "Inputs crashed: " + failed);
    if (!failed.isEmpty()) {
      System.exit(1);
    }
  }

  private static int run(String target, String seconds) throws IOException, InterruptedException {
    Path known = INPUTS.resolve(target);
    Path found = Files.createDirectories(Path.of("target/fuzz").resolve(target));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=org.riyadhtimeline.fuzz." + target,
            "--instrumentation_includes=org.riyadhtimeline.**",
            "--custom_hook_includes=org.riyadhtimeline.**",
            "--reproducer_path=target/fuzz",
            "-artifact_prefix=" + known + "/",
            "-dict=src/fuzz/words.dict",
            "-max_total_time=" + seconds,
            "-max_len=8000",
            "-timeout=25",
            "-rss_limit_mb=3000",
            "-print_final_stats=1",
            found.toString(),
            known.toString());
    System.out.println("=== " + target);
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
