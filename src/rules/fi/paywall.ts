import type { Family } from '../rule.js'

/** The door a reader stands before: subscribe, log in, switch the ad blocker off. */
export const paywall = {
  /** `Tilaajille`, `Kirjaudu sisään lukeaksesi`, `Oletko jo tilaaja? Kirjaudu` */
  'to-continue': {
    lines: [
      '(kirjaudu|kirjaudu sisään|tilaa|rekisteröidy|luo tunnus) [(ja|tai|nyt|ilmaiseksi) {words}] (lukeaksesi|lue|jatkaaksesi|jatka lukemista|lukeaksesi lisää|lue koko juttu|jatkaaksesi lukemista)[ {words}]',
      '(haluatko|jatka) (lukea|lukemista) [koko|tämän|lisää|tilaajana] [jutun|artikkelin][?][ {matter}]',
      '[(oletko|onko sinulla) ][jo ](tilaaja|tilaajana|tilaus|tunnukset|tunnus)[?] [(kirjaudu|tilaa|luo|ota|rekisteröidy)[{matter}]]',
      '(tämä|artikkeli|juttu|tämä artikkeli|tämä juttu|sisältö) on [vain] (tilaajille|tilaajillemme|luettavissa vain tilaajille|vain tilaajille|varattu tilaajille)[{matter}]',
      '(vain tilaajille|tilaajille|tilaajan etu|vain tilaajan luettavissa|tilaajien luettavissa)',
      'unohditko (salasanan|salasanasi)[?]',
      '(ei määräaikaisuutta|peru milloin vain|irtisano milloin vain|voit perua milloin vain|voit irtisanoa tilauksen milloin vain)[{matter}]',
      '(näyttää siltä|käytät|poista|huomasimme) {matter} (mainosten esto|mainosten eston|mainosten esto-ohjelmaa|mainosestoa|adblock)[{matter}]',
    ],
  },
  /** Buttons: `Kirjaudu`, `Luo tunnus` */
  button: {
    lines: [
      '(kirjaudu|kirjaudu sisään|kirjaudu ulos|luo tunnus|luo tili|tilaukset|digitilaus|tilaa lehti|plus|premium|salasana|käyttäjätunnus|osta|kokeile nyt|aloita tilaus)',
    ],
    place: 'run',
  },
} satisfies Family
