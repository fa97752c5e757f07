/** Downloads of everything that is kept of the token's own person. */
package org.custodes.web.api.export;
