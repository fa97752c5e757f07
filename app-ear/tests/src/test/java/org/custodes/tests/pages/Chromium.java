package org.custodes.tests.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.custodes.tests.Instance;

/** The browser of the machine, without a window. Each page has cookies of its own. */
public final class Chromium implements AutoCloseable {
  private static final List<String> USUAL =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> QUIETLY =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  public Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setHeadless(true)
                    .setArgs(QUIETLY));
  }

  /** A page that nobody has signed in to. */
  public Page page(ColorScheme theme) {
    return browser
        .newContext(
            new Browser.NewContextOptions()
                .setColorScheme(theme)
                .setViewportSize(1280, 860)
                .setLocale("en-GB"))
        .newPage();
  }

  /** The console as it receives the person after they have signed in. */
  public Page signedIn(Instance house, Instance.Person person, ColorScheme theme) {
    var page = page(theme);
    page.navigate(house.console().toString());
    page.fill("#username", person.username());
    page.fill("#password", person.password());
    page.click("#kc-login");
    page.waitForURL(address -> address.startsWith(house.console().toString()));
    return page;
  }

  private static Path executable() {
    return Stream.concat(
            Optional.ofNullable(System.getenv("CUSTODES_CHROMIUM")).stream(), USUAL.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no Chromium in " + USUAL));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
