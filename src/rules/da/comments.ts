import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 kommentarer`, `Skriv en kommentar Annuller svar`, `Din e-mailadresse vil ikke blive publiceret.` */
  'all-of-it': {
    lines: [
      '{n} kommentar[er]',
      'kommentar[er][ ]\\({n}\\)',
      '(vis|læs|se|hent|skjul|til) [alle|flere|{n}] kommentar[er|erne]',
      '(skriv|efterlad|tilføj|send|giv|læg) (en|et|din|dit) (kommentar|svar) [annuller svar]',
      '(kommenter artiklen|kommentér|kommentér artiklen|deltag i debatten|bliv den første til at kommentere|vær den første til at kommentere|hvad mener du[?][ (skriv|kommentér|kommenter|sig|deltag|fortæl|stem){matter}]|hvad synes du|sig din mening|skriv dit svar)[?]',
      '(log ind|du skal være logget ind|du skal logge ind|opret en profil|opret dig) [(eller|og) {words}] for at [(skrive|efterlade|tilføje) en] (kommentere|kommentar|svare|deltage i {words}|debattere)',
      '(kommentarfeltet er|kommentarer er|kommentarsporet er|debatten er|der er lukket) (lukket|slået fra|deaktiveret|for kommentarer)[ {matter}]',
      'lukket for kommentarer til {work}',
      '(din|dit) (e-mailadresse|e-mail-adresse|email|e-mail) (vil ikke blive publiceret|vil ikke blive offentliggjort|vil ikke blive vist|vil ikke blive delt|bliver ikke publiceret|bliver ikke offentliggjort|bliver ikke vist|bliver ikke delt|offentliggøres ikke)[{matter}]',
      '(krævede felter|obligatoriske felter|påkrævede felter) er {words}[ \\*]',
      '(gem mit navn[,]|giv mig besked|underret mig|send mig en e-mail) {matter} (kommentar|kommentarer|indlæg|kommenterer|browser)[{matter}]',
      '(dette websted|denne side|dette site) bruger akismet{matter}',
      'gem mit navn, mail {matter} (kommenterer|kommentar|browser){matter}',
      'gem mit navn, mail {matter} kommenterer',
      '(læs|vis) [alle] kommentar[er|erne][ ]\\({n}\\)',
      '(hold|vis) en (god|ordentlig|saglig) tone[ i (debatten|kommentarfeltet|kommentarsporet)]',
      '[læs ][vores ](debatregler|regler for debatten|retningslinjer for debat|retningslinjer for debatten|kommentarregler|debatreglerne)',
      '(anmeld|send|rediger|slet|rapportér) kommentar[en]',
      '[venligst ](aktivér|aktiver|slå) [venligst] javascript [til] for at (se|læse|vise|kunne) {matter}',
      'abonner på: (kommentarer til indlægget|opslag|indlæg|kommentarer) \\(atom\\)',
    ],
  },
  /** A single word, which could be a heading of the story: `Kommentarer`, `Svar` */
  heading: {
    lines: [
      '(kommentarer|kommentar|svar|svare|debat|diskussion|seneste kommentarer|anmeld|send|annuller|annuller svar|sorter|nyeste først|ældste først|synes godt om)',
      '(navn|dit navn|e-mail|websted|hjemmeside|besked|din kommentar|emne)[ (\\*|\\(påkrævet\\)|påkrævet|\\(skal udfyldes\\))]',
    ],
    place: 'run',
  },
} satisfies Family
