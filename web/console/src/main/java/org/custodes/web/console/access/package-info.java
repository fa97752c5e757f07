/** Leave to read conversations: asked for, approved, ended. */
package org.custodes.web.console.access;
