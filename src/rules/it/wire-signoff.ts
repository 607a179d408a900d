import type { ProvenFamily } from '../rule.js'

/** Who worked on a dispatch, as wires say it below the last paragraph. */
export const wireSignoff = {
  /** `(Tradotto da Anna Rossi, editing Luca Neri)` */
  desk: {
    lines: [
      '(tradotto|editing|in redazione|traduzione|redazione|versione italiana|revisione|servizio|ha collaborato|' +
        'hanno collaborato)[ (da|di|a roma|a milano)][:] {credit}[, (editing|in redazione) {credit}]',
      '(tradotto|traduzione|editing) (da|di|a cura di) {credit}',
      '{credit} (ha collaborato|hanno collaborato|ha contribuito|hanno contribuito) a questo (articolo|servizio|testo)[{rest}]',
      '(ha collaborato|hanno collaborato)[:] {credit}',
    ],
    endings: [
      '(tradotto da|traduzione di|editing|in redazione a roma|in redazione a milano) {credit}[, (editing|in redazione) {credit}]',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Tradotto da Anna Rossi',
        '(Tradotto da Anna Rossi, editing Luca Neri)',
        'Hanno collaborato: Anna Rossi, Luca Neri',
        'Anna Rossi ha collaborato a questo articolo',
      ],
      keeps: [
        'Tradotto per la prima volta nel 1605, il libro vive ancora.',
        'Anna Rossi ha aiutato la polizia nel caso.',
        'Revisione auto: cosa cambia',
      ],
    },
  },
  /** An agency that signs with its name: `(Adnkronos)`, `(AGI)`, `(ITALPRESS)`; ANSA is taken everywhere */
  agency: {
    lines: ['(agi|adnkronos|askanews|italpress|ansa|lapresse)[ ](/|-)[ ]{words}'],
    words: [
      'agi',
      'adnkronos',
      'askanews',
      'italpress',
      'lapresse',
      'nova',
      'agenzia nova',
      'dire',
      'agenzia dire',
      'radiocor',
      'il sole 24 ore radiocor',
      '9colonne',
      'redazione',
      'la redazione',
      'agenzie',
      'asca',
      'tmnews',
      'xinhua',
      'sir',
      'agensir',
      'aise',
      'teleborsa',
      'public policy',
      'agenzia fotogramma',
      'adnkronos salute',
      'mf-dj',
      'red',
      'red.',
      'r.c.',
      'com/red',
      'red/com',
      'sib',
      'ats',
    ],
    endings: [
      '(agi|adnkronos|askanews|italpress|lapresse|nova|agenzia nova|dire|radiocor|9colonne|agenzie|asca|xinhua|sir|aise)',
      '(agi|adnkronos|askanews|italpress|ansa)[ ](/|-)[ ]{words}',
    ],
    place: 'tail',
    proof: {
      removes: ['(AGI)', '(Adnkronos)', 'ITALPRESS', '(askanews)', 'Radiocor'],
      keeps: [
        'L’agenzia Adnkronos (Adnkronos) compie gli anni lunedì.',
        'Fine di un’era',
        'Segue il corteo',
        'Redazione e applausi',
      ],
    },
  },
} satisfies ProvenFamily
