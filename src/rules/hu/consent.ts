import type { ProvenFamily } from '../rule.js'

/** Cookies, and what a browser must do. */
export const consent = {
  /** `Az oldal sütiket használ`, `Kérjük, engedélyezze a JavaScriptet` */
  browser: {
    lines: [
      '(az oldal|weboldalunk|honlapunk|oldalunk|ez az oldal|ez a weboldal) (sütiket|cookie-kat) használ[ {words}|. {matter}|, {matter}]',
      '[kérjük,] (engedélyezze|kapcsolja be) a javascriptet',
      '(az ön böngészője|böngésződ|böngészője) nem támogatja {words}',
    ],
    proof: {
      removes: [
        'Az oldal sütiket használ',
        'Kérjük, engedélyezze a JavaScriptet',
        'Az Ön böngészője nem támogatja a videólejátszást',
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
