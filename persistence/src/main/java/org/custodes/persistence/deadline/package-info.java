/**
 * Knows the public holidays of offices, by Jollyday: rules that ship with the library, no network.
 */
package org.custodes.persistence.deadline;
