/** Legal holds as those see them who propose and approve them. */
package org.custodes.web.console.retention;
