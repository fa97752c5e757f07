/**
 * Campaigns: claims about the whole that are tried again and again, with chance from a seed, for as
 * long as somebody wants to wait. What was tried is written to {@code docs/proof}.
 *
 * <p>A campaign meets the instance from outside, by its commands, the API and the signals that any
 * shell could send. It has a home of its own and touches no other.
 */
package org.custodes.launch.proof;
