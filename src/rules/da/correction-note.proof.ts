import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: [
      'Har du fundet en fejl?',
      'Fejl i artiklen?',
      'Artiklen er opdateret',
      'Artiklen er rettet',
      'Læs mere om, hvordan vi arbejder',
      'Sådan arbejder vi',
      'Havnebladet følger de presseetiske regler',
      'Havnebladet er tilmeldt Pressenævnet',
      'Kronikken er udtryk for skribentens egen holdning.',
    ],
    keeps: [
      'Anmeld tyven til politiet.',
      'Rettelse: ministeren gik af den 4. maj.',
      'Artiklen er fra 1974',
      'Artiklen er alvorlig, siger han.',
      'Sådan arbejder politiet med sagen',
      'Fejl i teksten kostede ham jobbet',
      'Kommentaren gav skribentens far skylden.',
      'Dette er en skribentens pligt.',
    ],
  },
  opinion: {
    removes: [
      'Dette er et debatindlæg',
      'Dette er et debatindlæg. Det er udtryk for skribentens egen holdning.',
      'Alle holdninger er skribentens egne.',
      'Har du en holdning? Skriv til os',
    ],
    keeps: ['Dette er en leder i topklasse.', 'Dette er en kommentar til dommen.', 'Holdningerne er delte.'],
  },
}
