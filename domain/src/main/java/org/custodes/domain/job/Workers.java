package org.custodes.domain.job;

import java.util.concurrent.Executor;

/**
 * Port: threads of the server for computing beside the caller. What runs there is in no transaction
 * and asks no store.
 */
public interface Workers extends Executor {}
