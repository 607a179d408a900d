import type { ProvenFamily } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Fout gezien?`, `Zie je een fout? Mail ons`, `Dit artikel is bijgewerkt.` */
  report: {
    lines: ['(correctie|fout) (melden|doorgeven)'],
    words: ['zie je een fout? mail ons', 'fout gezien?'],
    place: 'tail',
    proof: {
      removes: ['Correctie melden'],
      keeps: [
        'Fout op fout',
        'Correctie: de minister trad af op 4 mei.',
        'Zie je een brand? Bel 112.',
        'Fout gevonden in de wet',
        'Zie je een fout? Dan is het te laat.',
      ],
    },
  },
  /** `Dit artikel is bijgewerkt.`: says that, and not what. */
  updated: {
    yields: 'correction',
    lines: [
      '(dit|het|deze) (artikel|bericht|verhaal|pagina|tekst) (is|werd) [voor het laatst|laatst|later] ' +
        '(bijgewerkt|geüpdatet|aangepast|gewijzigd|aangevuld|geactualiseerd)[ op {date}| om {date}]',
      '[let op: |let op! |let op, ](dit|deze) (artikel|bericht|pagina) is (ouder dan|meer dan) (een|{n}|één|twee|drie) (jaar|maanden|dagen)[ oud][. {matter}]',
    ],
    place: 'edges',
    proof: {
      removes: ['Dit artikel is bijgewerkt.', 'Het bericht is later aangepast', 'Dit artikel is ouder dan een jaar'],
      keeps: [
        'Dit artikel is aangepast: de minister trad af op 4 mei.',
        'Deze tekst is oud',
        'Dit dorp is ouder dan een jaar',
      ],
    },
  },
  /** Whose views they are: `De auteur schrijft op persoonlijke titel.` */
  opinion: {
    lines: [
      '(de auteur|de schrijver|de columnist|{name}) (schrijft|schrijft deze column) op persoonlijke titel',
      '(dit artikel|deze bijdrage|deze column|dit opiniestuk) (geeft|weerspiegelt|is) [de] (mening|opinie|uitsluitend) {words}',
      '(dit|het) (artikel|bericht) wordt (bijgewerkt|aangevuld|nog bijgewerkt|nog aangevuld|continu bijgewerkt)',
      '(meer|meer informatie|details) volgt',
      'later meer',
    ],
    place: 'tail',
    proof: {
      removes: ['De auteur schrijft op persoonlijke titel.', 'Dit artikel wordt bijgewerkt.'],
      keeps: ['De auteur schrijft op reis.'],
    },
  },
} satisfies ProvenFamily
