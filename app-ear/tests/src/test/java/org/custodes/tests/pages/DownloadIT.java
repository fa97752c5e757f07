package org.custodes.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.ZipFile;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person prepares a download, fetches it and reads it without a network. */
class DownloadIT {
  private static final Instance HOUSE = Instance.running();
  private static final Instance.Person CHIDI = HOUSE.named("chidi");

  private static Chromium chromium;

  @TempDir private Path folder;

  private Page page;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @BeforeEach
  void somethingIsKeptOfChidi() {
    var chidi = new Asked(HOUSE, CHIDI);
    // a download that an earlier run has left goes with the consent
    chidi.decide("training", "WITHDRAWN");
    chidi.decide("training", "GIVEN");
    chidi.offer("training", "How long do eggs boil?", "Ten minutes.");
    page = chromium.signedIn(HOUSE, CHIDI, ColorScheme.LIGHT);
    page.navigate(HOUSE.console().resolve("mydata/download.xhtml").toString());
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private void prepare() {
    page.getByRole(AriaRole.BUTTON, named("Prepare my download")).click();
    assertThat(page.locator("#live")).containsText("Your download is ready");
  }

  @Test
  void itIsPreparedFetchedOnceAndReadWithoutANetwork() throws IOException {
    prepare();
    var download =
        page.waitForDownload(
            () -> page.getByRole(AriaRole.BUTTON, named("Download the file")).click());
    assertTrue(download.suggestedFilename().matches("custodes-my-data-[0-9-]{10}\\.zip"));
    assertThat(page.getByRole(AriaRole.BUTTON, named("Prepare my download"))).isVisible();
    page.navigate(download.url());
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .containsText("There is no such page");

    unpack(download.path());
    var asked = new ArrayList<String>();
    var offline = chromium.page(ColorScheme.LIGHT);
    offline.onRequest(request -> asked.add(request.url()));
    offline.navigate(folder.resolve("README.html").toUri().toString());
    offline.getByRole(AriaRole.LINK, named("Conversations").setExact(true)).click();
    assertThat(offline.locator("main")).containsText("How long do eggs boil?");
    assertEquals(2, asked.size(), asked.toString());
    assertTrue(asked.stream().allMatch(address -> address.startsWith("file:")), asked.toString());
  }

  private void unpack(Path archive) throws IOException {
    try (var zip = new ZipFile(archive.toFile())) {
      for (var entry : zip.stream().toList()) {
        var file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, zip.getInputStream(entry).readAllBytes());
      }
    }
  }

  @Test
  void itIsThrownAwayByItsPerson() {
    prepare();
    page.getByRole(AriaRole.BUTTON, named("Throw it away")).click();
    assertThat(page.locator(".messages")).containsText("The prepared download is thrown away");
    assertThat(page.getByRole(AriaRole.BUTTON, named("Prepare my download"))).isVisible();
  }
}
