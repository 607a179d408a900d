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
    removes: [
      'Reacties',
      'Reageer',
      'Je naam *',
      'Lezersbrieven',
      'Geef je mening',
      'Velden met een * zijn verplicht',
      'Contactformulier',
    ],
    keeps: [
      'Reacties uit Rome',
      'Reageer snel, zegt de arts.',
      'Naam van de dader',
      'Spelregels gewijzigd',
      'Neem contact op met de politie',
      'Geef je mening een kans',
    ],
  },
  invitation: {
    removes: [
      'Geef een reactie',
      'Geef een reactie Reactie annuleren',
      'Plaats een reactie',
      'Log in om een reactie te plaatsen',
      'Reageren is niet mogelijk',
      'Reageren op dit artikel is niet meer mogelijk',
      'Lees onze huisregels',
      'Wil je reageren? Dat kan via onze Facebookpagina',
    ],
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
      'Mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats.',
      'Deze site gebruikt Akismet om spam te verminderen. Bekijk hoe je reactie-gegevens worden verwerkt.',
      'Stuur mij een e-mail als er vervolgreacties zijn.',
      'Bekijk hoe je reactie gegevens worden verwerkt',
      'Mail mij bij nieuwe reacties',
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
