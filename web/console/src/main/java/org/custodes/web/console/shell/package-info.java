/**
 * What every page of the console stands in: template, rooms, the signed-in person, messages,
 * refusals and headers. The only package of this WAR that knows {@code FacesContext} and the
 * sign-in service's principal. Refuses to know any feature.
 */
package org.custodes.web.console.shell;
