/**
 * What is made once and used by every instance: unpacked servers and the built EAR.
 *
 * <p>Each is made under another name and renamed when it is whole, so that a name without content
 * never exists. Knows no data and no secret.
 */
package org.custodes.launch.build;
