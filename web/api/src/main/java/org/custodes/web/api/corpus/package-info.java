/** De-identified conversations for those who train the model. */
package org.custodes.web.api.corpus;
