package org.custodes.domain.board;

/**
 * What it takes to find a decision in the transparency log with software that is not ours: the leaf
 * whose {@code c} is HMAC-SHA256 of the body under the salt.
 *
 * @param commitment the {@code c} of the leaf, in base64url without padding
 * @param salt in hexadecimal
 * @param body the act of publication in canonical JSON
 */
public record DecisionProof(String commitment, String salt, String body) {}
