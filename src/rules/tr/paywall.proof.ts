import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'Yazının devamını okumak için abone olun',
      'Bu içerik abonelere özeldir',
      'Zaten üye misiniz? Giriş yapın',
    ],
    keeps: [
      'Gazeteyi okumak için abone olan azaldı',
      'Bu yazı üyelere dağıtıldı.',
      'Üye misiniz, diye sordu polis.',
      'Sonuçları görmek için giriş yapın, dedi bakan.',
    ],
  },
  'ad-blocker': {
    removes: ['Lütfen reklam engelleyicinizi kapatın', 'Reklam engelleyici tespit edildi'],
    keeps: ['Mahkeme reklam engelleyicileri serbest bıraktı.', 'Reklam engelleyici kullanımı arttı', 'Radyoyu kapatın'],
  },
}
