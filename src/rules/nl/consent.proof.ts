import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: [
      'Wij gebruiken cookies om uw bezoek te verbeteren.',
      'Deze website maakt gebruik van cookies.',
      'Door verder te gaan ga je akkoord met ons cookiebeleid.',
      'Lees ons privacybeleid',
      'Wij en onze 150 partners verwerken persoonsgegevens',
      'Uw privacy is belangrijk voor ons',
      'Wij gebruiken cookies om de site te verbeteren.',
      'Door deze site te bezoeken ga je akkoord met cookies.',
      'Wij en onze partners slaan gegevens op',
    ],
    keeps: [
      'De toezichthouder beboette de site om cookies.',
      'Wij gebruiken geen geweld, zegt de baas.',
      'Door de storm viel de stroom uit.',
      'Door de regen ging de verkoop van cookies niet door.',
      'Door het akkoord gaan de lonen omhoog.',
      'Wij gebruiken cookies als koekjes, grapt de bakker.',
      'De site gebruikt cookies, blijkt uit onderzoek.',
      'Als u akkoord gaat, tekent u het contract, zei de notaris.',
      'Wij bewaren uw gegevens niet, zei de wethouder.',
    ],
  },
  choice: {
    removes: [
      'Alles accepteren',
      'Cookie-instellingen',
      'Akkoord',
      'Cookievoorkeuren',
      'Alles weigeren',
      'Noodzakelijk',
    ],
    keeps: ['Akkoord over stikstof', 'Weigeren is geen optie', 'Instellingen onder druk', 'Noodzakelijk kwaad'],
  },
  embed: {
    removes: [
      'Om deze inhoud te kunnen zien, moet je cookies accepteren.',
      'Deze inhoud kan niet getoond worden omdat je geen cookies accepteert.',
      'Dit bericht op Instagram bekijken',
      'Deze inhoud is niet beschikbaar',
      'Bekijk op Instagram',
      'Externe inhoud van Instagram',
    ],
    keeps: [
      'Deze inhoud van het blik was bedorven.',
      'Hier zie je de dader',
      'Om deze reden zegt hij niets.',
      'Deze video wordt veel gedeeld op Facebook en TikTok.',
      'Om dit te voorkomen vraagt de gemeente toestemming aan het Rijk.',
      'Om deze crisis te bezweren moeten de partijen het voorstel accepteren.',
      'Hier staat een externe adviseur voor klaar.',
      'Op deze plek verrees met toestemming van de gemeente een flat.',
      'Deze inhoud van de kluis is volgens Facebook waardeloos.',
      'Voor de video van het slachtoffer gaf de familie toestemming.',
      'Dit bericht is verwijderd omdat er geen toestemming was.',
    ],
  },
  browser: {
    removes: [
      'Schakel JavaScript in om verder te gaan',
      'Je browser ondersteunt deze video niet.',
      'Pagina niet gevonden',
      'Je browser ondersteunt geen JavaScript',
    ],
    keeps: [
      'Schakel het licht in, zei hij',
      'Een browser voor kinderen',
      'Je browser is niet veilig, waarschuwt de politie.',
      'Uw browser kan de oorzaak zijn, zegt de expert.',
      'De video is niet beschikbaar gesteld door de politie.',
    ],
  },
}
