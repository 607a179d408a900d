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
    words: ['få nyheterna direkt i din inkorg'],
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
    words: ['nyhetsbrev'],
    place: 'run',
    proof: { removes: ['Din e-postadress'], keeps: ['Nyhetsbrev avslöjade kuppen', 'Anmälan läggs ned'] },
  },
  /** A plea for the letters of the site: `Anmäl dig gratis till hamn24:s nyhetsbrev` */
  call: {
    lines: [
      '[{title}? ](anmäl dig|skriv upp dig|registrera dig|prenumerera)[ nu| gratis| här| kostnadsfritt] ' +
        '(till|på|för) [(vårt|vår|våra|{words})] (nyhetsbrev|nyhetsbrevet)[ från {publication}][ och {title}]',
      '(få) (de viktigaste|de senaste|dagens|våra bästa) (nyheterna|artiklarna|nyheter) {title} ' +
        '(i din mejl|i mejlen|till din mejl|i din inkorg|i inkorgen|via mejl)',
      '[vårt ]nyhetsbrev: (varje|det bästa|det viktigaste|få) {rest}',
      '(prenumerera på|följ) (vår|våra) [(nya)] (podd|podcast|poddar|podcasts|poddcast)[ {words}]',
      '[få ](dagens|veckans) (viktigaste|bästa|största) (nyheter|artiklar|läsning)[ {words}] ' +
        '(i din inkorg|i din mejl|till din mejl|direkt i inkorgen|via mejl|direkt i din inkorg)',
      'håll dig uppdaterad (om|med|via) {matter}',
      'med ett gratiskonto kan du {matter}',
    ],
    proof: {
      removes: [
        'Anmäl dig gratis till hamn24:s nyhetsbrev',
        'Få de viktigaste nyheterna varje morgon i din mejl',
        'Nyhetsbrev: varje morgon det bästa från hamn24',
        'Prenumerera på vår podd',
        'Dagens viktigaste nyheter i din inkorg',
        'Håll dig uppdaterad om fester, artiklar och tävlingar.',
      ],
      keeps: [
        'Anmäl dig till nyhetsbrevet, stod det på affischen på bron.',
        'Anmäl dig till loppet',
        'Nyhetsbrev: ett yrke',
        'Håll dig borta, ropade hon.',
      ],
    },
  },
  /** What a form for letters says when it was sent: `Tack för din anmälan` */
  thanks: {
    lines: ['(tack|stort tack) för (din|er) (anmälan|prenumeration|registrering)'],
    place: 'edges',
    proof: { removes: ['Tack för din anmälan'], keeps: ['Tack för din hjälp, sade borgmästaren.'] },
  },
  /** The way out of a mailing list: `Avregistrera dig` */
  unsubscribe: {
    lines: ['(avregistrera dig|avprenumerera|avsluta prenumerationen|säg upp prenumerationen)[ från nyhetsbrevet]'],
    place: 'edges',
    proof: { removes: ['Avregistrera dig'], keeps: ['Avregistrera bilen i tid, uppmanar polisen'] },
  },
} satisfies ProvenFamily
