/**
 * Floor 1. What the house signs, and how anybody verifies it: Ed25519 keys, compact JSON Web
 * Signatures and key sets. Pure: seeds come from above, and nothing here knows a server, a person
 * or what a document says, so that the same classes verify a file offline (ADR 0019).
 */
package org.custodes.domain.signature;
