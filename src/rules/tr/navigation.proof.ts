import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: ['Ana içeriğe atla', 'Sayfa başına dön', 'Anasayfaya dönmek için tıklayınız'],
    keeps: ['Ana içeriğe dair bir itiraz', 'Başa dön, dedi hoca.', 'Ana menü değişti'],
  },
  'menu-word': {
    removes: ['Anasayfa', 'Künye', 'Gündem'],
    keeps: ['Gündem yoğun', 'Ara seçim yok', 'Spor yapan yaşıyor'],
  },
  crumbs: {
    removes: ['Anasayfa > Gündem > Vadi', 'Haberler » Yerel » Köprü yıkıldı'],
    keeps: ['Anasayfa, dedi, kitabın kapağıdır.', 'Buradasınız çünkü cesursunuz'],
  },
  tools: {
    removes: ['Yazı boyutu', 'Haberi dinle', 'Haberi yazdır'],
    keeps: ['Haberi dinleyen ağladı', 'Yazı boyutu değil, dili önemli'],
  },
  pager: {
    removes: ['Önceki haber', 'Yazı gezinmesi', 'Sonraki yazı: Köprüde son durum'],
    keeps: ['Sonraki sayfa tarihin', 'Önceki yazıda kaldığımız yerden sürdürelim'],
  },
  'tag-list': {
    removes: ['Etiketler: köprü, vadi, belediye', 'Etiketler'],
    keeps: ['Etiket fiyatı ikiye katlandı', 'Kategorisinde birinci oldu'],
  },
}
