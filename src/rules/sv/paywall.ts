import type { Family } from '../rule.js'

/** The door a reader stands before: subscribe, log in, switch the ad blocker off. */
export const paywall = {
  /** `Logga in för att läsa`, `Vill du läsa hela artikeln?`, `Är du redan prenumerant? Logga in` */
  'to-continue': {
    lines: [
      '(logga in|bli prenumerant|bli medlem|prenumerera|skaffa|köp|teckna|skapa konto|registrera dig) [(eller|och|nu|gratis|digitalt|konto) {words}] [och|för att] (läs vidare|läs|läsa vidare|läsa|fortsätta|fortsätta läsa|läsa hela|läsa mer|låsa upp|få tillgång|få full tillgång)[ {words}]',
      '(vill du|för att) läsa (vidare|hela artikeln|mer|den här artikeln|hela texten)[(?|,|.) {matter}|?]',
      '[(är du|har du) ][(redan|inte) ](prenumerant|medlem|kund|ett konto|inloggad|prenumererar du|konto)[?] [(logga|bli|skapa|aktivera|läs|klicka|köp){matter}]',
      '(den här|denna|detta|det här) (artikeln|artikel|innehållet|innehåll) är [endast|bara|exklusivt] [låst|till|tillgänglig|tillgängligt] (för|bara för) [våra|dig som] (prenumeranter|plus-kunder|pluskunder|är prenumerant|medlemmar|plusprenumeranter)[{matter}]',
      '(endast|bara|exklusivt) för (prenumeranter|pluskunder|plus-kunder|medlemmar)',
      'glömt [ditt] lösenord[et][?]',
      '[(första|prova) ]{words} (för|endast) {n}[ ](kr|kronor|:-)[{matter}]',
      '(ingen bindningstid|avsluta när du vill|utan bindningstid|avsluta när som helst|säg upp när du vill)[{matter}]',
      '(prova|testa|köp|läs) (gratis|plus|digitalt|premium|nu|fritt|{n} månad[er]) [i|en|för|{n}|gratis|utan] [{words}]',
      '(vi ser att|det verkar som|stäng av|slå av|du använder) {matter} (adblocker|annonsblockerare|reklamblockerare|adblock)[{matter}]',
    ],
  },
  /** Buttons: `Logga in`, `Bli prenumerant`, `Plus` */
  button: {
    lines: [
      '(logga in|logga ut|bli prenumerant|prenumerera nu|köp prenumeration|prenumerant|registrera dig|skapa konto|plus|premium|köp|lösenord|mitt konto|prenumereralogga in|prenumeration|erbjudande|erbjudanden|lås upp|läs utan annonser)',
    ],
    place: 'run',
  },
} satisfies Family
