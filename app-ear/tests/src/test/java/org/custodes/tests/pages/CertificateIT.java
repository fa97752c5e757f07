package org.custodes.tests.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Anyone checks a certificate: by page, by program, with nothing kept of what they hand in. */
class CertificateIT {
  private static final Instance HOUSE = Instance.running();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PAGE_OF_PDF = Pattern.compile("/Type\\s*/Page\\b");
  private static final String LARGE = "A".repeat(200_000);

  private static Chromium chromium;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  private static Page certificatePage() {
    var page = chromium.page(ColorScheme.LIGHT);
    page.navigate(HOUSE.site().resolve("certificate").toString());
    return page;
  }

  private static Page pasted(String text) {
    var page = certificatePage();
    page.locator("#text").fill(text);
    page.locator("main button").click();
    return page;
  }

  private static HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(HOUSE.site().resolve(path))
              .header("Content-Type", type)
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static JsonNode check(int status, String text) throws IOException, InterruptedException {
    var answer = post("certificate/check", "application/jose", text);
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
    var type = answer.headers().firstValue("Content-Type").orElseThrow();
    assertTrue(type.startsWith(status == 200 ? "application/json" : "application/problem+json"));
    return JSON.readTree(answer.body());
  }

  @Test
  void aPastedCertificateBecomesADocument() {
    var page = pasted(HouseCertificates.genuine(HOUSE));
    assertEquals("Certificate of erasure", page.locator("h1").innerText());
    assertTrue(page.locator(".notice").innerText().contains("This certificate is genuine."));
    assertEquals(11, page.locator("tbody tr").count());
    assertTrue(page.locator("tbody").innerText().contains("214 before, 3 after"));
    assertTrue(page.locator(".stages").innerText().contains("Not yet."));
    assertEquals(1, page.locator("svg.qr[role=img]").count());
    page.context().close();
  }

  @Test
  void aFileIsCheckedAsWell() throws IOException {
    var page = certificatePage();
    var file = folder.resolve("certificate-R-2027-7F3A-91C2.jws");
    page.locator("#file").setInputFiles(Files.writeString(file, HouseCertificates.genuine(HOUSE)));
    page.locator("main button").click();
    assertEquals("Certificate of erasure", page.locator("h1").innerText());
    page.context().close();
  }

  @Test
  void printsOnOneSheet() throws IOException {
    var page = pasted(HouseCertificates.genuine(HOUSE));
    // a click does not wait for the answer, and what is on its way cannot be printed
    page.locator("svg.qr").waitFor();
    page.waitForLoadState();
    var file = Path.of("target/pictures/certificate.pdf");
    var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(file));
    var pages = PAGE_OF_PDF.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
    assertEquals(1, pages);
    page.context().close();
  }

  @Test
  void whatIsWrongIsSaidAtTheFieldWhichKeepsItsText() {
    var altered = HouseCertificates.altered(HOUSE);
    var page = pasted(altered);
    assertTrue(page.locator("#error").innerText().contains("This is not what was signed."));
    assertTrue(page.locator("#text").getAttribute("aria-describedby").contains("error"));
    assertEquals(altered, page.locator("#text").inputValue());
    assertFalse(page.locator("main").innerText().contains("R-2027"), "nothing of it is shown");
    page.context().close();
  }

  @Test
  void whatIsNoCertificateIsWrittenBackAsText() {
    var page = pasted("</textarea><script>alert(1)</script>");
    assertEquals("</textarea><script>alert(1)</script>", page.locator("#text").inputValue());
    assertEquals(0, page.locator("main script").count());
    page.context().close();
  }

  @Test
  void aProgramGetsTheVerdict() throws IOException, InterruptedException {
    var verdict = check(200, HouseCertificates.genuine(HOUSE));
    assertEquals("GENUINE", verdict.get("verdict").asText());
    assertEquals("R-2027-7F3A-91C2", verdict.get("request").asText());
  }

  @Test
  void aProgramIsToldWhyNot() throws IOException, InterruptedException {
    assertEquals(
        "urn:custodes:problem:certificate-altered",
        check(422, HouseCertificates.altered(HOUSE)).get("type").asText());
    assertEquals(
        "urn:custodes:problem:certificate-other-key",
        check(422, HouseCertificates.ofAStranger(HOUSE)).get("type").asText());
    assertEquals(
        "urn:custodes:problem:certificate-malformed", check(422, "hello").get("type").asText());
    assertEquals("urn:custodes:problem:certificate-empty", check(422, "").get("type").asText());
    assertEquals(
        "urn:custodes:problem:certificate-too-large", check(413, LARGE).get("type").asText());
  }

  @Test
  void aBodyThatIsTooLargeOrNoFormIsAnswered() throws IOException, InterruptedException {
    var form = "application/x-www-form-urlencoded";
    assertEquals(422, post("certificate", form, "text=" + LARGE).statusCode());
    assertEquals(422, post("certificate", "multipart/form-data", "no parts").statusCode());
    assertEquals(422, post("certificate", "text/plain", "hello").statusCode());
  }

  @Test
  void theAnswerSetsNothingRunsNothingAndIsNotKept() throws IOException, InterruptedException {
    var answer = post("certificate", "application/x-www-form-urlencoded", "text=hello");
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    assertTrue(
        answer
            .headers()
            .firstValue("Content-Security-Policy")
            .orElseThrow()
            .startsWith("default-src 'none';"));
  }

  @Test
  void nothingOfItIsLoggedOrLeftOnTheDisk() throws IOException, InterruptedException {
    var canary = "CANARYOFACERTIFICATE";
    var body =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s.jws\"\r\n\r\n%s\r\n--x--\r\n"
            .formatted(canary, canary.repeat(3000));
    assertEquals(422, post("certificate", "multipart/form-data; boundary=x", body).statusCode());
    check(422, canary);
    for (var place : new String[] {"logs", "wildfly", "tmp"}) {
      try (var files = Files.walk(HOUSE.home().resolve(place))) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
          assertFalse(text.contains(canary), file.toString());
        }
      }
    }
  }
}
