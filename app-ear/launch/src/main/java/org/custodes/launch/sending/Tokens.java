package org.custodes.launch.sending;

import java.io.IOException;
import org.custodes.launch.identity.Secret;

/** Where a bearer token of the person comes from; asked again when one has expired. */
@FunctionalInterface
public interface Tokens {
  Secret next() throws IOException;
}
