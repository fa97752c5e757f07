/**
 * Keeps wrapped keys in the vault cluster, the master key in a keystore file and the tombstone log
 * in a file beside it: three things that no one backup may hold together.
 */
package org.custodes.persistence.vault;
