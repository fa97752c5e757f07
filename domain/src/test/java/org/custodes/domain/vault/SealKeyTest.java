package org.custodes.domain.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SealKeyTest {
  private static final byte[] RAW =
      HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
  private static final SealKey KEY =
      new SealKey(SecretBytes.copyFrom(RAW, InsecureSecretKeyAccess.get()));
  private static final UUID ROW = new UUID(1, 2);

  private static AssociatedData row(long fence) {
    return AssociatedData.of("subject").with(ROW).with(fence);
  }

  @Property(tries = 200)
  void opensWhatItSealedToOneSize(@ForAll @Size(max = 900) byte[] text) {
    var sealed = KEY.sealTo(1024, text, row(1));
    assertEquals(1024, sealed.length);
    assertArrayEquals(text, KEY.openPadded(sealed, row(1)));
  }

  @Test
  void doesNotOpenARowUnderAnotherIdentity() {
    var sealed = KEY.seal("text".getBytes(StandardCharsets.UTF_8), row(1));
    assertThrows(Unopenable.class, () -> KEY.open(sealed, row(2)));
    assertThrows(Unopenable.class, () -> SealKey.random().open(sealed, row(1)));
  }

  @Test
  void doesNotOpenAnAlteredRowAtAnyByte() {
    var sealed = KEY.seal("text".getBytes(StandardCharsets.UTF_8), row(1));
    for (int i = 0; i < sealed.length; i++) {
      var altered = sealed.clone();
      altered[i] ^= 1;
      assertThrows(Unopenable.class, () -> KEY.open(altered, row(1)));
    }
  }

  @Test
  void refusesATextThatDoesNotFit() {
    assertThrows(
        IllegalArgumentException.class, () -> KEY.sealTo(64, new byte[64 - 28 - 4 + 1], row(1)));
  }

  /** The data must outlive the library: plain JCA opens it. */
  @Test
  void isPlainAesGcmWithTheNonceInFront() throws Exception {
    var text = "text".getBytes(StandardCharsets.UTF_8);
    var sealed = KEY.seal(text, row(1));
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(RAW, "AES"),
        new GCMParameterSpec(128, Arrays.copyOf(sealed, 12)));
    cipher.updateAAD(row(1).bytes());
    assertArrayEquals(text, cipher.doFinal(sealed, 12, sealed.length - 12));
  }

  @Test
  void derivesOtherBytesForOtherLabels() {
    assertFalse(Arrays.equals(KEY.derive("leaf|1"), KEY.derive("leaf|11")));
    assertArrayEquals(KEY.derive("leaf|1"), KEY.derive("leaf|1"));
  }

  @Test
  void printsNothingOfItself() {
    assertEquals("[sealed]", KEY.toString());
    assertEquals("[sealed]", new MacKey(SecretBytes.randomBytes(32)).toString());
  }

  @Test
  void namesDifferWhereThePartsAreSplitElsewhere() {
    var mac = new MacKey(SecretBytes.randomBytes(32));
    assertFalse(
        Arrays.equals(
            mac.name("l", new byte[] {1, 2}, new byte[] {3}),
            mac.name("l", new byte[] {1}, new byte[] {2, 3})));
  }
}
