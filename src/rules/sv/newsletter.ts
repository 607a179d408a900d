import type { ProvenFamily } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Prenumerera på vårt nyhetsbrev`, `Anmäl dig till nyhetsbrevet`, `Få nyheterna direkt i din inkorg` */
  'sign-up': {
    lines: [
      '(ta del av|skaffa|läs|beställ) [vårt|våra] (nyhetsbrev|nyhetsbrevet)[ {matter}]',
      '(slå på|aktivera|tillåt|få) [våra] (notiser|pushnotiser|aviseringar)[ {words}]',
      'prenumerera på (bloggen|den här bloggen) [via e-post]',
      'få (vårt|våra|{publication}) [{words}] (nyhetsbrev|nyhetsbrevet)[ {matter}]',
      'du är nu (anmäld|registrerad|prenumerant)[ (till|på|för|som) {words}]',
      '(missa inte|vill du ha|håll dig) {title} nyhetsbrev[?|.][{matter}]',
    ],
    proof: {
      removes: ['Slå på notiser', 'Du är nu anmäld till nyhetsbrevet'],
      keeps: [
        'Nyhetsbrevet läckte.',
        'Anmäl dig till polisen',
        'Få fisk i ån',
        'Prenumerera lagom',
        'Jag godkänner inte villkoren, sade hon.',
        'Få nyheter når fram till byn',
        'Ange gärningsmannen',
        'Få år senare lades tidningens nyhetsbrev ned',
        'Tack för maten, du kan komma när som helst',
        'Få väljare svarar via e-post.',
        'Bron öppnades i maj. Nyhetsbrev om den saknas.',
      ],
    },
  },
  /** Labels and buttons, which need company: `Nyhetsbrev`, `Din e-postadress` */
  form: {
    lines: ['[din ](e-postadress|e-post|mejladress|mejl|e-mail)[ \\*]'],
    place: 'run',
    proof: { removes: ['Din e-postadress'], keeps: ['Nyhetsbrev avslöjade kuppen', 'Anmälan läggs ned'] },
  },
} satisfies ProvenFamily
