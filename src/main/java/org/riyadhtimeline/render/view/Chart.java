package org.riyadhtimeline.render.view;

import java.util.List;

/**
 * A drawing of when things happened and how much was said.
 *
 * @param look {@code wide} or {@code narrow}
 * @param label says the same in a sentence
 */
public record Chart(
    String look, int width, int height, String label, List<Line> lines, List<Mark> marks) {

  public Chart {
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
  }

  /** A stretch of the axis. */
  public record Line(int x1, int x2, int y) {}

  /**
   * A date on the axis.
   *
   * @param label says date and counts in words
   * @param node {@code filled}, {@code ring}, {@code dashed}, or empty where only words stand
   * @param bar its height; 0 for none
   */
  public record Mark(
      String href,
      String label,
      String text,
      boolean strong,
      String node,
      int x,
      int y,
      int radius,
      int barX,
      int barY,
      int barWidth,
      int bar,
      String count,
      int hitX,
      int hitY,
      int hitWidth,
      int hitHeight,
      int textY) {}
}
