package org.custodes.plan.red.immutable.domain.kernel;

public abstract class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  protected Refusal(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
