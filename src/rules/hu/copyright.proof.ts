import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  'all-rights-reserved': {
    removes: ['Minden jog fenntartva.', 'Példa Média, minden jog fenntartva'],
    keeps: [
      'Minden jog fenntartva csak papíron van, mondta az ügyvéd.',
      'Minden jog a gyereké',
      'Copyright 70 évig él.',
    ],
  },
  'may-not': {
    removes: ['A cikk másolása, terjesztése tilos', 'Az oldal tartalma szerzői jogi védelem alatt áll.'],
    keeps: [
      'Bármilyen fegyver viselése tilos a téren.',
      'A képek készítése tilos volt a bíróságon.',
      'Másolás közben érték tetten',
      'A kulcs másolása tilos',
      'A képek tiltott terjesztése miatt elítélték.',
    ],
  },
  publisher: {
    removes: ['Kiadó: Példa Kft.', 'Főszerkesztő: Kovács János', 'Főszerkesztő-helyettes: Jo Ng'],
    keeps: ['A kiadó egy év után bezárta a lapot.', 'A főszerkesztő távozott, és bevágta az ajtót', 'Ügyvezető: nincs'],
  },
}
