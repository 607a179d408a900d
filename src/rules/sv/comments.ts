import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 kommentarer`, `Visa alla kommentarer`, `Kommentarer (3)` */
  count: {
    lines: [
      '{n} kommentar[er]',
      'kommentar[er][ ]\\({n}\\)',
      '(visa|läs|ladda|se|dölj|till) [alla|fler|{n}] kommentar[er|erna]',
      '(inga kommentarer|inga kommentarer än|det finns inga kommentarer ännu)',
      '(läs|visa) [alla] kommentar[er|erna][ ]\\({n}\\)',
    ],
  },
  /** A single word, which could be a heading of the story: `Kommentarer`, `Svara` */
  heading: {
    lines: [
      '(kommentarer|kommentar|kommentera|svara|svar|diskutera|diskussion|senaste kommentarer|senaste kommentarerna|anmäl|rapportera|skicka|avbryt|avbryt svar|sortera|nyast först|äldst först|gilla)',
      '(namn|ditt namn|e-post|e-postadress|webbplats|hemsida|meddelande|din kommentar|ämne)[ (\\*|\\(obligatoriskt\\)|obligatoriskt)]',
    ],
    place: 'run',
  },
  /** `Lämna ett svar Avbryt svar`, `Skriv en kommentar`, `Logga in för att kommentera` */
  invitation: {
    lines: [
      '(lämna|skriv|lägg till|skicka|ge|posta|dela) (en|ett|din|ditt|första) (kommentar|svar|egen kommentar) [avbryt svar]',
      '(kommentera artikeln|kommentera den här artikeln|kommentera inlägget|bli först att kommentera|var först att kommentera|bli först med att kommentera|diskutera artikeln|säg din mening|vad tycker du[?][ (kommentera|diskutera|skriv|säg|berätta|lämna|rösta){matter}])',
      '(logga in|du måste logga in|du måste vara inloggad|registrera dig) [(eller|och) {words}] för att [(skriva|lämna|publicera) en] (kommentera|kommentar|svara|diskutera|delta {words})',
      '(kommentarer är|kommentarsfältet är|kommentarerna är|kommentering är) (stängda|stängt|avstängda|avstängd|inaktiverade|inaktiverad)[ {matter}]',
      'kommentarer inaktiverade för {work}',
      '(din|ditt|er) e-postadress (kommer inte|publiceras inte|visas inte){matter}',
      'obligatoriska fält är {words}[ \\*]',
      '(spara mitt namn[,]|spara namn[,]|meddela mig|skicka mig|informera mig) {matter} (kommentar|kommentarer|inlägg|kommentera|gång jag kommenterar)[{matter}]',
      '(den här|denna) (webbplatsen|webbplats) använder akismet{matter}',
      '(kommentera|diskutera) (via|med) facebook',
      'kommentarer[na] (på|till|för) (den här|denna) artikel[n] är {words}',
      '(var med och|gå med och) (diskutera|kommentera)',
      '(håll|visa) [en] god ton i (kommentarsfältet|kommentarerna|debatten)',
      '[läs ][våra |vår ](regler för kommentarer|kommentarsregler|kommentarspolicy|regler för kommentarsfältet|riktlinjer för kommentarer)',
      '(till dig som kommenterar|så kommenterar du|så fungerar kommentarsfältet|så fungerar kommentarerna)',
      '(anmäl|skicka|publicera|redigera) (kommentar|kommentaren|din kommentar)',
      '[vänligen ](aktivera|slå på) javascript för att (se|läsa|visa|kunna) {matter}',
      'prenumerera på: (kommentarer till inlägget|inlägg|kommentarer) \\(atom\\)',
    ],
  },
} satisfies Family
