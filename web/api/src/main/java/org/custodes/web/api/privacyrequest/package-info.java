/** Privacy requests: filed and followed by their person, worked by the desk. */
package org.custodes.web.api.privacyrequest;
