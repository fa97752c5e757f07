/** The store gate's tables. */
package org.custodes.persistence.intake;
