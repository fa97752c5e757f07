/**
 * Floor 5. How long things are kept: one period per purpose, counted in days from the day of
 * storing, and the sweep that ends it. Knows keys and purposes, and no feature that keeps
 * something: those implement {@link org.custodes.domain.lifecycle.ExpiryStep}.
 */
package org.custodes.domain.retention;
