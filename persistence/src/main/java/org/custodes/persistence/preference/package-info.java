/** Keeps sealed preferences in the main cluster. */
package org.custodes.persistence.preference;
