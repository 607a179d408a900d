import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Scarica l’app`, `Scarica gratis l’app di Esempio` */
  'get-app': {
    lines: [
      '(scarica|scaricate|installa|prova|scopri) [subito|gratis|gratuitamente|ora] (la nostra |le nostre )[nuova ](app|applicazione)[ (di|del|per|e|gratis|gratuita|gratuitamente|dal|su|da){rest}]',
      "(scarica|scaricare|apri|installa) [subito|gratis|gratuitamente|ora] (l'|la )[nuova ](app|applicazione)",
      "(scarica|scaricate|installa) [subito|gratis|gratuitamente|ora] (l'|la )[nuova ](app|applicazione) (gratis|gratuita|gratuitamente|per (ios|android|iphone|smartphone)|su (app store|google play)|dal (play store|tuo store)|e (resta|rimani|ricevi|leggi))[ {rest}]",
      "(scarica|scaricate|installa) [subito|gratis|gratuitamente|ora] (l'|la )[nuova ](app|applicazione) (di|del) {publication}[ (su|per|e|dal|da|dall'){rest}]",
      "(l'|la nostra )(app|applicazione) [(di|del) {publication}] è disponibile[ gratis| gratuitamente] (su|per) {rest}",
      "(leggi|apri|continua|ascolta) [l'articolo|a leggere|la notizia] (nell'app|nella nostra app|sull'app|sulla app)[ di {publication}]",
    ],
  },
  /** The badges of the stores: `Disponibile su Google Play` */
  badge: {
    lines: [
      "(disponibile|scarica|scaricala|scarica l'app|disponibile gratis) (su|da|dall'|sull')[ ](google play|app store|play store|app gallery)[ e [su|da] (app store|google play)]",
      '(app|applicazione|applicazioni) (per|su) (android|ios|iphone|ipad|smartphone)',
      '(le nostre app|la nostra app)',
    ],
    place: 'edges',
  },
} satisfies Family
