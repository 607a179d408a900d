import type { ProvenFamily } from '../rule.js'

const STORY = 'artiklen|teksten|historien|indlægget|denne artikel'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `Indlægget Den lange vej blev først udgivet på Eksempel.` */
  'appeared-first': {
    lines: [
      '(indlægget|artiklen) {work} (blev først udgivet på|blev først publiceret på|dukkede først op på|' +
        'blev vist første gang den|udkom først på|kom først på) {site}',
      '(artiklen|denne artikel|kronikken|indlægget|teksten) (er|blev|har) ' +
        '(tidligere|først|oprindeligt|oprindelig|også) [(bragt|publiceret|været bragt|udgivet|skrevet)] (i|på|hos|af) ' +
        '{publication}[ {words}]',
      '(denne artikel|dette indlæg) er (bragt|publiceret|udgivet) (i|på|hos|af) {publication}[ {words}]',
      '(først|tidligere|oprindeligt) (bragt|publiceret|udgivet) (i|på|hos) {publication}',
    ],
    endings: ['(indlægget|artiklen) {work} (blev først udgivet på|dukkede først op på) {site}'],
    place: 'edges',
    proof: {
      removes: [
        'Indlægget Den lange vej hjem blev først udgivet på Eksempel.',
        'Artiklen blev først bragt i Havnebladet',
      ],
      keeps: [
        'Indlægget dukkede op på en væg.',
        'Artiklen er alvorlig',
        'Artiklen er fra Aarhus.',
        'Artiklen blev udgivet i Nature.',
      ],
    },
  },
  /** What no hand wrote, read or translated: `Artiklen er oversat ved hjælp af AI`, `AI-genereret opsummering` */
  machine: {
    lines: [
      '(artiklen|teksten|denne artikel|indlægget|opsummeringen|resuméet|denne opsummering|oversættelsen) er ' +
        '[delvist|automatisk|først] (skrevet|lavet|oversat|genereret|læst op|oplæst|opsummeret|udarbejdet|produceret) ' +
        '[automatisk] (ved hjælp af|med hjælp fra|med hjælp af|af|med) [en|et] ' +
        '(ai|kunstig intelligens|ai-stemme|ai-værktøj|ai-tjeneste|ai-model|chatgpt|google translate|robot|robotstemme|' +
        'kunstig stemme)[(,|.| og| \\(ai\\)) {matter}]',
      '(artiklen|teksten|denne artikel|indlægget) er (maskinoversat|automatisk oversat|oversat automatisk)[(,|.| og) {matter}]',
      '(artiklen|teksten|denne artikel|indlægget) er oversat fra (engelsk|svensk|norsk|tysk|fransk|engelsk af {author})[{matter}]',
      '(ai-genereret|automatisk|maskingenereret) (opsummering|resumé|oversættelse|tekst)',
      '(opsummeret|lavet|skrevet|oversat) (af|med) (ai|kunstig intelligens)',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Artiklen er skrevet ved hjælp af kunstig intelligens og kvalitetssikret af redaktionen.',
        'AI-genereret opsummering',
        'Artiklen er oversat fra engelsk',
      ],
      keeps: [
        'Teksten er skrevet af en mester.',
        'Artiklen er lavet af et barn',
        'Artiklen er skrevet af AI-forskeren Jo Ng.',
      ],
    },
  },
  /** A firm’s own words: `Dette er en pressemeddelelse fra Eksempelselskabet` */
  release: {
    lines: ['[dette er en ]pressemeddelelse (fra|af) {publication}'],
    place: 'edges',
    proof: {
      removes: ['Dette er en pressemeddelelse fra Eksempelselskabet'],
      keeps: ['Pressemeddelelsen fra klubben kom sent.', 'En pressemeddelelse fra helvede'],
    },
  },
  /** What the site says of its text: `Artiklen stammer fra vores arkiv`, `Artiklen er lavet af en annoncør` */
  'own-note': {
    lines: [
      `(${STORY}) (stammer fra|kommer fra|er hentet fra) vores arkiv[ {words}]`,
      `(${STORY}) er (lavet|skrevet|betalt|produceret) (af|i samarbejde med) (en annoncør|annoncøren|en sponsor|vores partner|en partner)`,
      `(${STORY}) (læses|bliver læst) op af en (kunstig|syntetisk|automatisk) stemme`,
    ],
    proof: {
      removes: [
        'Artiklen stammer fra vores arkiv',
        'Artiklen er lavet af en annoncør',
        'Artiklen læses op af en kunstig stemme',
      ],
      keeps: ['Artiklen stammer fra grundloven', 'Teksten er lavet af granit', 'Artiklen blev først bragt i maj.'],
    },
  },
} satisfies ProvenFamily
