/**
 * Floor 5. How long things are kept: one period per purpose, counted in days from the day of
 * storing, the sweep that ends it, and the legal holds that keep some things longer (ADR 0016).
 * Knows keys, purposes and the person on whom a hold rests, and no feature that keeps something:
 * those implement {@link org.custodes.domain.lifecycle.ExpiryStep}.
 */
package org.custodes.domain.retention;
