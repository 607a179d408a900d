import type { Family } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Huomasitko virheen?`, `Ilmoita virheestä`, `Juttua päivitetty` */
  report: {
    lines: [
      '(huomasitko|löysitkö|näitkö) [jutussa|artikkelissa|tekstissä] (virheen|kirjoitusvirheen|asiavirheen) [jutussa|artikkelissa|tekstissä][?][ {matter}]',
      '(ilmoita|kerro|raportoi) [meille] (virheestä|virhe|asiavirheestä)',
      '(juttua|artikkelia|uutista|tekstiä) [on ](päivitetty|täydennetty|muokattu)[ {date}]',
      '(juttua|artikkelia|uutista|tekstiä|otsikkoa|kuvatekstiä) [on ](korjattu|tarkennettu|oikaistu)[ {date}]',
      '(juttua|artikkelia|uutista|tekstiä|otsikkoa) [on ](päivitetty|korjattu|täydennetty|muokattu) [viimeksi] (klo|kello) {date}',
      '(näin|miten) (teemme|toimimme|tehdään) [uutisia|juttuja|journalismia|töitä] [uutisia|juttuja|journalismia|verkossa]',
      '(lue lisää|lue)[,] (miten|kuinka) (teemme|toimimme|työskentelemme) {words}',
      '(noudatamme|{publication} noudattaa) journalistin ohjeita[{matter}]',
      '{publication} on sitoutunut [noudattamaan ]journalistin ohjei(ta|siin)[{matter}]',
    ],
    place: 'tail',
  },
  /** Whose views these are: `Tämä on mielipidekirjoitus.`, `Kolumni on kirjoittajan mielipide.` */
  opinion: {
    lines: [
      '(tämä|teksti|kirjoitus) on (mielipidekirjoitus|kolumni|pääkirjoitus|lukijan mielipide|mielipideteksti|vieraskynäkirjoitus|kommentti)',
      '(kolumni|kirjoitus|teksti|mielipidekirjoitus|blogi|kommentti) on kirjoittajan [oma|omia] (mielipide|näkemys|mielipiteitä|näkemyksiä)[{matter}]',
      '(tekstin|kirjoituksen|kolumnin|blogin|jutun) (mielipiteet|näkemykset) ovat kirjoittajan omia[{matter}]',
      '(mielipiteet|näkemykset|kannanotot) (ovat|eivät) {matter}(kirjoittajan omia|edusta toimituksen|edusta lehden|edusta {words} kantaa)[{matter}]',
      '(mielipiteet|näkemykset) ovat kirjoittajan omia[{matter}]',
      '(lähetä|kirjoita) (mielipidekirjoitus|mielipidekirjoituksesi|oma mielipidekirjoituksesi|tekstiviesti palstalle)',
    ],
    place: 'edges',
  },
} satisfies Family
