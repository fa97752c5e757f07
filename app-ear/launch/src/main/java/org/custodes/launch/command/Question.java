package org.custodes.launch.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;

/** A question before something that cannot be undone; only the word yes is a yes. */
record Question(Terminal terminal) {

  /**
   * @param consequence what will happen to what, in words
   * @param inScripts how to answer beforehand
   */
  boolean agreed(String consequence, String inScripts) throws IOException {
    terminal.ask(consequence + " Type yes to go on: ");
    var answer =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    if (answer == null) {
      throw new Trouble("Nobody is there to answer.", inScripts);
    }
    return answer.strip().equalsIgnoreCase("yes");
  }
}
