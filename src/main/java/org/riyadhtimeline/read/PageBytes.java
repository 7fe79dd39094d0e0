package org.riyadhtimeline.read;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decodes a page: by its byte order mark, by what it declares, or by what its bytes show. */
final class PageBytes {

  /** How far into a page a declaration is looked for. */
  private static final int DECLARED_WITHIN = 8192;

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");

  private PageBytes() {}

  static String decode(byte[] bytes) {
    Charset marked = marked(bytes);
    if (marked != null) {
      String text = marked.decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    Charset declared = declared(bytes);
    boolean utf8 = declared == null || declared.equals(StandardCharsets.UTF_8);
    if (utf8) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      return isReallyUtf8(text, bytes, declared != null) ? text : new String(bytes, shown(bytes));
    }
    // Browsers that save a page as UTF-8 do not always mend what it declares.
    String text = Utf8.decode(bytes);
    return text != null && hasHighBytes(bytes) ? text : new String(bytes, declared);
  }

  private static @Nullable Charset marked(byte[] bytes) {
    if (Utf8.hasMark(bytes)) {
      return StandardCharsets.UTF_8;
    }
    if (bytes.length < 4) {
      return null;
    }
    if (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes[0] == '<' && bytes[1] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return bytes[0] == 0 && bytes[1] == '<' ? StandardCharsets.UTF_16BE : null;
  }

  /** What follows the first {@code charset=} or {@code encoding=}; null if it is no charset. */
  private static @Nullable Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    String head =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    for (int at = head.indexOf("charset"); at >= 0; at = head.indexOf("charset", at + 1)) {
      Charset found = named(head, at + "charset".length());
      if (found != null) {
        return found;
      }
    }
    int xml = head.startsWith("<?xml") ? head.indexOf("encoding") : -1;
    return xml < 0 ? null : named(head, xml + "encoding".length());
  }

  private static @Nullable Charset named(String head, int from) {
    int at = from;
    while (at < head.length() && " =\"'\t".indexOf(head.charAt(at)) >= 0) {
      at++;
    }
    int end = at;
    while (end < head.length()
        && (Character.isLetterOrDigit(head.charAt(end)) || "-_".indexOf(head.charAt(end)) >= 0)) {
      end++;
    }
    if (end == at) {
      return null;
    }
    return switch (head.substring(at, end)) {
      case "iso-8859-1", "latin1", "ascii", "us-ascii" -> WESTERN;
      case "utf-16", "utf-16le", "utf-16be" -> StandardCharsets.UTF_8;
      case "gb2312", "gbk" -> charset("gb18030");
      default -> charset(head.substring(at, end));
    };
  }

  private static @Nullable Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** A page that declares UTF-8 may have a few broken bytes; one that does not may have none. */
  private static boolean isReallyUtf8(String text, byte[] bytes, boolean declared) {
    int broken = 0;
    for (int at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
      broken++;
    }
    if (broken == 0) {
      return true;
    }
    int high = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
    }
    return declared ? broken * 3 < high * 2 : broken * 20 < high;
  }

  private static boolean hasHighBytes(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return true;
      }
    }
    return false;
  }

  /** In Cyrillic most letters are high bytes, in western scripts few are. */
  private static Charset shown(byte[] bytes) {
    int high = 0;
    int runs = 0;
    for (int i = 1; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        high++;
        runs += bytes[i - 1] < 0 ? 1 : 0;
      }
    }
    return runs * 2 > high ? CYRILLIC : WESTERN;
  }
}
