/**
 * Processes: how a part is started, watched, recognised again and stopped.
 *
 * <p>A process is known by its number and the moment of its start, never by its number alone, and
 * it carries the name of its instance in its environment, so that the orphans of a killed
 * supervisor are found without any note of them. Knows nothing of what a part does.
 */
package org.custodes.launch.process;
