import type { ProvenFamily } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Meld deg på vårt nyhetsbrev`, `Abonner på nyhetsbrevet`, `Få nyhetene rett i innboksen` */
  'sign-up': {
    lines: [
      'få (vårt|våre|{publication}) [{words}] nyhetsbrev[ {words}]',
      'abonner på (bloggen|denne bloggen) [via e-post]',
      '(meld deg|skriv deg) på nyhetsbrev[et|ene] (vårt|våre)[ {matter}]',
      '(meld deg på|abonner på|få|les) {publication} nyhetsbrev[ {words}]',
      'vil du ha (nyhetsbrevet vårt|vårt nyhetsbrev|våre nyhetsbrev)[?][ {matter}]',
      'takk for (påmeldingen|at du meldte deg på|din påmelding)[{matter}]',
      'du er nå (påmeldt|abonnent|registrert)[ (på|til|for|som) {words}| {words}]',
      'du kan (melde deg av|avslutte|avmelde deg) når som helst[ {words}]',
    ],
    words: ['få nyhetene rett i innboksen'],
    proof: {
      removes: ['Meld deg på nyhetsbrevet vårt', 'Du er nå påmeldt nyhetsbrevet', 'Få vårt nyhetsbrev hver morgen'],
      keeps: [
        'Nyhetsbrevet lakk ut.',
        'Meld deg for politiet',
        'Abonner på strøm',
        'Meld deg på løpet',
        'Jeg godtar ikke vilkårene, sa hun.',
        'Vil du ha kaffe på mobilen?',
        'Få varsler fra legen',
        'Få år senere la avisa ned sitt nyhetsbrev',
        'Få svarer på e-post fra kommunen.',
      ],
    },
  },
  /** Labels and buttons, which need company: `Nyhetsbrev`, `Din e-postadresse` */
  form: {
    lines: ['[din ](e-postadresse|epost|e-post|epostadresse)[ \\*]'],
    words: ['nyhetsbrev'],
    place: 'run',
    proof: {
      removes: ['Din e-postadresse'],
      keeps: ['Nyhetsbrev avslørte kuppet', 'Registrer deg eller gå, sa han.'],
    },
  },
  /** A plea for the letters of the site: `Meld deg på vårt nyhetsbrev`, `Nyhetsbrev: hver morgen det beste fra havn24` */
  call: {
    lines: [
      '[{title}? ](meld deg|skriv deg)[ gratis| nå] på [(vårt|det gratis)] (nyhetsbrev|nyhetsbrevet)[ vårt| fra {publication}][ og {title}]',
      '[{title}? ](abonner|abonnér)[ gratis| nå] på [vårt ](nyhetsbrev|nyhetsbrevet)[ vårt| fra {publication}]',
      'få (de viktigste|de siste|dagens|våre beste) (nyhetene|nyheter|sakene|saker)[ {title}] (i innboksen|på e-post|på mail|i din innboks)[ hver {words}]',
      '[vårt ]nyhetsbrev: (hver|det beste|det viktigste|få) {rest}',
      '(abonner på|følg) (podkasten vår|podkastene våre|vår podkast|podcasten vår|vår podcast)[ {words}]',
      '[få ](dagens|ukens) (viktigste|beste|største) (nyheter|saker|artikler)[ {words}] (i innboksen din|i innboksen|på e-post|rett i innboksen)',
    ],
    proof: {
      removes: [
        'Meld deg på vårt nyhetsbrev',
        'Meld deg gratis på nyhetsbrevet fra havn24',
        'Abonner på nyhetsbrevet vårt',
        'Få de viktigste nyhetene rett i innboksen',
        'Nyhetsbrev: hver morgen det beste fra havn24',
        'Abonner på podkasten vår',
        'Dagens viktigste nyheter i innboksen din',
      ],
      keeps: ['Meld deg på nyhetsbrevet, sto det på plakaten på broen.', 'Meld deg på løpet', 'Nyhetsbrev: et fag'],
    },
  },
  /** A switch for notifications: `Slå på varsler` */
  notifications: {
    lines: ['(slå på|skru på|aktiver|tillat) (varsler|varslinger|pushvarsler|notifikasjoner)'],
    place: 'edges',
    proof: { removes: ['Slå på varsler'], keeps: ['Slå på varsler om flom, ber kommunen'] },
  },
  /** The way out of a mailing list: `Meld deg av` */
  unsubscribe: {
    lines: ['(meld deg av|meld av|avmeld|avslutt abonnement)[ [vårt ]nyhetsbrev[et]]'],
    place: 'edges',
    proof: { removes: ['Meld deg av'], keeps: ['Meld deg av kurset i tide, ber skolen'] },
  },
} satisfies ProvenFamily
