/**
 * A file of conversations on its way into the API of a running demo, line by line, as one of its
 * people. Owns how a line is read, under which Idempotency-Key it goes, and what is said of it
 * afterwards. Refuses to know instances and their secrets: whoever calls has a token.
 *
 * <p>What a line holds is sent and printed nowhere else.
 */
package org.custodes.launch.sending;
