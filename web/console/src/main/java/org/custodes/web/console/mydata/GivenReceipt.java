package org.custodes.web.console.mydata;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.custodes.domain.consent.Receipt;
import org.custodes.domain.kernel.Purpose;
import org.custodes.web.console.shell.DataAddress;

/**
 * A receipt on the one page that follows its decision. It is offered as data within the page: the
 * house keeps no copy, neither in a file nor in the web session.
 *
 * @param done the sentence that says what was decided
 */
public record GivenReceipt(Purpose purpose, String done, Receipt receipt) {

  public String code() {
    return purpose.code();
  }

  /** The signed receipt as it is, to be checked with any JOSE software. */
  public String signed() {
    return DataAddress.of("application/jose", receipt.jws());
  }

  /** What the receipt says, laid out for a reader. */
  public String readable() {
    var payload = Base64.getUrlDecoder().decode(receipt.jws().split("\\.", 3)[1]);
    var text = new StringWriter();
    try (var in = Json.createReader(new StringReader(new String(payload, StandardCharsets.UTF_8)));
        var out =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
      out.write(in.read());
    }
    return DataAddress.of("application/json", text.toString().strip());
  }
}
