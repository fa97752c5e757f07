/**
 * A person's own pages: their choices per purpose, preferences, age band, and the storage of
 * everything. Speaks of "me" to the doors and never learns whose pages these are.
 */
package org.custodes.web.console.mydata;
