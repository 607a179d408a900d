import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: ['12 reacties', 'Reacties (32)', 'Lees alle reacties', 'Geen reacties'],
    keeps: [
      '12 reacties op de wet',
      'Lees de reactie van de minister',
      'Geen reacties uit Den Haag, zegt de burgemeester.',
    ],
  },
  heading: {
    removes: ['Reacties', 'Reageer', 'Je naam *'],
    keeps: ['Reacties uit Rome', 'Reageer snel, zegt de arts.', 'Naam van de dader'],
  },
  invitation: {
    removes: [
      'Geef een reactie',
      'Geef een reactie Reactie annuleren',
      'Plaats een reactie',
      'Log in om een reactie te plaatsen',
      'Reageren is niet mogelijk',
    ],
    keeps: [
      'Geef een reactie op de brief, vroeg de rechter.',
      'Reageren is zilver',
      'Wat vind jij van de brug die er nu ligt, vroeg hij.',
      'Laat een gat achter',
    ],
  },
  form: {
    removes: [
      'Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *',
      'Mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats.',
      'Deze site gebruikt Akismet om spam te verminderen. Bekijk hoe je reactie-gegevens worden verwerkt.',
    ],
    keeps: ['Het rapport wordt niet gepubliceerd.', 'Mijn naam, zei hij, is van geen belang.'],
  },
}
