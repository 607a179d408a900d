import type { Family } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Meld deg på vårt nyhetsbrev`, `Abonner på nyhetsbrevet`, `Få nyhetene rett i innboksen` */
  'sign-up': {
    lines: [
      '[(gå ikke glipp|ikke gå glipp|vil du|hold deg|liker du|få med deg){matter}(.|?|!| –| -|,) ](meld deg|abonner|registrer deg|skriv deg) [gratis|her|nå] [på|opp] [på|til|for] [vårt|våre|et av våre] [{words}] (nyhetsbrev|nyhetsbrevet|nyhetsbrevene|nyheitsbrev)[ (og|for|så|her|nå|gratis|fra|vårt|våre) {matter}]',
      '(ikke gå glipp av|vil du ha) {title} (i innboksen|rett i innboksen|til innboksen|på e-post|på epost|på mail|rett på mobilen)[?|.][{matter}]',
      'få (nyhetene|nyheter|det siste|de siste|siste nytt|våre|vårt|oppdateringer|dagens|ukens|de viktigste|alle|alt|tips|lokale nyheter|det beste|beskjed)[ {title}] (i innboksen|rett i innboksen|til innboksen|på e-post|på epost|på mail|rett på mobilen)[?|.][{matter}]',
      '(ikke gå glipp av|vil du ha) {title} (nyhetsbrev|nyhetsbrevet|nyhetsbrevet vårt)[?|.][{matter}]',
      'få (vårt|våre|{publication}) [{words}] nyhetsbrev[ {words}]',
      '(ved å melde deg på|ved å abonnere|du kan når som helst|du kan melde deg av) {matter} (nyhetsbrev|vilkår|personvernerklæring|melde deg av|avmelde|e-post)[{matter}]',
      '(slå på|skru på|aktiver|tillat) [våre] (varsler|pushvarsler|push-varsler|varslinger)[ {words}]',
      'få (pushvarsler|push-varsler|varsler på mobilen|varsler når {words}|nyhetsvarsler)[ (på|fra|om|når) {words}]',
      'abonner på (bloggen|denne bloggen) [via e-post]',
      '(meld deg|skriv deg) på nyhetsbrev[et|ene] (vårt|våre)[ {matter}]',
      '(meld deg på|abonner på|få|les) {publication} nyhetsbrev[ {words}]',
      '(skriv inn|legg inn|fyll inn|oppgi) (e-postadressen din|din e-postadresse|e-posten din|din e-post|e-post|e-postadresse)[ {words}]',
      'jeg (godtar|aksepterer|har lest) [og godtar] (vilkårene|brukervilkårene|personvernerklæringen|kjøpsvilkårene)[ og {words}]',
      'jeg (godtar|samtykker til) at {matter} (nyhetsbrev|personopplysninger|e-post|tilbud)[{matter}]',
      'vil du ha (nyhetsbrevet vårt|vårt nyhetsbrev|våre nyhetsbrev)[?][ {matter}]',
      'takk for (påmeldingen|at du meldte deg på|din påmelding)[{matter}]',
      'du er nå (påmeldt|abonnent|registrert)[ (på|til|for|som) {words}| {words}]',
      'du kan (melde deg av|avslutte|avmelde deg) når som helst[ {words}]',
    ],
    endings: ['(abonner på|meld deg på) (vårt|våre) nyhetsbrev', 'meld deg på nyhetsbrevet vårt'],
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
