/** Keeps people's sealed rows in the main cluster. */
package org.custodes.persistence.subject;
