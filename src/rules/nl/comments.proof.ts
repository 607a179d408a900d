import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: ['12 reacties'],
    keeps: [
      '12 reacties op de wet',
      'Lees de reactie van de minister',
      'Geen reacties uit Den Haag, zegt de burgemeester.',
    ],
  },
  invitation: {
    removes: ['Geef een reactie', 'Geef een reactie Reactie annuleren', 'Plaats een reactie'],
    keeps: [
      'Geef een reactie op de brief, vroeg de rechter.',
      'Reageren is zilver',
      'Wat vind jij van de brug die er nu ligt, vroeg hij.',
      'Laat een gat achter',
      'Wat vind jij? Laat het weten aan de gemeente.',
      'Reageren is niet mogelijk, zei de woordvoerder.',
      'Wil je reageren op de rechter',
      'Wat is uw mening? Ik heb er geen, zei hij.',
      'Wil je reageren? vroeg de rechter.',
    ],
  },
  form: {
    removes: [
      'Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *',
      'Bekijk hoe je reactie gegevens worden verwerkt',
    ],
    keeps: [
      'Het rapport wordt niet gepubliceerd.',
      'Mijn naam, zei hij, is van geen belang.',
      'Stuur mij de berichten, vroeg de rechter.',
      'Mijn naam, mijn vrouw, mijn browser: alles weg.',
      'Mail mij bij nieuwe feiten, vroeg de rechter.',
    ],
  },
}
