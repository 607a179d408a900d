import type { ProvenFamily } from '../rule.js'

/** Cookies, and what a browser must do. */
export const consent = {
  /** `Az oldal sütiket használ`, `Kérjük, engedélyezze a JavaScriptet` */
  browser: {
    lines: [
      '(az oldal|weboldalunk|honlapunk|oldalunk|ez az oldal|ez a weboldal) (sütiket|cookie-kat) használ[ {words}|. {matter}|, {matter}]',
      '[kérjük,] (engedélyezze|kapcsolja be) a javascriptet',
      '(az ön böngészője|böngésződ|böngészője) nem támogatja {words}',
      '[kérjük, ](engedélyezd|engedélyezze|kapcsolja be|kapcsold be) a javascriptet[ {words}]',
      'a (tartalom|videó|bejegyzés) (megtekintéséhez|megjelenítéséhez) (fogadd el|fogadja el|engedélyezd|engedélyezze) {matter}',
      'ez az (e-mail-cím|e-mail cím|email cím) a (szpemrobotok|spamrobotok|spam robotok) elleni védelem alatt áll[. {matter}]',
    ],
    proof: {
      removes: [
        'Az oldal sütiket használ',
        'Kérjük, engedélyezze a JavaScriptet',
        'Az Ön böngészője nem támogatja a videólejátszást',
        'Kérjük, engedélyezd a JavaScriptet a böngésződben.',
        'A tartalom megtekintéséhez fogadd el a sütiket.',
        'Ez az e-mail-cím a szpemrobotok elleni védelem alatt áll. Megtekintéséhez engedélyeznie kell a JavaScript használatát.',
      ],
      keeps: ['Az oldal tele van történelemmel'],
    },
  },
  /** Buttons of cookie banners: `Összes süti elfogadása` */
  accept: {
    lines: [
      '[az] összes süti (elfogadása|elutasítása)',
      '(elfogadom|elutasítom) [az összes] (sütit|a sütiket|cookie-t)',
    ],
    place: 'edges',
    proof: { removes: ['Összes süti elfogadása'], keeps: ['Összes süti elfogyott'] },
  },
} satisfies ProvenFamily
