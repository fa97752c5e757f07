package org.custodes.domain.deidentification;

/** They make a type surer. None of them takes a mask away. */
final class Checksums {
  private Checksums() {}

  /** Luhn, of payment cards. */
  static boolean isCard(String digits) {
    int sum = 0;
    boolean twice = false;
    for (int at = digits.length() - 1; at >= 0; at--) {
      int digit = Character.digit(digits.charAt(at), 10);
      int weighed = twice ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
      twice = !twice;
    }
    return sum % 10 == 0;
  }

  /** ISO 7064 modulus 97, of bank accounts; {@code account} holds Latin letters and digits only. */
  static boolean isIban(String account) {
    if (account.length() < 5) {
      return false;
    }
    int rest = 0;
    var turned = account.substring(4) + account.substring(0, 4);
    for (int at = 0; at < turned.length(); at++) {
      int value = Character.digit(turned.charAt(at), 36);
      rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
    }
    return rest == 1;
  }
}
