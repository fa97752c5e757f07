/** Leave to read de-identified conversations, and who looked at one's own. */
package org.custodes.web.api.access;
