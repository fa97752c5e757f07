/**
 * The doors of the domain and the adapters of persistence in one plain JVM: the same classes, put
 * together by the same container of beans and the same Hibernate as in the server (ADR 0027). What
 * the server adds is replaced by the least that keeps the meaning: who calls, transactions of the
 * main cluster, pools of connections, timers.
 *
 * <p>It exists to be killed. It starts in about a second, so that hundreds of kills are affordable,
 * and it knows every boundary at which a kill makes a difference: each call of a port and each
 * commit. It serves nobody and is no part of what is deployed.
 */
package org.custodes.bare;
