/**
 * Floor 2. Keys and lockers: seals, opens, creates and raises fences; holds every key's wrapped
 * form in a cluster of its own and knows nobody (ADR 0004, ADR 0005). A person is a tag here that
 * only K_tag can compute.
 */
package org.custodes.domain.vault;
