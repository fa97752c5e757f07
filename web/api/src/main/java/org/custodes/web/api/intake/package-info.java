/** A conversation's way in, by API. */
package org.custodes.web.api.intake;
