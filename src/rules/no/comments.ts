import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 kommentarer`, `Legg igjen en kommentar Avbryt svar`, `E-postadressen din vil ikke bli publisert.` */
  'all-of-it': {
    lines: [
      '{n} kommentar[er]',
      'kommentar[er][ ]\\({n}\\)',
      '(vis|les|se|last|skjul|til) [alle|flere|{n}] kommentar[er|ene|ane]',
      '(legg igjen|skriv|legg til|legg inn|send) (en|et|ein|eit|din|ditt) (kommentar|svar) [avbryt svar]',
      '(kommenter artikkelen|kommenter saken|kommenter|delta i debatten|delta i diskusjonen|bli med i debatten|bli den første til å kommentere|vær den første til å kommentere|kommentarer til denne saken|hva mener du[?][ (skriv|kommenter|si|delta|fortell|legg|stem){matter}]|hva synes du|si din mening|si hva du mener|velkommen til debatt[ i {publication}])[?]',
      '(logg inn|du må logge inn|du må være logget inn|du må være innlogget|registrer deg) [(eller|og) {words}] for å [(skrive|legge igjen|publisere) en] (kommentere|kommentar|svare|delta i {words}|debattere)',
      '(kommentarfeltet er|kommentarer er|kommentering er|debatten er) (stengt|lukket|avslått|deaktivert)[ {matter}]',
      'kommentarer er skrudd av for {work}',
      '(e-postadressen din|e-postadressa di|e-post-adressen din|din e-postadresse|din e-post|e-posten din) {matter} (publisert|vist|synlig|offentlig)[{matter}]',
      '(obligatoriske felt|påkrevde felt|felt som er obligatoriske) er {words}[ \\*]',
      '(lagre mitt navn[,]|lagre navnet mitt[,]|lagre namnet mitt[,]|varsle meg|gi meg beskjed|informer meg) {matter} (kommentar|kommentarer|innlegg|kommenterer|nettleseren)[{matter}]',
      '(dette nettstedet|denne siden|denne nettsiden) bruker akismet{matter}',
      'logget inn for å kunne kommentere',
      'du må være (innlogget|logget inn|registrert) for å [kunne] [kommentere|delta i debatten|debattere]',
      'ingen kommentarer[ ennå| til dette innlegget]',
      '(les|vis) [alle] kommentar[er|ene][ ]\\({n}\\)',
      '(hold|vis) en (god|saklig) tone[ i (kommentarfeltet|debatten|kommentarene)]',
      '[les ][våre ](debattregler|regler for kommentarfeltet|kommentarregler|retningslinjer for debatt|regler for debatt|debattreglene|debattreglene våre)',
      '(rapporter|send|publiser|rediger|slett) kommentar[en]',
      '[vennligst ](aktiver|slå på|skru på) javascript for å (se|lese|vise|kunne) {matter}',
      'abonner på: (legg inn kommentarer|innlegg|kommentarer) \\(atom\\)',
      'vær saklig og {words}',
    ],
  },
  /** A single word, which could be a heading of the story: `Kommentarer`, `Svar` */
  heading: {
    lines: [
      '(kommentarer|kommentar|svar|svare|debatt|diskusjon|siste kommentarer|rapporter|send|avbryt|avbryt svar|sorter|nyeste først|eldste først|lik|liker)',
      '(navn|namn|ditt navn|e-post|nettside|nettsted|melding|din kommentar|emne)[ (\\*|\\(påkrevd\\)|påkrevd|\\(obligatorisk\\))]',
    ],
    place: 'run',
  },
} satisfies Family
