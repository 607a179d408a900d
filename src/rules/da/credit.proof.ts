import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: ['Foto: Jo Ng/Havnen', 'Billede: Jo Ng', 'Foto: Privat'],
    keeps: ['Foto: beviset lå i åen', 'Billede: sådan ser broen ud', 'Fotoet vandt en pris.'],
  },
  contact: {
    removes: [
      'Tip os',
      'Kontakt redaktionen',
      'Har du et tip? Skriv til os',
      'Har du et tip? Skriv til tip@avis.example',
      'Ved du mere? Tip os',
    ],
    keeps: [
      'Tip: sådan sparer du strøm',
      'Vidner kan ringe 114.',
      'Har du set manden? Ring til politiet på 114.',
      'Kontakt os, hvis du har set noget, beder politiet.',
      'Tip os om bilen, beder politiet.',
      'Har du set noget? Ring til politiet.',
    ],
  },
  'about-name': { removes: ['Om Maria Gomez', 'Om Jo Ng'], keeps: ['Om fyrre år.', 'Forfatteren er ukendt.'] },
  'about-author': { removes: ['Om forfatteren', 'Om skribenten'], keeps: ['Om fyrre år.', 'Forfatteren er ukendt.'] },
}
