/** What is kept of conversations, by API. */
package org.custodes.web.api.conversation;
