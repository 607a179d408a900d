import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: ['Foto: Jo Ng/Haven', 'Beeld: Jo Ng', 'Foto’s: Jo Ng', 'Beeld Jo Ng', 'Foto ANP / Jo Ng'],
    keeps: ['Foto: het bewijs lag in de rivier', 'De foto van ANP won.', 'Beeld van de brug gestolen', 'Foto van oma'],
  },
  'other-work': {
    removes: ['Camera: Jo Ng', 'Eindredactie: Jo Ng'],
    keeps: ['Video: zo verliep de overval', 'Research toont: thee helpt'],
  },
  contact: {
    removes: [
      'Heb je een tip? Mail ons',
      'Tip de redactie',
      'Mail de auteur',
      'Reageren? post@krant.example',
      'Tips? Mail naar tip@krant.example',
      'Heb je een tip? Mail de redactie',
      'Mail de redactie',
    ],
    keeps: [
      'Heeft u informatie? Bel de politie op 0555-0100.',
      'Tips bij hitte',
      'Getuigen mailen naar tip@politie.example of bellen 0555-0100.',
      'Heb je een tip? Bel dan de politie via 0900-8844.',
      'Heeft u een tip over de dader? Bel de politie.',
      'Mail de redactie niet langer, schreef hij.',
      'App ons dan, zei de agent.',
      'Neem contact op met de auteur van de brief, luidde het advies.',
    ],
  },
  'about-name': {
    removes: ['Over Maria Gomez', 'Over Jo Ng'],
    keeps: ['Over veertig mensen.', 'De auteur is onbekend.'],
  },
  'about-author': {
    removes: ['Over de auteur', 'Over deze schrijver'],
    keeps: ['Over veertig mensen.', 'De auteur is onbekend.'],
  },
}
