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
    place: 'run',
    proof: {
      removes: ['Din e-postadresse'],
      keeps: ['Nyhetsbrev avslørte kuppet', 'Registrer deg eller gå, sa han.'],
    },
  },
} satisfies ProvenFamily
