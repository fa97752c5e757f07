/**
 * Who may do what, written by hand in the tables beside these classes and compared with the house
 * as built and as it runs: a door, resource or page without a line fails, and so does a line that
 * nothing matches.
 */
package org.custodes.tests.access;
