/**
 * The frame for tests of the whole. {@link org.custodes.tests.TestClusters} raises two empty
 * databases as the launcher does; {@link org.custodes.tests.EmptyHouse} adds a WildFly for
 * Arquillian; {@link org.custodes.tests.Instance} is everything, as {@code ./custodes run} raises
 * it, for HTTP and browsers.
 */
package org.custodes.tests;
