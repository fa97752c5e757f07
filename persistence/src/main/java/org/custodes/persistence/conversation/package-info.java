/** The records' table. */
package org.custodes.persistence.conversation;
