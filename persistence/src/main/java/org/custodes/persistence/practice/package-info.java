/** The tables of the catalogue of practices. */
package org.custodes.persistence.practice;
