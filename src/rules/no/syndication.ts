import type { ProvenFamily } from '../rule.js'

const STORY = 'saken|artikkelen|teksten|denne saken|denne artikkelen'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `Innlegget Den lange veien dukket først opp på Eksempel.` */
  'appeared-first': {
    lines: [
      '(innlegget|artikkelen) {work} (dukket først opp på|ble først publisert på|dukka først opp på|sto først i) {site}',
      '(denne artikkelen|denne saken|saken|saka) er (publisert|produsert|levert) (i|på|hos|av) {publication}[ {words}]',
      '(først|tidligere|opprinnelig) publisert (i|på|hos) {publication}',
    ],
    endings: ['(innlegget|artikkelen) {work} (dukket først opp på|ble først publisert på) {site}'],
    place: 'edges',
    proof: {
      removes: ['Innlegget Den lange veien hjem dukket først opp på Eksempel.'],
      keeps: [
        'Innlegget dukket først opp på en vegg.',
        'Saken er alvorlig',
        'Saken er i Oslo tingrett nå.',
        'Artikkelen ble publisert i Nature.',
      ],
    },
  },
  /** What no hand wrote, read or translated: `Saken er skrevet ved hjelp av KI`, `KI-generert oppsummering` */
  machine: {
    lines: [
      '(artikkelen|saken|teksten|denne artikkelen|denne saken|innlegget|oppsummeringen|denne oppsummeringen|' +
        'sammendraget|oversettelsen) er [delvis|automatisk|først] ' +
        '(skrevet|laget|oversatt|generert|lest opp|oppsummert|utarbeidet|produsert) [automatisk] ' +
        '(ved hjelp av|med hjelp av|med støtte fra|av|med) [en|et] ' +
        '(ki|ai|kunstig intelligens|kunstig stemme|ki-verktøy|ki-stemme|ki-tjeneste|ki-tjeneste fra {publication}|' +
        'ki-modell|chatgpt|google translate|robot|robotstemme)[(,|.| og| \\(ki\\)) {matter}]',
      '(artikkelen|saken|teksten|denne artikkelen|innlegget) er (maskinoversatt|automatisk oversatt|oversatt automatisk)[(,|.| og) {matter}]',
      '(artikkelen|saken|teksten|denne artikkelen|denne saken|innlegget) er oversatt fra ' +
        '(engelsk|svensk|dansk|tysk|fransk|bokmål|nynorsk|engelsk av {author})[{matter}]',
      '(ki-generert|ai-generert|automatisk|maskingenerert) (oppsummering|sammendrag|oversettelse|tekst)',
      '(oppsummert|laget|skrevet|oversatt) (av|med) (ki|ai|kunstig intelligens)',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Saken er skrevet ved hjelp av kunstig intelligens og kvalitetssikret av redaksjonen.',
        'KI-generert oppsummering',
        'Artikkelen er oversatt fra engelsk',
        'Oppsummert av KI',
      ],
      keeps: [
        'Teksten er skrevet av en mester.',
        'Saken er laget av et barn',
        'Saken er skrevet av KI-forskeren Jo Ng.',
      ],
    },
  },
  /** A firm’s own words: `Dette er en pressemelding fra Eksempelselskapet` */
  release: {
    lines: ['[dette er en ]pressemelding (fra|av) {publication}'],
    place: 'edges',
    proof: {
      removes: ['Dette er en pressemelding fra Eksempelselskapet'],
      keeps: ['Pressemeldingen fra klubben kom sent.', 'En pressemelding fra helvete'],
    },
  },
  /** What the site says of its text: `Saken er hentet fra arkivet vårt`, `Saken er laget av en annonsør` */
  'own-note': {
    lines: [
      `(${STORY}) (kommer fra|stammer fra|er hentet fra) (arkivet vårt|vårt arkiv)[ {words}]`,
      `(${STORY}) er (laget|skrevet|betalt|produsert) (av|i samarbeid med) (en annonsør|annonsøren|en sponsor|vår partner|en partner)`,
      `(${STORY}) (leses|blir lest) opp av en (kunstig|syntetisk|automatisk) stemme`,
      `(${STORY}) (ble|er) (først|opprinnelig) (publisert|utgitt|trykket) (i|på|av) {publication}`,
    ],
    proof: {
      removes: [
        'Saken er hentet fra arkivet vårt',
        'Saken er laget av en annonsør',
        'Saken leses opp av en kunstig stemme',
        'Saken ble først publisert i havn24',
      ],
      keeps: ['Saken er hentet fra Grunnloven', 'Saken er laget av granitt', 'Saken ble først publisert i mai.'],
    },
  },
} satisfies ProvenFamily
