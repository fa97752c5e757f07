/** Keeps the sealed evidence of consent in the main cluster. */
package org.custodes.persistence.consent;
