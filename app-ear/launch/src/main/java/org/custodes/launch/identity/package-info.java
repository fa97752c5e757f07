/**
 * Who is who: brings the realm {@code custodes} of a running Keycloak to the state of this version,
 * at every start, through its administration interface. Owns the realm template and the people of
 * the demo. Refuses to know processes and ports: whoever calls has a Keycloak that answers.
 *
 * <p>Deletes nothing that it does not know, and never touches the people of a production realm.
 */
package org.custodes.launch.identity;
