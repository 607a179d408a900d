import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Ladda ner vår app`, `Läs i appen`, `Hämta appen` */
  'get-app': {
    lines: ['(ios|android|iphone)-app'],
    words: ['hämta appen', 'läs i appen'],
    proof: {
      removes: ['Ios-app'],
      keeps: ['Appen spårar användare, enligt myndigheten.', 'Hämta andan', 'Läs i tidningen'],
    },
  },
  /** `Ladda ner vår app gratis för iOS och Android` */
  download: {
    lines: [
      '(ladda ner|ladda hem|hämta|installera) vår [nya ]app[ gratis| nu][ för ios och android| för android och ios|' +
        ' i mobilen][ och (missa|få|läs|följ|håll) {title}]',
      '(ladda ner|ladda hem|hämta|installera) {publication} app[ gratis| nu]',
      '[appen ](finns|tillgänglig) (i|på) (app store|google play) och [(i|på)] (google play|app store)',
    ],
    proof: {
      removes: [
        'Ladda ner vår app gratis för iOS och Android',
        'Ladda ner vår app och missa inget',
        'Finns i App Store och på Google Play',
      ],
      keeps: ['Ladda ner stadens app och rösta, säger borgmästaren.', 'Finns i apoteken från maj'],
    },
  },
} satisfies ProvenFamily
