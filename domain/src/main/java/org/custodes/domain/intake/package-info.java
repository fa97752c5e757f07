/**
 * Floor 7. The store gate: decides whether a conversation may be kept, in an order that is stated
 * once in {@link org.custodes.domain.intake.StoreGate}; its idempotency keys and its counts.
 * Refused text goes nowhere. ADR 0015.
 */
package org.custodes.domain.intake;
