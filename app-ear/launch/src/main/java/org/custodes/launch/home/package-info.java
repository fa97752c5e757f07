/**
 * Where things lie: the project, the git-ignored folder of an instance, its secrets, its ports and
 * its note of what runs.
 *
 * <p>Everything here is readable by its owner alone. Knows no server and starts nothing.
 */
package org.custodes.launch.home;
