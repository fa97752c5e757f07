package org.custodes.web.console.shell;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Something to download that is part of its page, so that no copy of it is kept anywhere. */
public final class DataAddress {
  private DataAddress() {}

  public static String of(String mediaType, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
