/** The catalogue of data practices. */
package org.custodes.web.api.practice;
