import type { ProvenFamily } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Har du hittat ett fel?`, `Rapportera fel`, `Artikeln är uppdaterad` */
  report: {
    lines: ['[rapportera ]fel i (artikeln|texten)[?]'],
    words: ['artikeln är uppdaterad', 'rapportera fel', 'har du hittat ett fel?'],
    place: 'tail',
    proof: {
      removes: ['Fel i artikeln?'],
      keeps: [
        'Rapportera brott direkt, manar polisen.',
        'Rättelse: ministern avgick den 4 maj.',
        'Artikeln är från 1974',
        'Artikeln har väckt stark kritik.',
        'Fel i texten fick boken att dras in',
        'Vi följer reglerna, säger klubben.',
        'Detta är inte bara mina åsikter, säger hon.',
      ],
    },
  },
  /** Whose views they are: `Åsikterna i artikeln är skribentens egna.`, `Detta är en debattartikel. Det är skribenten som står för åsikterna i texten.` */
  opinion: {
    lines: [
      '(åsikterna|åsikter|analysen och ställningstagandena) (i|som framförs i) (artikeln|texten|krönikan) är {words} egna',
      '(detta|det här) är en (debattartikel|opinionstext|krönika|ledare)[.] {matter} (skribenten|skribentens|skribenternas|åsikterna|åsikter) {matter}',
      '(åsikterna|det är skribenten|skribenten|skribenterna) {words} (står för|svarar för|egna) [{words}]',
      '{publication} ledarsida är (oberoende|obunden|partipolitiskt obunden) {words}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Åsikterna i artikeln är skribentens egna.',
        'Detta är en debattartikel. Det är skribenten som står för åsikterna i texten.',
      ],
      keeps: ['Åsikterna i salen var många.', 'Detta är en krönika om sommaren.'],
    },
  },
} satisfies ProvenFamily
