import type { Family } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Prenumerera på vårt nyhetsbrev`, `Anmäl dig till nyhetsbrevet`, `Få nyheterna direkt i din inkorg` */
  'sign-up': {
    lines: [
      '[(missa|vill du|håll dig|gillar du|var först|få koll|tycker du){matter}(.|?|!| –| -|,) ](prenumerera|anmäl dig|registrera dig|skriv upp dig|teckna dig) [gratis|här|nu] (på|till|för) [vårt|våra|vår|ett av våra] [{words}] (nyhetsbrev|nyhetsbrevet|mejlutskick)[ (och|för|så|här|nu|gratis|från) {matter}]',
      '(missa inte|vill du ha|håll dig) {title} (i din inkorg|i inkorgen|till din inkorg|via mejl|via e-post|på mejlen|i mejlen|direkt i mobilen)[?|.][{matter}]',
      'få (nyheterna|nyheter|det senaste|de senaste|senaste nytt|våra|vårt|uppdateringar|dagens|veckans|de viktigaste|alla|allt|tips|koll|lokala nyheter|det bästa)[ {title}] (i din inkorg|direkt i din inkorg|i inkorgen|till din inkorg|via mejl|via e-post|på mejlen|i mejlen|direkt i mobilen)[?|.][{matter}]',
      '(ta del av|skaffa|läs|beställ) [vårt|våra] (nyhetsbrev|nyhetsbrevet)[ {matter}]',
      '(genom att prenumerera|genom att anmäla|du kan när som helst|du kan avsluta) {matter} (nyhetsbrev|prenumeration|villkor|personuppgifter|avregistrera dig|prenumerationen|e-post)[{matter}]',
      '(slå på|aktivera|tillåt|få) [våra] (notiser|pushnotiser|aviseringar)[ {words}]',
      'prenumerera på (bloggen|den här bloggen) [via e-post]',
      'vill du (få|ha|prenumerera på) (vårt|våra|{publication}) [{words}] (nyhetsbrev|nyhetsbrevet)[?][ {matter}]',
      'få (vårt|våra|{publication}) [{words}] (nyhetsbrev|nyhetsbrevet)[ {matter}]',
      '(ange|skriv in|fyll i|skriv) [din|ditt] (e-postadress|e-post|mejladress|mejl|e-mail)[ {words}]',
      'jag (godkänner|accepterar|har läst) [och godkänner|och accepterar] [era|{publication}] (villkoren|användarvillkoren|personuppgiftspolicyn|integritetspolicyn|prenumerationsvillkoren|köpvillkoren)[ och {words}]',
      'jag (godkänner|samtycker till) att {matter} (nyhetsbrev|personuppgifter|e-post|mejl|erbjudanden)[{matter}]',
      'du är nu (anmäld|registrerad|prenumerant)[ (till|på|för|som) {words}]',
      'tack för (din anmälan|din prenumeration|att du prenumererar|att du anmält dig|att du anmälde dig)[{matter}]',
      '(du kan avsluta|avsluta|avregistrera dig|du kan avregistrera dig) [prenumerationen] när (som helst|du vill)',
      '(missa inte|vill du ha|håll dig) {title} nyhetsbrev[?|.][{matter}]',
    ],
    endings: ['(prenumerera på|anmäl dig till) (vårt|våra) nyhetsbrev[et]'],
  },
  /** Labels and buttons, which need company: `Nyhetsbrev`, `Din e-postadress` */
  form: {
    lines: [
      '[din ](e-postadress|e-post|mejladress|mejl|e-mail)[ \\*]',
      '(nyhetsbrev|våra nyhetsbrev|anmäl dig|anmäl mig|anmälan|prenumerera|skicka|nej tack|registrera|stäng|avbryt)',
    ],
    place: 'run',
  },
} satisfies Family
