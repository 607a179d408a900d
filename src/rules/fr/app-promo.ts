import type { ProvenFamily } from '../rule.js'

const DOWNLOAD = 'téléchargez|télécharge|installez|installe'

/** The site as an app. */
export const appPromo = {
  /** `Téléchargez l’application port24`, `Téléchargez gratuitement notre appli` */
  'get-app': {
    lines: [
      `(${DOWNLOAD})[ vite| gratuitement| ici| dès maintenant| maintenant| aussi] (notre |l')(application|appli|app)` +
        '[ mobile| gratuite][ pour ios et android| sur ios et android| pour android et ios| sur votre téléphone|' +
        ' (de|du) {publication}][( et|, et| pour) (recevez|recevoir|suivez|suivre|ne manquez|ne rien|restez|rester|' +
        'lisez|lire|profitez|accédez|retrouvez) {title}]',
      `(${DOWNLOAD})[ vite| gratuitement| ici| dès maintenant| maintenant] (notre |l')(application|appli|app) {publication}`,
      `(${DOWNLOAD}) l'(application|appli|app) {publication} et (recevez|suivez|ne manquez|restez|lisez|profitez|accédez|retrouvez) {title}`,
      "[l'application est |appli |application ](disponible|disponibles) (sur|dans) " +
        "[l'](app store|google play|play store)( et|,| ou) [sur |l'](app store|google play|play store)",
    ],
    proof: {
      removes: [
        'Téléchargez l’application port24',
        'Téléchargez gratuitement notre appli et recevez nos alertes',
        'Disponible sur l’App Store et Google Play',
      ],
      keeps: [
        'Téléchargez l’application de la mairie et votez, dit le maire.',
        'Les conducteurs paient par téléphone. Téléchargez l’application de la ville.',
        'Disponible sur l’App Store dès mai, le jeu a séduit des millions de joueurs.',
      ],
    },
  },
} satisfies ProvenFamily
