import type { ProvenFamily } from '../rule.js'

/** The door a reader stands before: subscribe, log in, switch the ad blocker off. */
export const paywall = {
  /** `Log in om verder te lezen`, `Lees verder met een abonnement`, `Dit artikel is exclusief voor abonnees` */
  'to-continue': {
    lines: [
      '(log in|login|registreer|meld je aan|word abonnee|maak een account aan|neem een abonnement|registreer je|' +
        'maak een gratis account aan|abonneer je|abonneer) ' +
        '[(gratis|nu|of registreer|of word abonnee|of maak {words}|hier)] (en|om) ' +
        '(verder te lezen|dit artikel te lezen|lees verder|lees direct verder|het hele artikel te lezen|alles te lezen|' +
        'onbeperkt te lezen|dit te lezen|toegang te krijgen|lees alles|lees onbeperkt|dit verhaal te lezen)[ {words}]',
      '(alleen|exclusief|enkel|uitsluitend) voor (abonnees|leden|premium-leden|plus-abonnees|onze abonnees)',
      'als abonnee (lees|krijg|heb|kun) (je|jij|u) ' +
        '[{words} ](artikelen|artikel|toegang|verhalen|website|plusartikels|plusartikelen|artikels)' +
        '[ {words}|. {matter}]',
      '(dit is een|je leest een|u leest een) (premium|plus|premium-|plus-)[ ](artikel|verhaal)[ {words}]',
      'dit is een artikel (uit de krant|voor abonnees|van {publication} premium)',
      '(je hebt|u heeft|u hebt) [{words} ](gratis artikelen|gratis artikel|limiet) [{words} ](gelezen|bereikt)[. {matter}]',
      '(je hebt|u heeft|u hebt) (je|uw|het) [maximum] (gratis artikelen|limiet|aantal gratis artikelen) (gelezen|bereikt)[. {matter}]',
      '(probeer|lees) (een maand|{n} maanden|{n} weken|1 maand) (gratis|voor {words})',
    ],
    words: [
      'lees verder met een abonnement',
      'plusartikel',
      'premiumartikel',
      'plusartikels',
      'premium artikel',
      'plus-artikel',
    ],
    proof: {
      removes: [
        'Log in om verder te lezen',
        'Alleen voor abonnees',
        'Als abonnee lees je ook alle plusartikels. Je moet nog even inloggen.',
        'Je leest een premium artikel',
        'Je hebt je gratis artikelen gelezen',
        'Probeer een maand gratis',
      ],
      keeps: [
        'Wie een abonnement heeft, leest de meter zelf uit.',
        'Dit artikel van de wet is oud.',
        'Alleen voor liefhebbers',
        'Log in bij de bank, zegt de dief.',
        'Als abonnee krijg je korting op de trein.',
        'Als abonnee kan hij nergens terecht.',
      ],
    },
  },
  /** `Al abonnee? Log in`, `Nog geen abonnement? Ontdek …`, `Wachtwoord vergeten?` */
  already: {
    lines: [
      '[(ben je|bent u) ](al|reeds|nog geen|heb je al|heb je nog|heeft u al|heeft u nog|nog) [een|geen] ' +
        '(abonnee|lid|abonnement|account|digitaal abonnement|geregistreerd)[?] ' +
        '[(log|login|registreer|ontdek|neem|maak|word|meld|klik|bekijk|activeer){matter}]',
      'wachtwoord (vergeten|opnieuw instellen|wijzigen)[?]',
      '(inloggen|log in|aanmelden|ga verder|doorgaan) (met|via) (google|facebook|apple|e-mail|je account)',
    ],
    proof: {
      removes: [
        'Al abonnee? Log in',
        'Nog geen abonnement? Ontdek nu gratis onze plusartikels.',
        'Wachtwoord vergeten?',
      ],
      keeps: ['Al abonnee sinds 1980', 'Wachtwoord gestolen'],
    },
  },
  /** `Neem een abonnement`, `Maandelijks opzegbaar`, `Eerste maand gratis` */
  offer: {
    lines: [
      '(neem|kies|bekijk|ontdek|start|probeer) [(nu|hier|direct|vandaag|vandaag nog)] [(een|je|uw|onze|alle|het|de)] ' +
        '[(gratis|digitaal|digitale|voordelig|proef)] (abonnement|abonnementen|proefabonnement|proefperiode|proefmaand|' +
        'digitaal abonnement)[ (en {words}|vanaf {words}|voor {words}|met {words}|om {words})]',
      '(bekijk|ontdek) (onze|alle) (aanbiedingen|abonnementen|voordelen)',
      '(maandelijks|dagelijks|altijd|op elk moment|elk moment|wekelijks) opzegbaar[. {matter}| en {words}| via {words}]',
      '{n} (weken|maanden|maand|week) (voor [slechts] €[ ]{n}|voor [slechts] {n} euro|gratis lezen)[ {words}]',
      '(onbeperkt lezen|onbeperkt toegang|lees (dit artikel|verder) gratis|lees gratis verder)',
      '(vanaf|voor|nu|slechts|daarna|nu voor|voor maar) [slechts] € [ ]{n} (per|/) (maand|week|jaar)[. {matter}|, [{words} ]opzegbaar| lezen| proberen]',
      '(lees nu|probeer nu|abonneer nu|nu) (voordelig|gratis|met korting)[ {words}]',
      'lees (onze|alle) artikelen (zonder advertenties|advertentievrij|zonder reclame|onbeperkt)',
    ],
    words: ['eerste maand gratis'],
    place: 'edges',
    proof: {
      removes: [
        'Neem een abonnement',
        'Maandelijks opzegbaar',
        'Lees nu voordelig ›',
        'Bekijk onze abonnementen',
        'Onbeperkt lezen',
        'Lees onze artikelen zonder advertenties',
      ],
      keeps: [
        'Een abonnement kost nu meer.',
        'Opzegbaar of niet',
        'Kies een kandidaat',
        'Neem een abonnement op de trein.',
        'Kies het aanbod dat bij je past.',
        'Bekijk het aanbod in de winkel.',
        'Probeer drie weken gratis te leven.',
        'De eerste drie maanden gratis wonen',
        'Volledige toegang tot alle dossiers kreeg de advocaat niet.',
        'Onbeperkt toegang tot alle kamers',
        'Lees onze artikelen niet',
        'Krijg toegang tot de site van de dader, luidde het bevel.',
        'Voor € 5 per maand kun je hier parkeren.',
      ],
    },
  },
  /** Buttons: `Inloggen`, `Word abonnee`, `Registreren` */
  button: {
    words: [
      'inloggen',
      'log in',
      'login',
      'uitloggen',
      'registreren',
      'registreer',
      'account aanmaken',
      'maak een account',
      'word abonnee',
      'abonnee worden',
      'abonneer',
      'abonneer nu',
      'word lid',
      'lid worden',
      'abonneer je',
      'abonneer je nu',
      'maak gratis een account aan',
      'maak een gratis account',
      'registreer gratis',
      'gratis registreren',
      'plus artikel',
      'cadeau-artikel',
      'cadeauartikel',
      'lees de digitale krant',
      'lees de krant online',
      'lees digitaal',
      'premium',
      'plus',
      'abonnees',
      'wachtwoord',
      'gebruikersnaam',
      'onthoud mij',
      'ingelogd blijven',
      'ontgrendel artikel',
      'koop dit artikel',
    ],
    place: 'run',
    proof: {
      removes: ['Inloggen', 'Word abonnee', 'Registreren'],
      keeps: ['Word abonnee of verdwijn, zei hij', 'Registreren is verplicht', 'Premium voor de rijken'],
    },
  },
  /** `Schakel je adblocker uit`, `Je gebruikt een adblocker` */
  'ad-blocker': {
    lines: ['(schakel|zet) (je|uw|jouw) (adblocker|ad blocker|advertentieblokker|adblock) {matter}'],
    words: ['je gebruikt een adblocker'],
    proof: {
      removes: ['Schakel je adblocker uit om verder te lezen'],
      keeps: [
        'Adblockers mogen, zegt de rechter.',
        'Schakel de stroom uit',
        'Zet de adblocker van de straat.',
        'Je kunt reclame blokkeren met een adblocker.',
      ],
    },
  },
  /** `Dit artikel is alleen voor abonnees`, `Om dit artikel te lezen heb je een abonnement nodig` */
  notice: {
    lines: [
      '(dit|het) (artikel|verhaal|stuk|bericht|interview) is ' +
        '[(alleen|exclusief|uitsluitend|alleen toegankelijk|alleen beschikbaar)] voor [(onze)] ' +
        '(abonnees|leden met een abonnement|betalende lezers)[ van {publication}]',
      'om (dit|het hele|het volledige) (artikel|verhaal|stuk|bericht|interview) [(verder|volledig)] te [(kunnen)] ' +
        'lezen[,] (heb je|heeft u|moet je|moet u|log|word) {words}',
      '(word|neem) [(nu)] (abonnee|een abonnement) [(van|op) {publication}][,] (vanaf|voor|al vanaf) {title}',
    ],
    proof: {
      removes: [
        'Dit artikel is alleen voor abonnees',
        'Om dit artikel te lezen heb je een abonnement nodig',
        'Word abonnee van haven24 vanaf 1 euro per maand',
      ],
      keeps: [
        'Dit artikel is alleen voor abonnees, zei de directeur.',
        'Om het verhaal te begrijpen moet je terug naar 1953.',
        'Word lid van de groep wandelaars',
      ],
    },
  },
} satisfies ProvenFamily
