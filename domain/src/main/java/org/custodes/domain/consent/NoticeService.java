package org.custodes.domain.consent;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.custodes.domain.kernel.Purpose;

/** Door: what people are told, for anyone to read. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NoticeService {
  @Inject private Notices notices;

  /** The newest notice of a purpose in the language, or in English where there is none. */
  @PermitAll
  public Notice current(Purpose purpose, Locale language) {
    return notices.current(purpose, language.getLanguage());
  }

  /** One version of a notice; versions stay readable for ever. */
  @PermitAll
  public Optional<Notice> notice(Purpose purpose, String version, String language) {
    return notices.find(purpose, new NoticeRef(version, language));
  }

  /** Every version of every notice. */
  @PermitAll
  public List<Notice> all() {
    return notices.all();
  }
}
