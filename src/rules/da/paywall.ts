import type { Family } from '../rule.js'

/** The door a reader stands before: subscribe, log in, switch the ad blocker off. */
export const paywall = {
  /** `Log ind for at læse`, `Vil du læse hele artiklen?`, `Allerede abonnent? Log ind` */
  'to-continue': {
    lines: [
      '(log ind|bliv abonnent|abonner|køb|køb adgang|opret dig|opret en profil|opret konto|bestil abonnement|få adgang) [(eller|og|nu|gratis) {words}] (og|for at) (læs videre|læs|læse videre|læse|læse hele|læse mere|fortsætte|låse op|få adgang|læs hele artiklen)[ {words}]',
      '(vil du|for at) læse (videre|hele artiklen|mere|denne artikel|resten)[(?|,|.) {matter}|?]',
      '[(er du|har du) ][(allerede|ikke) ](abonnent|kunde|abonnement|medlem|et abonnement|en profil)[?] [(log|bliv|køb|opret|bestil|klik){matter}]',
      '(denne|dette) (artikel|artiklen|indhold|funktion) (er|kræver) [kun|eksklusivt|et] (for|abonnement) [vores] [abonnenter|medlemmer|plus-abonnenter|plus-kunder][{matter}]',
      '(kun|eksklusivt) for (abonnenter|medlemmer|plus-kunder)',
      'glemt [din|dit] (adgangskode|password|kodeord)[?]',
      '[(første|prøv) ]{words} for [kun] {n}[ ](kr|kr.|kroner|,-)[{matter}]',
      '(ingen binding|uden binding|opsig når som helst|du kan altid opsige|ingen bindingsperiode)[{matter}]',
      '(vi kan se|det ser ud til|slå|du bruger) {matter} (adblocker|reklameblokering|annonceblokering|adblock)[{matter}]',
    ],
  },
  /** Buttons: `Log ind`, `Bliv abonnent`, `Køb abonnement` */
  button: {
    lines: [
      '(log ind|log ud|bliv abonnent|abonnér|køb abonnement|abonnement|abonnent|opret profil|opret konto|plus|premium|køb|adgangskode|min konto|bestil abonnement|prøv nu|se tilbud|læs e-avisen)',
    ],
    place: 'run',
  },
} satisfies Family
