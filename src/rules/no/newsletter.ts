import type { Family } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Meld deg på vårt nyhetsbrev`, `Abonner på nyhetsbrevet`, `Få nyhetene rett i innboksen` */
  'sign-up': {
    lines: [
      '[{title}(.|?|!) ](meld deg|abonner|registrer deg|skriv deg) [gratis|her|nå] [på|opp] [på|til|for] [vårt|våre|et av våre] [{words}] (nyhetsbrev|nyhetsbrevet|nyhetsbrevene|nyheitsbrev)[ (og|for|så|her|nå|gratis|fra|vårt|våre) {matter}]',
      '(få|ikke gå glipp av|vil du ha) {title} (i innboksen|rett i innboksen|til innboksen|på e-post|på epost|på mail|på mobilen|nyhetsbrev)[?|.][{matter}]',
      '(takk for|jeg godtar|ved å melde deg på|ved å abonnere|du kan når som helst|du kan melde deg av) {matter} (påmelding|påmeldingen|nyhetsbrev|vilkår|personvernerklæring|når som helst|melde deg av|avmelde|e-post)[{matter}]',
      '(slå på|skru på|aktiver|tillat|få) [våre] (varsler|pushvarsler|push-varsler|varslinger)[ {words}]',
      'abonner på (bloggen|denne bloggen) [via e-post]',
    ],
  },
  /** Labels and buttons, which need company: `Nyhetsbrev`, `Din e-postadresse` */
  form: {
    lines: [
      '[din ](e-postadresse|epost|e-post|epostadresse)[ \\*]',
      '(nyhetsbrev|våre nyhetsbrev|meld deg på|påmelding|abonner|nei takk|registrer|avbryt)',
    ],
    place: 'run',
  },
} satisfies Family
