import type { Family } from '../rule.js'

/** The door a reader stands before: subscribe, log in, switch the ad blocker off. */
export const paywall = {
  /** `Logg inn for å lese`, `Vil du lese hele saken?`, `Allerede abonnent? Logg inn` */
  'to-continue': {
    lines: [
      '(logg inn|bli abonnent|abonner|kjøp|kjøp tilgang|registrer deg|opprett konto|bestill abonnement|få tilgang) [(eller|og|nå|gratis) {words}] (og|for å) (les videre|les|lese videre|lese|lese hele|lese mer|fortsette|låse opp|få tilgang|les hele saken|lese vidare)[ {words}]',
      '(vil du|for å) lese (videre|hele saken|hele artikkelen|mer|denne saken|resten|vidare)[(?|,|.) {matter}|?]',
      '[(er du|har du) ][(allerede|alt|ikke|ikkje) ](abonnent|kunde|abonnement|medlem|et abonnement|en bruker)[?] [(logg|bli|kjøp|opprett|bestill|klikk){matter}]',
      '(denne|dette) (saken|artikkelen|innholdet|artikkel|sak) er [kun|bare|eksklusivt|berre] (for|tilgjengelig for) [våre] (abonnenter|abonnentar|pluss-abonnenter|medlemmer|plusskunder)[{matter}]',
      '(kun|bare|berre|eksklusivt) for (abonnenter|abonnentar|medlemmer|pluss-kunder)',
      '(glemt|gløymt) passord[et][?]',
      '[(første|prøv) ]{words} for [kun|bare] {n}[ ](kr|kroner|,-)[{matter}]',
      'kr {n}[,-] (per|i|pr|pr.|første|for) (måned|måneden|mnd|uke|uken|første måned|første måneden|år)[ {words}]',
      '[kun |bare ]for (abonnenter|abonnentar|pluss-abonnenter|plusskunder)',
      'du har (lest|brukt opp|nådd) {matter}(gratis artikler|gratis saker|gratisartikler|gratissaker|gratis sakene)[{matter}]',
      'du har {n} (gratis|åpne) (saker|artikler|artiklar) igjen[ {words}]',
      '(les videre|les hele saken|les saken|les hele artikkelen|fortsett å lese) (med|som) (pluss|premium|abonnent|abonnement|plussabonnent|digitalt abonnement|{publication} (pluss|premium|+))[ {words}]',
      '(les videre|les hele saken)[,| –| -|:] (bli abonnent|logg inn|kjøp abonnement|abonner)[ {words}]',
      '(få|kjøp) [full|ubegrenset|digital] tilgang for {n}[ ](kr|kroner|,-)[{matter}]',
      '(har du ikke|ikke) (bruker|konto|abonnement|abonnent)[ ennå|ikke][?] (registrer|opprett|bli|kjøp|få|bestill){matter}',
      'deretter {n}[ ](kr|kroner|,-)[ ](/|per|i|pr|pr.)[ ](mnd|måned|måneden|uke|uken)[{matter}]',
      'du er [ikke] (logget inn|innlogget)[ som[ {name}]]',
      '(abonner på|bli abonnent på|bli abonnent hos|bestill) {publication}',
      '(prøv|les|test) [(pluss|premium|digitalt|oss|avisen|avisa)] gratis [i|en|første|de første] [{n}] (dager|døgn|uke|uker|måned|måneder|måneden)[ {words}]',
      '(prøv|les|test|få) {publication} [gratis] (i|en|første) [{n}] (dager|uke|uker|måned|måneder|måneden)[ (gratis|for|uten) {words}]',
      '(gi bort|del) (saken|artikkelen)[ (gratis|som gave|med en venn|til en venn)]',
      '(ingen bindingstid|ingen binding|avslutt når du vil|uten bindingstid|si opp når du vil)[{matter}]',
      '(vi ser at|det ser ut til|slå av|skru av|du bruker) {matter} (adblocker|annonseblokkering|reklameblokkering|adblock|annonseblokker)[{matter}]',
    ],
  },
  /** Buttons: `Logg inn`, `Bli abonnent`, `Kjøp abonnement` */
  button: {
    words: [
      'logg inn',
      'logg ut',
      'bli abonnent',
      'abonner nå',
      'kjøp abonnement',
      'abonnement',
      'abonnent',
      'registrer deg',
      'opprett konto',
      'pluss',
      'premium',
      'kjøp',
      'passord',
      'min konto',
      'bestill abonnement',
      'abonnér',
      'prøv nå',
      'se tilbud',
    ],
    place: 'run',
  },
} satisfies Family
