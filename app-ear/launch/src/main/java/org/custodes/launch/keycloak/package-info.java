/**
 * The identity provider as a process: unpacked, built once, started on its own database.
 *
 * <p>Knows nothing of what the realm holds; that is brought to its present state through the
 * administration interface when Keycloak answers.
 */
package org.custodes.launch.keycloak;
