package org.custodes.domain.vault;

import com.google.crypto.tink.util.SecretBytes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.signature.KeySet;
import org.custodes.domain.signature.SigningKey;

/**
 * The few keys that belong to the house and not to a person, wrapped in the vault's {@code
 * system_key}: made when first asked for, unwrapped once, kept in memory.
 */
@ApplicationScoped
public class Keyring {
  /**
   * The identity provider's constant name in every lookup. Never its address, which changes with
   * host and port and would make strangers of everybody.
   */
  private static final String IDENTITY_PROVIDER = "custodes";

  private static final String DAY_KEY = "idempotency-";

  private static final int KEY_BYTES = 32;

  private final ConcurrentHashMap<String, SecretBytes> unwrapped = new ConcurrentHashMap<>();

  private KeyVault vault;
  private MasterKey master;

  protected Keyring() {}

  @Inject
  public Keyring(KeyVault vault, MasterKey master) {
    this.vault = vault;
    this.master = master;
  }

  /** The key of a person's row in the main database: HMAC(K_idx, idp | sub), 32 bytes. */
  public byte[] lookup(Sub sub) {
    return name("lookup", sub);
  }

  /** Whose a request is, after the person's row is gone too: HMAC(K_idx, "claim" | idp | sub). */
  public byte[] claimant(Sub sub) {
    return name("claim", sub);
  }

  /** Who of the staff did something, where rows say it: HMAC(K_idx, "staff" | idp | sub). */
  public byte[] staff(Sub sub) {
    return name("staff", sub);
  }

  /** Which agent has taken a case: HMAC(K_idx, "assignee" | idp | sub). */
  public byte[] assignee(Sub sub) {
    return name("assignee", sub);
  }

  private byte[] name(String label, Sub sub) {
    return mac("index")
        .name(
            label,
            IDENTITY_PROVIDER.getBytes(StandardCharsets.UTF_8),
            sub.value().getBytes(StandardCharsets.UTF_8));
  }

  /** The vault's name for an incarnation: HMAC(K_tag, "subject" | id). */
  public SubjectTag tag(SubjectId id) {
    var name = tagKey().name("subject", id.value().toString().getBytes(StandardCharsets.UTF_8));
    return new SubjectTag(HexFormat.of().formatHex(name));
  }

  /** K_tag, which also chains the tombstone log. */
  public MacKey tagKey() {
    return mac("tag");
  }

  /** K_leaf, by which the salts of records' leaves are computed. */
  public MacKey leafKey() {
    return mac("leaf");
  }

  /** K_mark, by which pages say under which grant they were read. */
  public MacKey markKey() {
    return mac("mark");
  }

  /** K_idem(day), under which everything about that day's idempotency keys lies. */
  public MacKey dayKey(LocalDate day) {
    return mac(DAY_KEY + day);
  }

  /** Destroys the keys of all days before this one, and with them what lies under them. */
  public void destroyDayKeysBefore(LocalDate day) {
    vault.destroySystemKeys(DAY_KEY, DAY_KEY + day);
    unwrapped
        .keySet()
        .removeIf(name -> name.startsWith(DAY_KEY) && name.compareTo(DAY_KEY + day) < 0);
  }

  /** The Ed25519 key that signs what the house hands out: receipts, certificates. */
  public SigningKey signingKey() {
    // named for the first kind of document that it signed; another name would be another key
    return new SigningKey(key("receipt-signing"));
  }

  /** What those signatures are verified with, as published. */
  public KeySet verificationKeys() {
    return KeySet.of(signingKey().verificationKey());
  }

  private MacKey mac(String name) {
    return new MacKey(key(name));
  }

  private SecretBytes key(String name) {
    return unwrapped.computeIfAbsent(name, this::unwrapOrMake);
  }

  private SecretBytes unwrapOrMake(String name) {
    var bound = AssociatedData.of("system").with(name);
    var wrapped =
        vault
            .systemKey(name)
            .orElseGet(
                () ->
                    vault.keepSystemKey(
                        name, master.wrap(SecretBytes.randomBytes(KEY_BYTES), bound)));
    return master.unwrap(wrapped, bound);
  }
}
