import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: [
      'Dela artikel',
      'Dela på Facebook',
      'Kopiera länk',
      'Klicka för att dela på Facebook (Öppnas i ett nytt fönster)',
      'Gilla: Gilla Laddar in …',
      'Dela (öppnas i nytt fönster)',
      'Skicka till en vän',
      'Kopierad till urklipp',
      'Gillade du artikeln?',
      'Skicka med e-postBlogThis!Dela på XDela på Facebook',
    ],
    keeps: [
      'De ska dela på priset.',
      'Dela lika',
      'Polisen ber att bilden delas.',
      'Gillade du krigsåren?',
      'Skicka en vän',
    ],
  },
  button: { removes: ['Dela', 'Följ'], keeps: ['Dela lika', 'Följ pengarna'] },
  'follow-us': {
    removes: [
      'Följ oss på Facebook',
      'Följ oss',
      'Gilla oss på Facebook',
      'Följ vår kanal på WhatsApp',
      'Häng med oss på Instagram',
      'Lägg till Hamnbladet som favorit på Google',
    ],
    keeps: [
      'Följ skyltarna, ber polisen.',
      'Gilla läget',
      'Följ vår kanal söderut, sade kaptenen.',
      'Prata med oss på torget',
    ],
  },
}
