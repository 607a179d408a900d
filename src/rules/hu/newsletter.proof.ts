import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: ['Értesüljön elsőként a legfontosabb hírekről', 'Sikeres feliratkozás'],
    keeps: [
      'Iratkozzon fel a tanfolyamra, tanácsolja az orvos.',
      'A hírlevél elárasztotta a postaládákat.',
      'Adja meg a kódját, kérte a csaló.',
      'Ne maradjon le a vonatról',
      'Ne maradj le semmiről az életben, tanácsolta.',
      'A legfontosabb döntés e-mailben született, mondta.',
      'A nap legjobb híre e-mailben érkezett.',
      'Kérjen értesítést a bíróságtól',
    ],
  },
  'follow-us': {
    removes: [
      'Kövessen minket a Facebookon!',
      'Kövess minket Facebookon is!',
      'Kövesse lapunkat a Google Hírekben!',
      'Ha máskor is olvasna hasonlót, lájkolja a Facebook-oldalunkat!',
      'Csatlakozz WhatsApp-csatornánkhoz',
      'Kövesse Viber-csatornánkat',
      'Beszéljük meg a Facebookon',
    ],
    keeps: [
      'Kövess a hídig, kiáltotta a révész.',
      'Csatlakozzon a tűzoltókhoz, kérte a polgármester.',
      'Kövesse a pénzt',
      'Ha szeretne segíteni, csatlakozzon az önkéntesekhez.',
      'Csatlakozz hozzánk, kérte a katona.',
      'Ha szeretne nyerni, kövesse a szabályokat.',
      'Ha nem szeretne lemaradni a vonatról, siessen.',
    ],
  },
  form: { removes: ['Hírlevél', 'Feliratkozás'], keeps: ['Követés közben balesetezett', 'Csatlakozz a kórushoz'] },
}
