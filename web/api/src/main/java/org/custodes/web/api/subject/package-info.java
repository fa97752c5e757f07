/** A person's age band and the switch over all storage, by the API: one resource over one door. */
package org.custodes.web.api.subject;
