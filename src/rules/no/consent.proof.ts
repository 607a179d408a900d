import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: [
      'Vi bruker informasjonskapsler',
      'Dette nettstedet bruker cookies for å gi deg en bedre opplevelse.',
      'Les mer om hvordan vi bruker informasjonskapsler',
      'Vi bryr oss om ditt personvern',
      'Endre samtykke',
      'Schibsted er ansvarlig for dine data på denne siden.',
    ],
    keeps: [
      'Vi bruker vold, sa lederen.',
      'Tilsynet bøtela nettstedet for cookies.',
      'Vi tar saken på alvor, sier klubben.',
      'Hvis du fortsetter under slike vilkår, blir du syk.',
    ],
  },
  choice: {
    removes: [
      'Godta alle',
      'Personvernerklæring',
      'Lagre mine valg',
      'Nødvendige informasjonskapsler',
      'Tillat utvalg',
      'Godta og lukk',
    ],
    keeps: ['Godta aldri planen', 'Tilpass deg', 'Lagre varene'],
  },
  embed: {
    removes: [
      'Innhold fra YouTube',
      'Vis dette innlegget på Instagram',
      'Nettleseren din støtter ikke video',
      'Nettleseren støttes ikke',
      'Nettleseren din er utdatert',
      'For å se innholdet må du godta cookies.',
      'Javascript er skrudd av',
      'Dette innholdet er hentet fra Instagram. Du må samtykke for å se det.',
    ],
    keeps: [
      'Innhold fra boksen luktet',
      'En nettleser for barn',
      'Din nettleser kan avsløre hvem du er.',
      'Din nettleser er treg, ifølge testen.',
      'Dette innholdet er ikke lenger på Facebook.',
      'For å se kampen må du betale.',
      'Dette er gjort uten samtykke fra pasienten, sier hun.',
      'Et innlegg delt av ministeren vekker sinne.',
    ],
  },
}
