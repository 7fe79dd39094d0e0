package org.riyadhtimeline.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** UTF-8, taken strictly: a byte that is none is an error with a place, never a replacement. */
final class Utf8 {

  private Utf8() {}

  /** The text without a byte order mark; null if {@code bytes} are not UTF-8. */
  static @Nullable String decode(byte[] bytes) {
    int start = hasMark(bytes) ? 3 : 0;
    String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') >= 0 && firstBadByte(bytes) >= 0 ? null : text;
  }

  static boolean hasMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** The offset of the first byte that is not UTF-8; -1 if all are. */
  static int firstBadByte(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    var decoder = StandardCharsets.UTF_8.newDecoder();
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }
}
