/**
 * Copies that leave the house: the three artefacts that may never lie in one folder, the folders
 * that hold them, and the inventory of keystore copies.
 *
 * <p>A backup calls itself unfinished until it was read back. Knows files and manifests; what lies
 * in a cluster and how it is copied online is the business of {@code postgres}. ADR 0018.
 */
package org.custodes.launch.backup;
