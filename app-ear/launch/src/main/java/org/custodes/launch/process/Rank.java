package org.custodes.launch.process;

/** In which order parts are stopped: whoever uses another goes first. */
public enum Rank {
  /** A command that ends by itself. */
  TASK,
  SERVER,
  IDENTITY,
  DATABASE
}
