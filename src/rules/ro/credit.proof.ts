import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
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
  courtesy: {
    removes: ['Imagine: UNICEF', 'Video: ISU'],
    keeps: ['Imagine: tot ce spune oglinda', 'Imaginea țării în joc'],
  },
  contact: {
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
  'about-name': {
    removes: ['Despre Maria Gomez', 'Despre Jo Ng'],
    keeps: ['Despre patruzeci de oameni.', 'Autorul este necunoscut.'],
  },
  'about-author': {
    removes: ['Despre autor', 'Despre autoare'],
    keeps: ['Despre patruzeci de oameni.', 'Autorul este necunoscut.'],
  },
}
