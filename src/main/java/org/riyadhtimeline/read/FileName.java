package org.riyadhtimeline.read;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;

/**
 * What a file is called, the same on every machine. Java reads the bytes of a name by the locale,
 * and under the plain C locale whatever is not ASCII would be lost; names are UTF-8 on all systems
 * of today.
 */
final class FileName {

  private FileName() {}

  /** The last part of {@code file}; as the locale has it where its bytes are not UTF-8. */
  static String of(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString();
    if (name.chars().allMatch(c -> c < 0x80)) {
      return name;
    }
    String path = file.toUri().getRawPath();
    String utf8 = Utf8.decode(bytes(path.substring(path.lastIndexOf('/') + 1)));
    return utf8 == null ? name : utf8;
  }

  /** What the last part of an address stands for; {@code %C3%A9} for a byte of each number. */
  private static byte[] bytes(String escaped) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c == '%') {
        bytes.write(Integer.parseInt(escaped, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toByteArray();
  }
}
