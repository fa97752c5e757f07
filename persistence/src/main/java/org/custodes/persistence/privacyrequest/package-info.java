/** The table of privacy requests, and the accounts that they may ask to be deleted. */
package org.custodes.persistence.privacyrequest;
