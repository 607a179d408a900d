import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: [
      'Del artikkel',
      'Del på Facebook',
      'Kopier lenke',
      'Klikk for å dele på Facebook (åpnes i en ny fane)',
      'Liker: Lik Laster inn...',
      'Del på X (Åpnes i nytt vindu)',
      'Send til en venn',
      'Kopiert til utklippstavlen',
      'Likte du saken?',
      'Var denne artikkelen nyttig?',
    ],
    keeps: [
      'De vil dele artikkelen i to.',
      'En del av byen',
      'Politiet ber folk dele bildet.',
      'Likte du krigsårene?',
      'Send en venn',
    ],
  },
  button: { removes: ['Del', 'Følg'], keeps: ['Del to', 'Følg pengene'] },
  'follow-us': {
    removes: [
      'Følg oss på Facebook',
      'Følg oss',
      'Lik oss på Facebook',
      'Følg kanalen vår på WhatsApp',
      'Heng med oss på Instagram',
      'Legg til Havnebladet som foretrukket kilde på Google',
    ],
    keeps: [
      'Følg skiltene, ber politiet.',
      'Lik rett for alle',
      'Følg kanalen sørover, sa kapteinen.',
      'Snakk med oss på torget',
    ],
  },
}
