import type { Family } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Citește și`, `Articole similare`, `Pe aceeași temă` */
  'related-stories': {
    lines: [
      '(citește|vezi) și pe {publication}',
      '(citește mai mult|articole similare|pe aceeași temă|știri similare) {headline}',
      'partenerii noștri recomandă',
      '(articole|știri|ştiri|stiri|articol|postări|subiecte|video) (similare|similar|recomandate|asemănătoare|asemanatoare|recente|înrudite|corelate|pe aceeași temă|pe aceeasi tema)',
      '(citește|citeste|citeşte|citiți|citiţi|vezi|vedeți|urmărește) (și|şi|si|și despre)',
    ],
    headsList: true,
  },
  /** A ranking or a section of the site: `Cele mai citite`, `Ultimele știri`, `Top știri` */
  ranking: {
    lines: [
      'postări populare',
      'cele mai citite din {publication}',
      '[cele mai |articole |știri ](citite|comentate|populare|recente|noi|vizualizate|accesate|distribuite|importante)[ (știri|articole|azi|astăzi|săptămâna aceasta)]',
      '(ultimele|alte|principalele) (știri|stiri|ştiri|articole|noutăți)[ (din|despre|de la) {publication}]',
    ],
    place: 'tail',
    headsList: true,
  },
  /** A heading that could be a subhead elsewhere: `Toate știrile din București` */
  'weak-heading': {
    lines: [
      '(mai multe|alte|toate) (știri|știrile|articole|articolele) (din|despre|de la) {publication}',
      'mai multe (știri|articole) despre {words}',
    ],
    place: 'tail',
    headsList: true,
  },
} satisfies Family
