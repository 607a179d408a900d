import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: [
      'Fot. Jan Kowalski / PAP',
      'fot. materiały prasowe',
      'Zdjęcia: Anna Nowak',
      'Foto: Policja Olsztyn',
      'Jan Kowalski / East News',
      'PAP/Jan Kowalski',
    ],
    keeps: [
      'Foto: jak zmieniał się most',
      'Zdjęcie: dowód, którego nie było.',
      'Zdjęcia i listy',
      'Rys. historyczny regionu',
      'Jan Kowalski, Polska',
    ],
  },
  weak: { removes: ['Fot.', 'Wideo: Anna Nowak'], keeps: ['Wideo: co widzieli świadkowie', 'Zdjęcie dnia: świt'] },
  'about-name': {
    removes: ['Kim jest Maria Gomez', 'Kim jest Jo Ng'],
    keeps: ['Kim jest sprawca?', 'Autor jest nieznany.'],
  },
  'about-author': { removes: ['O autorze', 'O autorce'], keeps: ['Kim jest sprawca?', 'Autor jest nieznany.'] },
}
