/**
 * What anyone may read: plain pages without session, script or login, each written whole by a
 * servlet from a template of text. Owns the theme cookie that the console reads too. Refuses to
 * know who is reading.
 */
package org.custodes.web.site;
