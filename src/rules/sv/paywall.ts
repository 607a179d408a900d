import type { ProvenFamily } from '../rule.js'

/** The door a reader stands before: subscribe, log in, switch the ad blocker off. */
export const paywall = {
  /** `Logga in för att läsa`, `Vill du läsa hela artikeln?`, `Är du redan prenumerant? Logga in` */
  'to-continue': {
    lines: [
      '(logga in|bli prenumerant|bli medlem|prenumerera|skaffa|köp|teckna|skapa konto|registrera dig) ' +
        '[(eller|och|nu|gratis|digitalt|konto) {words}] [och|för att] ' +
        '(läs vidare|läs|läsa vidare|läsa|fortsätta|fortsätta läsa|läsa hela|läsa mer|låsa upp|få tillgång|' +
        'få full tillgång)[ {words}]',
      '(vill du|för att) läsa (vidare|hela artikeln|mer|den här artikeln|hela texten)[(?|,|.) {matter}|?]',
      '[(är du|har du) ][(redan|inte) ](prenumerant|medlem|kund|ett konto|inloggad|prenumererar du|konto)[?] ' +
        '[(logga|bli|skapa|aktivera|läs|klicka|köp){matter}]',
      '(endast|bara|exklusivt) för (prenumeranter|pluskunder|plus-kunder|medlemmar)',
      'glömt [ditt] lösenord[et][?]',
      '[(första|prova) ]{words} (för|endast) {n}[ ](kr|kronor|:-)[{matter}]',
      '(ingen bindningstid|avsluta när du vill|utan bindningstid|avsluta när som helst|säg upp när du vill)[{matter}]',
      '(prova|testa|köp|läs) (gratis|plus|digitalt|premium|nu)',
      '(prova|testa|läs|köp) [(plus|premium|digitalt|oss|tidningen)] gratis [i|en|första|de första] [{n}] ' +
        '(dagar|dygn|vecka|veckor|månad|månader|månaden)[ {words}]',
      '(prova|testa|läs) {publication} [gratis] (i|en|första) [{n}] (dagar|dygn|vecka|veckor|månad|månader|månaden)[ (gratis|för|utan) {words}]',
      '(prova|testa|läs) {publication} {n} (dagar|dygn|vecka|veckor|månad|månader) (gratis|för {words})',
      '[det här är ][en ](låst artikel|plusartikel|premiumartikel|artikel för prenumeranter)',
      '(fortsätt läsa|läs hela artikeln|läs hela texten|läs vidare|lås upp) [artikeln] (med|som) ' +
        '(plus|premium|prenumerant|medlem|digital prenumeration|{publication} (plus|premium))[ {words}]',
      '(läs vidare|fortsätt läsa|läs hela artikeln)[,| –| -|:] (bli prenumerant|logga in|prenumerera|bli medlem|teckna prenumeration)[ {words}]',
      'du har (läst|nått|förbrukat|använt) {matter}(kostnadsfria|gratis|fria)[ ](artiklar|artikel|läsningar)[{matter}]',
      'du har {n} (kostnadsfria|gratis|fria) (artiklar|artikel|läsningar) kvar[ {words}]',
      '(har du inget|saknar du|inget) konto[?] (skapa|registrera|bli|skaffa){matter}',
      'därefter [ordinarie pris] {n}[ ](kr|kronor|:-)[ ](/|per|i)[ ](mån|månad|månaden|vecka)[{matter}]',
      'du är [inte] inloggad[ som[ {name}]]',
      '(prenumerera på|bli prenumerant på|bli prenumerant hos|bli medlem i) {publication}',
      '(ge bort|dela) artikeln[ (gratis|som gåva|med en vän|till en vän)]',
      '(vi ser att|det verkar som|stäng av|slå av|du använder) {matter} (adblocker|annonsblockerare|reklamblockerare|adblock)[{matter}]',
      '(prova|testa|läs) (en månad|{n} månader|{n} dagar|{n} veckor|gratis i en månad|1 månad) (gratis|utan kostnad|fritt)',
    ],
    proof: {
      removes: [
        'Logga in för att läsa',
        'Vill du läsa hela artikeln?',
        'Redan prenumerant? Logga in',
        'Endast för prenumeranter',
        'Ingen bindningstid',
        'Glömt lösenord?',
        'Prova Hamnbladet 3 månader för 99 kr',
        'Låst artikel',
        'Läs vidare – bli prenumerant',
        'Du har läst dina kostnadsfria artiklar',
        'Därefter 149 kr/mån',
        'Prenumerera på Hamnbladet',
        'Prova en månad gratis',
      ],
      keeps: [
        'Vill du läsa mer om livet',
        'Logga in på banken',
        'Den här artikeln i lagen gäller.',
        'Redan prenumererar var tredje på el',
        'Testa fritt fall på Liseberg',
        'Läs gratis böcker i parken',
        'Köp fritt fram för bostadsrätter',
        'Testa en vecka utan mobil',
        'Du har läst för lite, sade läraren.',
        'Prenumerera på elpriset',
      ],
    },
  },
  /** Buttons: `Logga in`, `Bli prenumerant`, `Plus` */
  button: {
    words: [
      'logga in',
      'logga ut',
      'bli prenumerant',
      'prenumerera nu',
      'köp prenumeration',
      'prenumerant',
      'registrera dig',
      'skapa konto',
      'plus',
      'premium',
      'köp',
      'lösenord',
      'mitt konto',
      'prenumereralogga in',
      'prenumeration',
      'erbjudande',
      'erbjudanden',
      'lås upp',
      'läs utan annonser',
    ],
    place: 'run',
    proof: { removes: ['Logga in', 'Bli prenumerant'], keeps: ['Logga in på fel konto', 'Plus för börsen'] },
  },
  /** `Den här artikeln är bara för prenumeranter`, `För att läsa hela artikeln behöver du en prenumeration` */
  notice: {
    lines: [
      '(artikeln|texten|inlägget|reportaget|den här artikeln|denna artikel|den här texten) är ' +
        '[(bara|endast|låst|öppen bara)] för [(våra)] (prenumeranter|inloggade|digitala prenumeranter)',
      'för att läsa (hela artikeln|artikeln|vidare|hela texten) (behöver|måste|kan) du {words}',
      'bli prenumerant [(på|hos) {publication}] (från|för|redan i dag för) {title}',
    ],
    proof: {
      removes: [
        'Den här artikeln är bara för prenumeranter',
        'För att läsa hela artikeln behöver du en prenumeration',
        'Bli prenumerant på hamn24 från 1 krona i månaden',
      ],
      keeps: [
        'Den här artikeln är bara för prenumeranter, sade chefen.',
        'För att läsa kartan behöver du ljus',
        'Bli den du är',
      ],
    },
  },
} satisfies ProvenFamily
