/**
 * The pages in a real browser, signed in through the real identity provider: what people do there,
 * how it looks, and whether everybody can use it.
 */
package org.custodes.tests.pages;
