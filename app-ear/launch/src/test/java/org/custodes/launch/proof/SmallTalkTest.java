package org.custodes.launch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

class SmallTalkTest {

  private static final int CONVERSATIONS = 300;

  @Test
  void isTheSameFromTheSameSeed() {
    assertEquals(
        new SmallTalk(Proof.chance(7, 1)).messages(), new SmallTalk(Proof.chance(7, 1)).messages());
  }

  @Test
  void hasTheSizesOfTheBenchmark() throws IOException {
    var talk = new SmallTalk(Proof.chance(7, 1));
    var sizes = new ArrayList<Integer>();
    for (var number = 0; number < CONVERSATIONS; number++) {
      var messages = talk.messages();
      var turns = new ObjectMapper().readTree(messages).size();
      assertTrue(turns >= 3 && turns <= 30, turns + " messages");
      sizes.add(messages.length());
    }
    Collections.sort(sizes);
    assertTrue(sizes.getFirst() > 900 && sizes.getLast() < 22_000, sizes.toString());
    var median = sizes.get(CONVERSATIONS / 2);
    assertTrue(median > 5_000 && median < 7_500, "a median of " + median);
  }

  /** Text that packs better than people's would make what is stored look small. */
  @Test
  void packsNoBetterThanProse() {
    var talk = new SmallTalk(Proof.chance(7, 1));
    var raw = 0L;
    var packed = 0L;
    for (var number = 0; number < CONVERSATIONS; number++) {
      var bytes = talk.messages().getBytes(StandardCharsets.UTF_8);
      raw += bytes.length;
      packed += deflated(bytes);
    }
    assertTrue(raw < 2.4 * packed, raw + " bytes pack into " + packed);
  }

  private static int deflated(byte[] bytes) {
    var deflater = new Deflater(6, true);
    deflater.setInput(bytes);
    deflater.finish();
    try {
      return deflater.deflate(new byte[2 * bytes.length]);
    } finally {
      deflater.end();
    }
  }
}
