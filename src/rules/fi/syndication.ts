import type { ProvenFamily } from '../rule.js'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `Artikkeli Pitkä tie julkaistiin ensimmäisen kerran Esimerkki.` */
  'appeared-first': {
    lines: [
      '(artikkeli|juttu|kirjoitus|julkaisu) {work} (julkaistiin ensimmäisen kerran|julkaistiin ensin|ilmestyi ensin|' +
        'ilmestyi ensimmäisen kerran|ilmestyi ensimmäisenä) {site}',
    ],
    endings: ['(artikkeli|juttu) {work} (julkaistiin ensimmäisen kerran|ilmestyi ensin|ilmestyi ensimmäisenä) {site}'],
    place: 'edges',
    proof: {
      removes: ['Artikkeli Pitkä tie kotiin julkaistiin ensimmäisen kerran Esimerkki.'],
      keeps: [
        'Artikkeli ilmestyi seinälle.',
        'Juttu on vakava',
        'Haastattelu julkaistiin vuonna 1902 lehdessä.',
        'Artikkeli julkaistiin Naturessa.',
      ],
    },
  },
  /** What no hand wrote, read or translated: `Juttu on käännetty tekoälyn avulla`, `Tekoälyn tekemä tiivistelmä` */
  machine: {
    lines: [
      '(juttu|artikkeli|teksti|tiivistelmä|käännös|tämä juttu|tämä artikkeli|tämä tiivistelmä|yhteenveto) on ' +
        '(tehty|kirjoitettu|käännetty|luotu|tiivistetty|tuotettu|luettu) ' +
        '(tekoälyn avulla|tekoälyä hyödyntäen|tekoälyllä|koneellisesti|koneäänellä|automaattisesti|chatgpt:llä)' +
        '[(,|.| ja) {matter}]',
      '(juttu|artikkeli|teksti|tiivistelmä|käännös) on tekoälyn (tekemä|tuottama|kirjoittama|kääntämä)[(,|.| ja) {matter}]',
      '(jutun|artikkelin|tekstin) (teossa|tekemisessä|kirjoittamisessa|käännöksessä|kääntämisessä|tuottamisessa) on ' +
        '(hyödynnetty|käytetty) [apuna] tekoälyä[{matter}]',
      '(juttu|artikkeli|teksti) on käännetty (englannista|ruotsista|saksasta|ranskasta|venäjästä|virosta|suomeksi {words})[{matter}]',
      'tekoälyn (tekemä|tuottama|laatima) (tiivistelmä|käännös|yhteenveto)',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Juttu on käännetty tekoälyn avulla',
        'Tiivistelmä on tekoälyn tekemä ja toimittajan tarkistama.',
        'Tekoälyn tekemä tiivistelmä',
        'Jutun teossa on hyödynnetty tekoälyä.',
      ],
      keeps: [
        'Teksti on kirjoitettu verellä.',
        'Tekoälyn tekemä virhe maksoi miljoonia',
        'Teksti on kirjoitettu tekoälyllä pelottelun aikaan.',
      ],
    },
  },
  /** What a machine read or translated: `Artikkeli on käännetty koneellisesti` */
  'by-machine': {
    lines: [
      '[tämä] (artikkeli|juttu|teksti) on (käännetty|kirjoitettu|tehty|luettu) (koneellisesti|tekoälyllä|tekoälyn avulla|automaattisesti)',
      'tekoäly on (lukenut|kääntänyt|tiivistänyt) tämän (tekstin|jutun|artikkelin)',
    ],
    place: 'edges',
    proof: {
      removes: ['Tekoäly on lukenut tämän tekstin'],
      keeps: ['Tekoäly on lukenut kaiken'],
    },
  },
  /** Where it was printed first: `Juttu on julkaistu alun perin Satamalehdessä.` */
  'first-printed': {
    lines: [
      '(juttu|artikkeli|kirjoitus|teksti) (on julkaistu|julkaistiin|ilmestyi) (alun perin|ensimmäisen kerran|ensin) {words}',
    ],
    place: 'tail',
    proof: { removes: ['Juttu on julkaistu alun perin Satamalehdessä.'], keeps: ['Juttu on kerrottu ennenkin.'] },
  },
} satisfies ProvenFamily
