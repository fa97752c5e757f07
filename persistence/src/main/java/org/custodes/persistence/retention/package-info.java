/** The files of legal holds in the main cluster. */
package org.custodes.persistence.retention;
