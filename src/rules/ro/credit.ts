import type { ProvenFamily } from '../rule.js'

/** Who took the picture, who wrote the story, and where to reach them. */
export const credit = {
  /** `Foto: Ana Pop / Agerpres`, `Sursa foto: Facebook`, `Sursă foto: Ana Pop` */
  photo: {
    lines: [
      '(foto|fotografie|fotografii|sursa foto|sursă foto|sursa imagine|sursă imagine|credit foto|foto credit|' +
        'sursa fotografie|foto main|foto principală|foto/video|sursa foto/video|sursa video|foto cover|fotograf|' +
        'fotografie principală|sursa foto principală|foto și video)[ ](:|/) {credit}',
      '(foto|fotografie|ilustrație|caricatură) (de|:) {author}',
      '(imagine|ilustrație|grafică|video|montaj|imagini|captură)[ ]: {author}',
      '(profimedia|inquam photos|mediafax foto|agerpres foto|hepta|captură youtube)[ ][/ ][{credit}]',
      'captură (video|foto|ecran|youtube|tv)[ {credit}]',
    ],
    endings: ['(foto|sursa foto|sursă foto|credit foto)[ ]: {credit}', '(sursa foto:|foto:) {url}'],
    proof: {
      removes: [
        'Foto: Ana Pop / Agerpres',
        'Sursa foto: Facebook',
        'Sursă foto: Ana Pop',
        'Foto de Ana Pop',
        'Sursa foto: Inquam Photos / Ana Pop',
        'FOTO: Arhivă',
        'Captură video',
      ],
      keeps: [
        'Foto: imaginea premiată arată un stârc în zori.',
        'Fotografia de Ana Pop a luat premiul.',
        'Foto de familie la summit',
        'Video: așa a căzut podul',
      ],
    },
  },
  /** Where the words could be a subhead: `Imagine: Muzeul Mării` */
  courtesy: {
    lines: ['(imagine|imagini|video|grafică|infografic|ilustrație)[ ]: {credit}'],
    place: 'edges',
    proof: {
      removes: ['Imagine: UNICEF', 'Video: ISU'],
      keeps: ['Imagine: tot ce spune oglinda', 'Imaginea țării în joc'],
    },
  },
  /** `Email: ana@ziar.example`, `Articole scrise de Ana Pop`, `Vezi toate articolele` */
  contact: {
    lines: [
      '(e-mail|email|contact|mail|scrie-ne la|scrieți-ne la|facebook|twitter|ne puteți scrie la|trimite-ne știri la|' +
        'scrie-mi la)[ |:|: | : | la ]({email}|{handle})',
      '{author}[,|:| -| /| \\|] ({email}|{handle})',
      '(vezi toate articolele|articole scrise|toate articolele|mai multe articole|alte articole|citește toate articolele) (de|scrise de|ale lui) {author}',
      '(ai o știre|ai informații|ai o informație|dacă ai o știre|dacă ai informații) {title} ' +
        '(scrie-ne|trimite-ne|trimite-o|mail|whatsapp|contactează-ne|scrie-o){matter}',
      '(ai o știre|ai informații|ai o informație|ai un pont)[?] (scrie-ne|trimite-ne|contactează-ne|trimite-o)[ {rest}]',
      '(contactează|scrie) (redacția|redacției)[ {publication}]',
      'vezi toate articolele (autorului|autoarei)',
    ],
    words: [
      'vezi toate articolele',
      'toate articolele autorului',
      'mai multe articole de același autor',
      'alte articole de același autor',
      'mai multe de la autor',
      'articole de același autor',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Ai o știre? Scrie-ne',
        'Contactează redacția',
        'Email: ana@ziar.example',
        'Ana Pop @ana_pop',
        'Articole scrise de Ana Pop',
        'Vezi toate articolele',
        'Ai o știre pentru noi? Scrie-ne pe adresa redacției.',
      ],
      keeps: [
        'Dacă ai informații despre fată, scrie poliției.',
        'Cine are informații poate scrie la sesizari@politie.example sau suna la 112.',
        'Contact cu victima: niciunul',
        'Articole de lux',
      ],
    },
  },
  /** A heading with a name, above a biography: `Despre Maria Gomez` */
  'about-name': {
    lines: ['despre {author}'],
    place: 'tail',
    headsBiography: 'named',
    proof: {
      removes: ['Despre Maria Gomez', 'Despre Jo Ng'],
      keeps: ['Despre patruzeci de oameni.', 'Autorul este necunoscut.'],
    },
  },
  /** A heading above a biography: `Despre autor` */
  'about-author': {
    lines: ['despre (autor|autoare|autori)'],
    place: 'tail',
    headsBiography: 'any',
    proof: {
      removes: ['Despre autor', 'Despre autoare'],
      keeps: ['Despre patruzeci de oameni.', 'Autorul este necunoscut.'],
    },
  },
} satisfies ProvenFamily
