package org.custodes.domain.deidentification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TongueTest {
  private final Deidentifier deidentifier = Deidentifier.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ich möchte bitte einen Kaffee mit Milch bestellen",
        "wie lange muss ich kartoffeln kochen, damit sie nicht zerfallen?",
        "Erkläre mir bitte, warum der Himmel am Abend rot wird und am Tag blau ist.",
        "je voudrais un café avec du lait",
        "Qu'est-ce que l'effet de serre, et pourquoi dit-on qu'il réchauffe l'atmosphère ?",
        "comment enlever une tache de vin rouge sur une nappe blanche",
        "me gustaría un café con leche por favor",
        "¿Me explicas cómo se calcula el área de un triángulo? Mañana tengo un examen.",
        "quiero aprender a tocar la guitarra, por dónde empiezo?"
      })
  void keepsOrdinaryTalkAsItIs(String text) {
    var answer = deidentifier.deidentify(Talk.of(text));
    assertEquals(Optional.empty(), answer.doubt());
    assertEquals(List.of(text), Talk.texts(answer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hallo, ich heiße Annegret Vollmers und brauche einen Brief. | Annegret Vollmers",
        "schreib bitte an frau koch, dass wir morgen später kommen | koch",
        "Mein Kollege Winter ist krank, und ich muss ihn vertreten. | Winter",
        "meine schwester heißt till und kommt am sonntag zu uns | till",
        "Gestern hat Klein angerufen, und ich war nicht da. | Klein",
        "schreibst du bitte frau von stetten, dass ich später komme | stetten",
        "ich wohne am alten markt 3 und suche einen arzt in der nähe | alten markt 3",
        "meine adresse ist birkenweg 14, 50937 köln, was fehlt noch? | birkenweg 14",
        "ich wohne in der Oberen Gasse 12 und suche eine Wohnung | Oberen Gasse 12",
        "schick es mir in die hauptstraße 7, das klingelschild fehlt | hauptstraße 7",
        "il habite 5 place de la république, et moi je suis ailleurs | 5 place république",
        "mi dirección actual es camino viejo 12, y no me llega el correo | camino viejo 12",
        "je m'appelle thibault lemercier et j'ai une question pour vous | thibault lemercier",
        "ma fille Rose a de la fièvre, que dois-je faire ? | Rose",
        "j'habite 4 impasse du vieux moulin, et le facteur ne vient pas | 4 impasse du vieux moulin",
        "me llamo iñaki goikoetxea y necesito una carta para el banco | iñaki goikoetxea",
        "mi novia se llama mercedes flores y no sé qué regalarle | mercedes flores",
        "vivo en la calle Mayor 27 y no funciona la caldera | calle Mayor 27"
      })
  void masksWhoAndWhere(String text, String identifier) {
    for (var word : identifier.split(" ", -1)) {
      assertFalse(
          (" " + Talk.texts(deidentifier.deidentify(Talk.of(text))).getFirst() + " ")
              .contains(" " + word + " "),
          word);
    }
  }

  @Test
  void readsEachTurnInItsOwnTongue() {
    var talk =
        Talk.of(
            "translate into German: my neighbour is very loud at night and I cannot sleep",
            "Mein Nachbar ist nachts sehr laut, und ich kann nicht schlafen.",
            "and into French please, with a polite ending that I can use",
            "Mon voisin fait beaucoup de bruit la nuit, et je ne peux pas dormir.");
    var answer = deidentifier.deidentify(talk);
    assertEquals(Optional.empty(), answer.doubt());
    assertTrue(answer.maskedWordShare() < 0.05);
  }

  @Test
  void takesNoForeignWordForPublicInEnglish() {
    var answer = deidentifier.deidentify(Talk.of("yesterday schneider told me that he will move"));
    assertFalse(Talk.texts(answer).getFirst().contains("schneider"));
  }
}
