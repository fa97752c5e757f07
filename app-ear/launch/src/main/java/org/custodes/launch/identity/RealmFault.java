package org.custodes.launch.identity;

/**
 * The realm cannot be brought to its present state. The message says what is wrong and what to do,
 * in words for whoever started the instance, and holds no secret.
 */
public final class RealmFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RealmFault(String message) {
    super(message);
  }

  RealmFault(String message, Throwable cause) {
    super(message, cause);
  }
}
