import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: [
      'Har du funnet en feil?',
      'Rapporter feil',
      'Saken er oppdatert',
      'Saken er korrigert',
      'Feil i saken?',
      'Meld fra om feil',
      'Les mer om hvordan vi jobber',
      'Slik jobber vi',
      'Havnebladet følger Vær Varsom-plakaten',
      'Pressens Faglige Utvalg (PFU) er et klageorgan oppnevnt av Norsk Presseforbund.',
    ],
    keeps: [
      'Rapporter funn til politiet.',
      'Rettelse: statsråden gikk av 4. mai.',
      'Saken er fra 1974',
      'Saken er alvorlig, sier han.',
      'Feil i saken førte til frifinnelse',
      'Slik jobber politiet med saken',
    ],
  },
  opinion: {
    removes: [
      'Dette er et debattinnlegg',
      'Dette er en kommentar. Den gir uttrykk for skribentens holdning.',
      'Dette er en leder. Lederen gir uttrykk for avisens holdning.',
      'Meninger i teksten står for skribentens regning.',
      'Har du en mening? Skriv til oss',
    ],
    keeps: [
      'Dette er en leder i toppklassen.',
      'Dette er en kommentar til dommen.',
      'Teksten gir uttrykk for sorg.',
      'Kommentaren ga skribentens far skylden.',
    ],
  },
}
