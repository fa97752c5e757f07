/** What runs inside the server: the EAR as built, with one more WAR for the tests. */
package org.custodes.tests.house;
