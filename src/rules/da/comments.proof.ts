import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  'all-of-it': {
    removes: [
      '12 kommentarer',
      'Vis alle kommentarer',
      'Skriv en kommentar',
      'Skriv et svar Annuller svar',
      'Log ind for at kommentere',
      'Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med *',
      'Læs vores debatregler',
      'Anmeld kommentar',
      'Aktivér venligst JavaScript for at se kommentarerne',
      'Abonner på: Kommentarer til indlægget (Atom)',
      'Hvad mener du? Skriv en kommentar!',
    ],
    keeps: [
      '12 kommentarer om valget',
      'Skriv en bog',
      'Log ind i banken, sagde svindleren.',
      'Rapporten vil ikke blive publiceret.',
      'Hvad mener du? spurgte hun.',
      'Din e-mail bliver ikke læst, sagde han.',
      'Send mig en e-mail, skrev hun.',
    ],
  },
  heading: {
    removes: ['Kommentarer', 'Svar', 'Dit navn *'],
    keeps: ['Kommentarer vækker vrede', 'Svar straks, sagde hun.'],
  },
}
