/**
 * The three PostgreSQL clusters: unpacked, initialised, started, given roles and migrated.
 *
 * <p>One cluster never knows of another: each has its own folder, port, superuser and passwords.
 * What the tables mean is none of this package's business; it runs the migrations as their owner.
 */
package org.custodes.launch.postgres;
