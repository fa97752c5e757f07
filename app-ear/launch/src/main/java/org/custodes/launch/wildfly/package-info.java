/**
 * The application server: unpacked, configured offline by one script, started with the EAR.
 *
 * <p>The unpacked server is shared and never written to; an instance keeps its own base folder.
 * Knows nothing of what the EAR does.
 */
package org.custodes.launch.wildfly;
