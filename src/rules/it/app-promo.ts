import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** The badges of the stores: `Disponibile su Google Play` */
  badge: {
    lines: ['(le nostre app|la nostra app)'],
    words: ['disponibile su google play'],
    place: 'edges',
    proof: {
      removes: ['Le nostre app'],
      keeps: ['Disponibile in farmacia da lunedì', 'Applicazione della legge: un bilancio'],
    },
  },
  /** `Scarica l’app di porto24`, `Scarica gratis la nostra app` */
  'get-app': {
    lines: [
      '(scarica|scaricate|installa)[ gratis| subito| ora| qui| gratuitamente| anche] ' +
        "(la nostra |l')(app|applicazione)[ gratuita| ufficiale][ per ios e android| per android e ios|" +
        ' sul tuo smartphone| (di|del|della) {publication}][( e|, e| per) (resta|rimani|ricevi|ricevere|non perdere|' +
        'leggi|leggere|segui|seguire|restare|rimanere) {title}]',
      "[l'app è ](disponibile|disponibili) (su|per) (app store|google play|play store)( e|,| o) [su |per ](app store|google play|play store)",
    ],
    proof: {
      removes: [
        'Scarica l’app di porto24',
        'Scarica gratis la nostra app per iOS e Android',
        'Disponibile su App Store e Google Play',
      ],
      keeps: [
        'Scarica l’app del comune e vota, dice il sindaco.',
        'Si paga col telefono. Scarica l’app della città.',
        'Disponibile in farmacia da lunedì',
      ],
    },
  },
} satisfies ProvenFamily
