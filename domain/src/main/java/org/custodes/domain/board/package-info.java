/**
 * Floor 9. The oversight board: its seats, and its reviews of data practices from the proposal to
 * the closing. What the board did is kept act by act and cannot be changed; each act has its leaf;
 * ballots lie in a table of their own that nobody reads before a vote is closed and nobody changes
 * after (ADR 0031). Who may do what is asked in {@code ReviewGuard} and nowhere else. It knows
 * practices from below and no data subject.
 */
package org.custodes.domain.board;
