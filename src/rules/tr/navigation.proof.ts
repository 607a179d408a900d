import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: ['Ana içeriğe atla'],
    keeps: ['Ana içeriğe dair bir itiraz', 'Başa dön, dedi hoca.', 'Ana menü değişti'],
  },
  crumbs: {
    removes: ['Anasayfa > Gündem > Vadi', 'Haberler » Yerel » Köprü yıkıldı'],
    keeps: ['Anasayfa, dedi, kitabın kapağıdır.', 'Buradasınız çünkü cesursunuz'],
  },
  tools: {
    removes: ['Toplam fotograf 5 / 5'],
    keeps: ['Haberi dinleyen ağladı', 'Yazı boyutu değil, dili önemli'],
  },
  pager: {
    removes: ['Yazı gezinmesi', 'Sonraki yazı: Köprüde son durum'],
    keeps: ['Sonraki sayfa tarihin', 'Önceki yazıda kaldığımız yerden sürdürelim'],
  },
  'tag-list': {
    removes: ['Kentte yeni köprü açıldı kategorisine gonderildi'],
    keeps: ['Etiket fiyatı ikiye katlandı', 'Kategorisinde birinci oldu'],
  },
}
