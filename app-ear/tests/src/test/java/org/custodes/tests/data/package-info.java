/**
 * What lies in the databases and files of a running house, looked at as somebody who holds them:
 * restored copies, leaves, and whether anything readable is left anywhere.
 */
package org.custodes.tests.data;
