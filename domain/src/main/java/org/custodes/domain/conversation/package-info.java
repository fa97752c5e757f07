/**
 * Floor 6. Sealed records: de-identified conversations, each under its own key, in a table that
 * names nobody. A person reaches theirs through the vault alone. Takes masked text only, so that
 * raw text cannot be sealed; decides nothing about what may be stored (that is {@code intake}). ADR
 * 0015.
 */
package org.custodes.domain.conversation;
