/** The table of privacy requests. */
package org.custodes.persistence.privacyrequest;
