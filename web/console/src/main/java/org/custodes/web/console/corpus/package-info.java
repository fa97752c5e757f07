/** The reader's page of trainers. */
package org.custodes.web.console.corpus;
