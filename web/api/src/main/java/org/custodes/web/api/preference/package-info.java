/** The settings that are remembered for a person, by the API: one resource over one door. */
package org.custodes.web.api.preference;
