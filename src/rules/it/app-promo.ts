import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Scarica l’app`, `Scarica gratis l’app di Esempio` */
  'get-app': {
    lines: [
      "(scarica|scaricate|scaricare|installa|prova|apri|usa|scopri) [subito|gratis|gratuitamente|ora] (l'|la nostra |la |le nostre )[nuova ](app|applicazione)[ (di|del|per|e|gratis|gratuita|gratuitamente|dal|su){rest}]",
      "(leggi|apri|continua|ascolta) [l'articolo|a leggere|la notizia] (nell'app|nella nostra app|sull'app|sulla app)[ {rest}]",
    ],
  },
  /** The badges of the stores: `Disponibile su Google Play` */
  badge: {
    lines: [
      "(disponibile|scarica|scaricala|scarica l'app|disponibile gratis) (su|da|dall'|sull')[ ](google play|app store|play store|app gallery)[ e (su|da) (app store|google play)]",
      '(app|applicazione|applicazioni) (per|su) (android|ios|iphone|ipad|smartphone)',
      '(le nostre app|la nostra app)',
    ],
    place: 'edges',
  },
} satisfies Family
