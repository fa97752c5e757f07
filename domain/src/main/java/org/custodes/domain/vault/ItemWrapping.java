package org.custodes.domain.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Names items for the vault, and wraps and unwraps their keys, each bound to its name. */
@ApplicationScoped
public class ItemWrapping {
  private MasterKey master;
  private Supplier<MacKey> tagKey;

  protected ItemWrapping() {}

  @Inject
  public ItemWrapping(MasterKey master, Keyring keyring) {
    this(master, keyring::tagKey);
  }

  /**
   * @param tagKey asked at each use: the vault that holds it may not be reached before
   */
  public ItemWrapping(MasterKey master, Supplier<MacKey> tagKey) {
    this.master = master;
    this.tagKey = tagKey;
  }

  public ItemTag tag(ItemId item) {
    return new ItemTag(
        tagKey
            .get()
            .name(
                "item",
                item.kind().name().getBytes(StandardCharsets.US_ASCII),
                item.value().toString().getBytes(StandardCharsets.US_ASCII)));
  }

  public Wrapped wrap(SealKey key, ItemTag tag) {
    return master.wrap(key.material(), bound(tag));
  }

  /**
   * @throws Unopenable if the key is another item's or its epoch is gone
   */
  public SealKey open(Wrapped key, ItemTag tag) {
    return new SealKey(master.unwrap(key, bound(tag)));
  }

  private static AssociatedData bound(ItemTag tag) {
    return AssociatedData.of("item-key").with(HexFormat.of().formatHex(tag.bytes()));
  }
}
