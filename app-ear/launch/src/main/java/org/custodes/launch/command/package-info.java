/**
 * The commands behind {@code ./custodes}: run, stop, reset, status, test, prove, help.
 *
 * <p>Puts the other packages together and says what is going on. Holds no knowledge of any one
 * server.
 */
package org.custodes.launch.command;
