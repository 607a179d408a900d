import type { ProvenFamily } from '../rule.js'

/** The door a reader stands before: subscribe, log in, switch the ad blocker off. */
export const paywall = {
  /** `Logg inn for å lese`, `Vil du lese hele saken?`, `Allerede abonnent? Logg inn` */
  'to-continue': {
    lines: [
      '(logg inn|bli abonnent|abonner|kjøp|kjøp tilgang|registrer deg|opprett konto|bestill abonnement|få tilgang) ' +
        '[(eller|og|nå|gratis) {words}] (og|for å) (les videre|les|lese videre|lese|lese hele|lese mer|fortsette|' +
        'låse opp|få tilgang|les hele saken|lese vidare)[ {words}]',
      '(vil du|for å) lese (videre|hele saken|hele artikkelen|mer|denne saken|resten|vidare)[(?|,|.) {matter}|?]',
      '[(er du|har du) ][(allerede|alt|ikke|ikkje) ](abonnent|kunde|abonnement|medlem|et abonnement|en bruker)[?] ' +
        '[(logg|bli|kjøp|opprett|bestill|klikk){matter}]',
      '(denne|dette) (saken|artikkelen|innholdet|artikkel|sak) er [kun|bare|eksklusivt|berre] (for|tilgjengelig for) ' +
        '[våre] (abonnenter|abonnentar|pluss-abonnenter|medlemmer|plusskunder)[{matter}]',
      '(kun|bare|berre|eksklusivt) for (abonnenter|abonnentar|medlemmer|pluss-kunder)',
      '(glemt|gløymt) passord[et][?]',
      '[(første|prøv) ]{words} for [kun|bare] {n}[ ](kr|kroner|,-)[{matter}]',
      'kr {n}[,-] (per|i|pr|pr.|første|for) (måned|måneden|mnd|uke|uken|første måned|første måneden|år)[ {words}]',
      '[kun |bare ]for (abonnenter|abonnentar|pluss-abonnenter|plusskunder)',
      'du har (lest|brukt opp|nådd) {matter}(gratis artikler|gratis saker|gratisartikler|gratissaker|gratis sakene)[{matter}]',
      'du har {n} (gratis|åpne) (saker|artikler|artiklar) igjen[ {words}]',
      '(les videre|les hele saken|les saken|les hele artikkelen|fortsett å lese) (med|som) ' +
        '(pluss|premium|abonnent|abonnement|plussabonnent|digitalt abonnement|{publication} (pluss|premium|+))' +
        '[ {words}]',
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
      '(prøv|les) [(gratis)] (i en måned|en måned|{n} dager|i {n} dager|{n} måneder)[ (gratis|for {n} kr)]',
    ],
    proof: {
      removes: [
        'Logg inn for å lese',
        'Vil du lese hele saken?',
        'Allerede abonnent? Logg inn',
        'Kun for abonnenter',
        'Ingen bindingstid',
        'Glemt passord?',
        'For abonnenter',
        'Du har 3 gratis saker igjen',
        'Les hele saken med Pluss',
        'Har du ikke bruker? Registrer deg',
        'Deretter 149 kr/mnd',
        'Abonner på Havnebladet',
        'Les gratis i 30 dager',
        'Få full tilgang for 1 kr',
        'Prøv gratis i en måned',
      ],
      keeps: [
        'Vil du lese om livet',
        'Logg inn i banken',
        'Denne saken er over.',
        'Er du allerede mett',
        'Kr 100 til alle barn',
        'Denne saken er for viktig til å glemmes.',
        'Les gratis bøker i parken',
        'Du har lest for lite, sa læreren.',
        'Få tilgang til hele havet',
      ],
    },
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
    proof: { removes: ['Logg inn', 'Kjøp abonnement'], keeps: ['Logg inn på feil konto', 'Abonnement på fisk'] },
  },
  /** `For å lese hele saken må du ha abonnement`, `Bli abonnent på havn24 fra 1 krone i måneden` */
  notice: {
    lines: [
      'for å lese (hele saken|saken|videre|hele artikkelen|artikkelen) (må|kan|trenger) du {words}',
      'bli abonnent [(på|hos) {publication}] (fra|for|i dag for) {title}',
      '(sak|artikkel|innhold) [(kun)] for [(våre)] abonnenter',
      'du har lest (alle|dine) {words} denne måneden',
    ],
    proof: {
      removes: [
        'For å lese hele saken må du ha abonnement',
        'Bli abonnent på havn24 fra 1 krone i måneden',
        'Sak for abonnenter',
        'Du har lest alle gratisartiklene dine denne måneden',
      ],
      keeps: ['For å lese kartet må du ha lys', 'Bli den du er', 'Sak for retten'],
    },
  },
} satisfies ProvenFamily
