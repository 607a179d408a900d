import type { ProvenFamily } from '../rule.js'

/** The door a reader stands before: subscribe, log in, switch the ad blocker off. */
export const paywall = {
  /** `Log ind for at læse`, `Vil du læse hele artiklen?`, `Allerede abonnent? Log ind` */
  'to-continue': {
    lines: [
      '(log ind|bliv abonnent|abonner|køb|køb adgang|opret dig|opret en profil|opret konto|bestil abonnement|' +
        'få adgang) [(eller|og|nu|gratis) {words}] (og|for at) ' +
        '(læs videre|læs|læse videre|læse|læse hele|læse mere|fortsætte|låse op|få adgang|læs hele artiklen)[ {words}]',
      '(vil du|for at) læse (videre|hele artiklen|mere|denne artikel|resten)[(?|,|.) {matter}|?]',
      '[(er du|har du) ][(allerede|ikke) ](abonnent|kunde|abonnement|medlem|et abonnement|en profil)[?] [(log|bliv|køb|opret|bestil|klik){matter}]',
      '(denne|dette) (artikel|artiklen|indhold|funktion) (er|kræver) [kun|eksklusivt|et] (for|abonnement) [vores] ' +
        '[abonnenter|medlemmer|plus-abonnenter|plus-kunder][{matter}]',
      '(kun|eksklusivt) for (abonnenter|medlemmer|plus-kunder)',
      'glemt [din|dit] (adgangskode|password|kodeord)[?]',
      '[(første|prøv) ]{words} for [kun] {n}[ ](kr|kr.|kroner|,-)[{matter}]',
      '(ingen binding|uden binding|opsig når som helst|du kan altid opsige|ingen bindingsperiode)[{matter}]',
      '(vi kan se|det ser ud til|slå|du bruger) {matter} (adblocker|reklameblokering|annonceblokering|adblock)[{matter}]',
      '[kun |artiklen er |denne artikel er ](for abonnenter|for plus-abonnenter|for medlemmer)',
      'du har (læst|brugt|nået) {matter}(gratis artikler|gratisartikler|gratis artikel)[{matter}]',
      'du har {n} (gratis|åbne) (artikler|artikel) tilbage[ {words}]',
      '(læs videre|læs hele artiklen|læs artiklen|fortsæt læsningen) (med|som) ' +
        '(plus|premium|abonnent|abonnement|digitalt abonnement|{publication} (plus|premium|+))[ {words}]',
      '(læs videre|læs hele artiklen)[,| –| -|:] (bliv abonnent|log ind|køb abonnement)[ {words}]',
      '(få|køb) [fuld|ubegrænset|digital] adgang til (alle|alt|hele|vores) [vores|på] [{words}] ' +
        '(artikler|artiklerne|indhold|indholdet|avisen|e-avisen|historier)[{matter}]',
      '(få|køb) [fuld|ubegrænset|digital] adgang for {n}[ ](kr|kr.|kroner|,-)[{matter}]',
      '(har du ikke|ikke) (en profil|profil|konto|abonnement|abonnent)[ endnu][?] (opret|bliv|køb|få|bestil){matter}',
      '(herefter|derefter) {n}[ ](kr|kr.|kroner|,-)[ ](/|per|om|pr.|pr)[ ](md|md.|måned|måneden|uge|ugen)[{matter}]',
      'du er [ikke] logget ind[ som[ {name}]]',
      '(bliv abonnent på|bliv abonnent hos|bestil|køb abonnement på) {publication}',
      '(prøv|læs|test) [(plus|premium|digitalt|os|avisen)] gratis [i|en|første|de første] [{n}] (dage|døgn|uge|uger|måned|måneder|måneden)[ {words}]',
      '(prøv|læs|test|få) {publication} [gratis] (i|en|første) [{n}] (dage|uge|uger|måned|måneder|måneden)[ (gratis|for|uden) {words}]',
      '(prøv|læs) [(gratis)] (i en måned|en måned|{n} dage|i {n} dage|{n} måneder)[ (gratis|for {n} kr)]',
      'få [fuld] adgang til {site} og læs {matter}',
      'for at læse (denne|hele|resten af) artikel[en] skal du have {matter}',
      'hvis du ikke har et [digitalt] abonnement[, {matter}]',
      '[køb ]{n} timers [digital ]adgang[: {rest}]',
      '(fuld adgang|adgang) til {url}[, {matter}]',
      'du kan få {n} timers digital adgang for {matter}',
    ],
    proof: {
      removes: [
        'Log ind for at læse',
        'Vil du læse hele artiklen?',
        'ALLEREDE ABONNENT? LOG IND',
        'Denne funktion kræver et abonnement',
        'Kun for abonnenter',
        'Glemt adgangskode?',
        'For abonnenter',
        'Du har 3 gratis artikler tilbage',
        'Læs videre med Plus',
        'Få fuld adgang til alle artikler',
        'Herefter 149 kr./md.',
        'Bliv abonnent på Havnebladet',
        'Læs gratis i 30 dage',
        'Få fuld adgang for 1 kr.',
        'Prøv gratis i en måned',
        'Få fuld adgang til havneposten.dk og læs resten af artiklen',
        'For at læse denne artikel skal du have et digitalt abonnement.',
        'Køb 24 timers adgang',
      ],
      keeps: [
        'Vil du læse om livet',
        'Log ind i banken',
        'Denne artikel i loven gælder.',
        'Et abonnement koster nu mere.',
        'Læs gratis bøger i parken',
        'Du har læst for lidt, sagde læreren.',
        'Få adgang til hele havet',
        'Hvis du ikke har et abonnement på livet, sagde præsten.',
      ],
    },
  },
  /** Buttons: `Log ind`, `Bliv abonnent`, `Køb abonnement` */
  button: {
    words: [
      'log ind',
      'log ud',
      'bliv abonnent',
      'abonnér',
      'køb abonnement',
      'abonnement',
      'abonnent',
      'opret profil',
      'opret konto',
      'plus',
      'premium',
      'køb',
      'adgangskode',
      'min konto',
      'bestil abonnement',
      'prøv nu',
      'se tilbud',
      'læs e-avisen',
    ],
    place: 'run',
    proof: { removes: ['Log ind', 'Køb abonnement'], keeps: ['Log ind på forkert konto', 'Abonnement på fisk'] },
  },
  /** `For at læse hele artiklen skal du have et abonnement`, `Bliv abonnent på havn24 fra 1 krone om måneden` */
  notice: {
    lines: [
      'for at læse (hele artiklen|artiklen|videre|hele teksten) (skal|kan|må) du {words}',
      'bliv abonnent [(på|hos) {publication}] (fra|for|i dag for) {title}',
      '(artikel|indhold) [(kun)] for [(vores)] abonnenter',
    ],
    proof: {
      removes: [
        'For at læse hele artiklen skal du have et abonnement',
        'Bliv abonnent på havn24 fra 1 krone om måneden',
        'Artikel for abonnenter',
      ],
      keeps: ['For at læse kortet skal du have lys', 'Bliv den du er'],
    },
  },
  /** The end of what is free: `Artiklen er kun for abonnenter` */
  wall: {
    lines: ['(artiklen|denne artikel|indholdet) er (kun|forbeholdt) [for] (abonnenter|vores abonnenter)'],
    proof: { removes: ['Artiklen er kun for abonnenter'], keeps: ['Artiklen er kun begyndelsen.'] },
  },
} satisfies ProvenFamily
