/**
 * What a person types and reads: arguments in, progress and trouble out.
 *
 * <p>The only place of the launcher that writes to standard output.
 */
package org.custodes.launch.terminal;
