import type { ProvenFamily } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** Buttons: `Godkänn alla`, `Cookieinställningar` */
  choice: {
    lines: ['(bekräfta|spara) [mina|dina] (val|urval)'],
    words: ['cookieinställningar', 'godkänn alla'],
    place: 'run',
    proof: {
      removes: ['Bekräfta mina val'],
      keeps: ['Godkänn inte planen', 'Anpassa dig', 'Bekräfta bokningen'],
    },
  },
  /** `Den här webbplatsen använder kakor för att förbättra din upplevelse`, `Din webbläsare stöder inte ljudelementet` */
  'site-notice': {
    lines: [
      '(den här|denna|vår) (webbplatsen|webbplats|sidan|sajten|sajt|sida) använder (kakor|cookies)[ (för|och) {notice}]',
      '(aktivera|slå på) javascript[ (för|i) {words}]',
      '(din|denna) webbläsare (stöder|stödjer|har inte stöd för) [(inte)] (ljudelementet|videoelementet|ljud|video|html5|javascript|iframes)[ {words}]',
      'du (måste|behöver) (aktivera|slå på) javascript[ för {words}]',
      '(godkänn|acceptera|du måste godkänna|du behöver godkänna) (kakor|cookies) för att (se|visa|kunna se|ta del av)' +
        ' (innehållet|det här innehållet|videon|inlägget|detta innehåll)',
      'för att (se|visa|kunna se) (innehållet|det här innehållet|videon|inlägget|detta innehåll) (måste|behöver) du {matter}',
      '(denna|den här) (e-postadress|e-postadressen|e-postadressen) (skyddas|är skyddad) från (spambots|spamrobotar)[. {matter}]',
      'genom att fortsätta (surfa|använda|besöka)[ på] {words}[, {matter}]',
      'vänligen uppdatera för att få den senaste {matter}',
    ],
    proof: {
      removes: [
        'Den här webbplatsen använder kakor för att förbättra din upplevelse',
        'Aktivera JavaScript för att se kommentarerna',
        'Din webbläsare stöder inte ljudelementet',
        'Du måste aktivera JavaScript för att se innehållet',
        'Godkänn kakor för att se innehållet.',
        'Denna e-postadress skyddas från spambots. Du måste tillåta JavaScript för att visa den.',
        'Genom att fortsätta surfa på denna webbplats godkänner du våra villkor.',
      ],
      keeps: [
        'Den här sidan använder mormors kakor, säger bagaren.',
        'Aktivera sirenen, beordrade chefen',
        'Din webbläsare stöder inte stormen',
      ],
    },
  },
  /** Buttons of cookie banners: `Godkänn alla cookies` */
  accept: {
    lines: ['(godkänn|acceptera|tillåt|neka) alla (cookies|kakor)'],
    place: 'edges',
    proof: { removes: ['Godkänn alla cookies'], keeps: ['Acceptera alla kakor på bordet, skämtade hon.'] },
  },
} satisfies ProvenFamily
