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
      '(pe aceeași temă|pe aceeasi tema|pe aceeaşi temă|din aceeași categorie|din aceeași secțiune|de același autor|mai multe de la autor|articole similaremai multe de la autor|mai multe articole|mai multe știri|alte știri|alte articole|alte stiri|recomandări|recomandările noastre|recomandarea editorilor|recomandate pentru tine|recomandările redacției|nu rata|nu ratați|te-ar putea interesa|te-ar putea interesa și|te-ar mai putea interesa|s-ar putea să te intereseze|s-ar putea să-ți placă|ți-ar putea plăcea|ar putea să te intereseze|poate te interesează|cititorii au citit și|din aceeaşi categorie|cele mai citite articole pe aceeași temă|partenerii noștri recomandă|știri din aceeași categorie)[ și]',
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
      '(ultimele|top știri|top stiri|știrile zilei|stirile zilei|în tendințe|trending|popular|populare|recomandate|recomandat|ultima oră|selecția editorilor|alegerea editorilor|actualitate|breaking news|din actualitate|de interes|cele mai noi|cele mai citite)',
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
