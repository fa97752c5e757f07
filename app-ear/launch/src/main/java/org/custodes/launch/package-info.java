/**
 * The plain Java behind {@code ./custodes}: finds its command and runs it.
 *
 * <p>Owns how the whole is raised, watched and laid down on one machine. Refuses to know what any
 * part does with a person's data: it meets the server through its environment, its ports and its
 * log only.
 */
package org.custodes.launch;
