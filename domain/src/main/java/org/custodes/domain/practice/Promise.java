package org.custodes.domain.practice;

/**
 * A promise of the register.
 *
 * @param group the heading under which it stands
 * @param text in our words
 */
public record Promise(PromiseId id, String group, String text) {}
