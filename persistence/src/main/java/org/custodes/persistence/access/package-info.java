/** The access log's tables. */
package org.custodes.persistence.access;
