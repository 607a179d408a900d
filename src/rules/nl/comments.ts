import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 reacties`, `Lees alle reacties` */
  count: {
    lines: ['{n} reactie[s][ (op dit artikel|lezen|bekijken|geplaatst)]'],
    words: ['lees alle reacties'],
    proof: {
      removes: ['12 reacties'],
      keeps: [
        '12 reacties op de wet',
        'Lees de reactie van de minister',
        'Geen reacties uit Den Haag, zegt de burgemeester.',
      ],
    },
  },
  /** `Geef een reactie Reactie annuleren`, `Plaats een reactie`, `Log in om te reageren` */
  invitation: {
    lines: [
      '(geef|plaats|schrijf|laat|voeg|verstuur|deel) (een|je|jouw|uw|als eerste een|de eerste) reactie [achter|toe] [(reactie|antwoord) annuleren]',
      'vragen? (stel ze|mail ons|laat het weten)[{matter}]',
    ],
    proof: {
      removes: ['Geef een reactie', 'Geef een reactie Reactie annuleren', 'Plaats een reactie', 'Vragen? Stel ze!'],
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
        'Vragen? Die had de raad genoeg.',
      ],
    },
  },
  /** `Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *` */
  form: {
    lines: [
      '(je|uw|het|jouw) e-mailadres (wordt|zal) niet (gepubliceerd|getoond|worden gepubliceerd|zichtbaar)[{matter}]',
      'bekijk hoe je reactie[-| ]gegevens worden verwerkt',
      '(naam|e-mail) \\(verplicht\\)',
    ],
    proof: {
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
  },
  /** `Wat vind jij? Laat het weten in de reacties`, `Reageer op dit artikel`, `Wees de eerste die reageert` */
  call: {
    lines: [
      '{title}? (laat het|laat|praat mee|vertel het|deel het|zeg het) [(ons)] [(weten|mee)] in de (reacties|comments|reacties hieronder)[ hieronder]',
      '[hier |nu ]reageer [(nu|zelf|hier)] op dit (artikel|verhaal|stuk|bericht|interview)',
      'reageren op dit artikel',
      '(wees|wees jij) de eerste die (reageert|een reactie plaatst|een reactie achterlaat)[ {words}]',
      'wees de eerste om te reageren',
      '(de|alle) (reacties|reactiemogelijkheden|reacties op dit artikel) zijn (gesloten|uitgeschakeld)[ {words}]',
      '[de ]reageermogelijkheid is (gesloten|uitgeschakeld)',
    ],
    proof: {
      removes: [
        'Wat vind jij? Laat het weten in de reacties',
        'Reageer op dit artikel',
        'Wees de eerste die reageert',
        'De reacties zijn gesloten',
      ],
      keeps: [
        'De reacties zijn gesloten, zei de woordvoerder.',
        'Reageer rustig op dit lawaai',
        'Wees de eerste die durft',
      ],
    },
  },
  /** Who is not known may not comment: `Log in om te reageren` */
  'log-in': {
    lines: [
      '(log in|inloggen|je moet inloggen|log in of registreer|u moet ingelogd zijn) om te (reageren|kunnen reageren)',
    ],
    place: 'edges',
    proof: { removes: ['Log in om te reageren'], keeps: ['Log in om te stemmen, vraagt de gemeente.'] },
  },
  /** That nobody has written yet: `Geen reacties`, `Nog geen reacties` */
  none: {
    lines: ['(geen|nog geen) (reacties|opmerkingen|commentaar)'],
    place: 'tail',
    proof: {
      removes: ['Geen reacties', 'Nog geen reacties'],
      keeps: ['Geen reacties van de minister', 'Geen commentaar, zei de burgemeester.'],
    },
  },
  /**
   * What comment tools print around their box: `Een reactie posten`,
   * `Mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats.`
   */
  box: {
    lines: [
      '(een reactie|reactie) (posten|plaatsen|toevoegen|achterlaten|versturen)',
      'mijn naam, {matter} opslaan in deze browser {matter}',
      '(reageren|het reageren) is (niet [meer] mogelijk|uitgeschakeld|gesloten)[ (op dit artikel|bij dit artikel)]',
      '(bekijk|toon|lees|alle) [alle] reacties[ \\({n}\\)| bekijken| tonen| lezen]',
      '(oudere|nieuwere|eerdere|nieuwe) reacties',
      'reactienavigatie',
      '(je|uw) reactie is in afwachting van (moderatie|goedkeuring)',
      '(één gedachte|een gedachte|{n} gedachten) (over|op) {title}',
      '(pingback|trackback)[s]: {title}',
      'reacties (met|die) {words} worden (niet geplaatst|verwijderd)',
    ],
    place: 'below',
    proof: {
      removes: [
        'Een reactie posten',
        'Mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats.',
        'Reageren is niet meer mogelijk.',
        'Alle reacties bekijken',
        'Oudere reacties',
        'Je reactie is in afwachting van moderatie.',
        'Eén gedachte over “Nieuwe brug geopend”',
        'Reacties met beledigingen worden niet geplaatst.',
      ],
      keeps: [
        'Reageren is niet nodig, vond zij.',
        'Een reactie plaatsen durfde hij niet.',
        'Oudere reacties van de minister doken weer op.',
      ],
    },
  },
} satisfies ProvenFamily
