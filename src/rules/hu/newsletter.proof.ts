import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Iratkozzon fel hírlevelünkre!',
      'Iratkozz fel a napi hírlevelünkre',
      'Ne maradjon le a legfontosabb híreinkről!',
      'Adja meg e-mail-címét, és naponta elküldjük híreinket!',
      'Köszönjük a feliratkozást!',
    ],
    keeps: [
      'Iratkozzon fel a tanfolyamra, tanácsolja az orvos.',
      'A hírlevél elárasztotta a postaládákat.',
      'Adja meg a kódját, kérte a csaló.',
    ],
  },
  'follow-us': {
    removes: [
      'Kövessen minket a Facebookon!',
      'Kövess minket Facebookon is!',
      'Kövesse lapunkat a Google Hírekben!',
      'Ha máskor is olvasna hasonlót, lájkolja a Facebook-oldalunkat!',
    ],
    keeps: [
      'Kövess a hídig, kiáltotta a révész.',
      'Csatlakozzon a tűzoltókhoz, kérte a polgármester.',
      'Kövesse a pénzt',
      'Ha szeretne segíteni, csatlakozzon az önkéntesekhez.',
    ],
  },
  tip: {
    removes: [
      'Van egy jó sztorija? Írja meg nekünk!',
      'Írjon nekünk: szerk@example.org',
      'Szemtanúja volt valaminek? Küldje el nekünk!',
    ],
    keeps: [
      'Van információja az eltűntről? Hívja a rendőrséget, kérik a nyomozók.',
      'Írjon nekünk verset, kérték a gyerekek',
    ],
  },
  form: { removes: ['Hírlevél', 'Feliratkozás'], keeps: ['Követés közben balesetezett', 'Csatlakozz a kórushoz'] },
}
