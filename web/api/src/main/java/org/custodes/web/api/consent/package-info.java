/** What a person agrees to and takes back, by the API: one resource over one door. */
package org.custodes.web.api.consent;
