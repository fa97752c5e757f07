/**
 * What the machine gives the house: databases, clock, randomness, its own address. The one place
 * that reads the environment. Refuses to know what any of it is for.
 */
package org.custodes.persistence.platform;
