package org.custodes.domain.intake;

import java.time.LocalDate;

/**
 * An answer that was given, as the main database holds it: two MACs and sealed bytes under a key of
 * the day, which is destroyed two days later. It says nothing of the person, the key or the body.
 */
public final class IdempotencyRow {
  private final byte[] keyMac;
  private final byte[] bodyMac;
  private final byte[] sealed;
  private final LocalDate day;

  public IdempotencyRow(byte[] keyMac, byte[] bodyMac, byte[] sealed, LocalDate day) {
    this.keyMac = keyMac.clone();
    this.bodyMac = bodyMac.clone();
    this.sealed = sealed.clone();
    this.day = day;
  }

  public byte[] keyMac() {
    return keyMac.clone();
  }

  public byte[] bodyMac() {
    return bodyMac.clone();
  }

  public byte[] sealed() {
    return sealed.clone();
  }

  public LocalDate day() {
    return day;
  }

  @Override
  public String toString() {
    return "[idempotency]";
  }
}
