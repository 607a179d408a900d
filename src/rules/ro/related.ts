import type { ProvenFamily } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Citește și`, `Articole similare`, `Pe aceeași temă` */
  'related-stories': {
    lines: [
      '(citește|vezi) și pe {publication}',
      '(citește mai mult|articole similare|pe aceeași temă|știri similare) {headline}',
      'partenerii noștri recomandă',
      '(articole|știri|ştiri|stiri|articol|postări|subiecte|video) ' +
        '(similare|similar|recomandate|asemănătoare|asemanatoare|recente|înrudite|corelate|pe aceeași temă|' +
        'pe aceeasi tema)',
      '(citește|citeste|citeşte|citiți|citiţi|vezi|vedeți|urmărește) (și|şi|si|și despre)',
    ],
    words: ['pe aceeași temă'],
    headsList: true,
    proof: {
      removes: [
        'Citește mai mult Un nou pod se deschide în oraș',
        'Citește și',
        'CITEȘTE ȘI:',
        'Citeşte şi',
        'Articole similare',
      ],
      keeps: [
        'Citește mai mult copilul din sat, spune profesoara.',
        'Articole similare cu cele furate, găsite la Cluj',
        'Citește și prologul',
        'Nu rata penaltiul',
        'Alte voci',
      ],
    },
  },
  /** A ranking or a section of the site: `Cele mai citite`, `Ultimele știri`, `Top știri` */
  ranking: {
    lines: [
      'postări populare',
      'cele mai citite din {publication}',
      '[cele mai |articole |știri ](citite|comentate|populare|recente|noi|vizualizate|accesate|distribuite|' +
        'importante)[ (știri|articole|azi|astăzi|săptămâna aceasta)]',
      '(ultimele|alte|principalele) (știri|stiri|ştiri|articole|noutăți)[ (din|despre|de la) {publication}]',
    ],
    words: ['top știri'],
    place: 'tail',
    headsList: true,
    proof: {
      removes: ['Cele mai citite', 'Ultimele știri', 'Cele mai populare'],
      keeps: ['Cele mai sărace', 'Ultimele știri de pe front au venit cu catârul.', 'Populare și scumpe'],
    },
  },
  /** A heading that could be a subhead elsewhere: `Toate știrile din București` */
  'weak-heading': {
    lines: [
      '(mai multe|alte|toate) (știri|știrile|articole|articolele) (din|despre|de la) {publication}',
      'mai multe (știri|articole) despre {words}',
    ],
    place: 'tail',
    headsList: true,
    proof: {
      removes: ['Toate știrile din București', 'Mai multe știri despre poduri'],
      keeps: ['Toate știrile din război sunt proaste, spune poetul.'],
    },
  },
  /** Headings of other stories, by subject or author: `Mai multe de la acest autor`, `Mai multe despre acest subiect` */
  more: {
    lines: [
      '(mai multe|alte articole|toate articolele) (de la|de|scrise de|ale) (acest|acestui|același) autor[ului]',
      'mai multe (despre|pe) (acest subiect|această temă|aceeași temă)',
      's-ar putea să[-ți| îți| vă] (placă|intereseze)[ și]',
      '(ți-ar putea plăcea|te-ar putea interesa) [și]',
    ],
    place: 'edges',
    headsList: true,
    proof: {
      removes: ['Mai multe de la acest autor', 'Mai multe despre acest subiect', 'S-ar putea să-ți placă și'],
      keeps: ['Mai multe despre acest subiect a spus ministrul.'],
    },
  },
} satisfies ProvenFamily
