import type { ProvenFamily } from '../rule.js'

/** The frame of a page: menus, crumbs, tools. */
export const navigation = {
  /** `Ana içeriğe atla`, `Sayfa başına dön` */
  'skip-link': {
    lines: [
      '(ana içeriğe|içeriğe|haber içeriğine|menüye|ana menüye|aramaya|alt bilgiye|ana sayfaya|yorumlara|habere) (atla|geç|git)',
    ],
    words: ['sayfa başına dön'],
    proof: {
      removes: ['Ana içeriğe atla'],
      keeps: ['Ana içeriğe dair bir itiraz', 'Başa dön, dedi hoca.', 'Ana menü değişti'],
    },
  },
  /** Where the page stands on the site: `Anasayfa > Gündem > Vadi` */
  crumbs: {
    lines: [
      '(anasayfa|ana sayfa|haberler|haber|gündem|spor|ekonomi|dünya|yaşam|magazin) (>|»|›|→|>>|\\||•) {rest}',
      '(anasayfa|ana sayfa) / {rest}',
      '(buradasınız|şu anda buradasınız)[: {rest}]',
    ],
    place: 'head',
    proof: {
      removes: ['Anasayfa > Gündem > Vadi', 'Haberler » Yerel » Köprü yıkıldı'],
      keeps: ['Anasayfa, dedi, kitabın kapağıdır.', 'Buradasınız çünkü cesursunuz'],
    },
  },
  /** `Yazı boyutu`, `Haberi dinle`, `Haberi yazdır` */
  tools: {
    lines: ['[toplam] [fotoğraf|resim|görsel|foto|sayfa] {n}[ ](/|-)[ ]{n}'],
    words: ['haberi yazdır', 'yazı boyutu', 'canlı izle', 'canlı dinle', 'canlı tv izle', 'canlı yayını izle'],
    proof: {
      removes: ['Toplam fotograf 5 / 5'],
      keeps: ['Haberi dinleyen ağladı', 'Yazı boyutu değil, dili önemli'],
    },
  },
  /** `Önceki haber`, `Sonraki yazı`, `Yazı gezinmesi` */
  pager: {
    lines: [
      '(önceki|sonraki|sıradaki) (haber|yazı|makale|içerik): {title}',
      '(yazı|gönderi) (gezinmesi|dolaşımı|navigasyonu)',
      '(sayfa|sayfalar)[:] {n}[ ][/|-][ ][{n}]',
    ],
    words: ['sonraki yazı', 'önceki haber'],
    place: 'edges',
    proof: {
      removes: ['Yazı gezinmesi', 'Sonraki yazı: Köprüde son durum'],
      keeps: ['Sonraki sayfa tarihin', 'Önceki yazıda kaldığımız yerden sürdürelim'],
    },
  },
  /** Under which words a story is filed: `Etiketler: köprü, vadi` */
  'tag-list': {
    lines: ['{matter} kategorisine gönderildi', '{words} (kategorisinde|içinde) yayınlandı'],
    place: 'tail',
    headsList: true,
    proof: {
      removes: ['Kentte yeni köprü açıldı kategorisine gonderildi'],
      keeps: ['Etiket fiyatı ikiye katlandı', 'Kategorisinde birinci oldu'],
    },
  },
  /** What a page files its story under: `Etiketler: köprü, nehir` */
  filing: {
    labelled: true,
    lines: [
      '(etiketler|etiket|kategori|kategoriler|anahtar kelimeler|konu etiketleri)[ ](:|：)[ ]{rest}',
      'etiketler[ ]=[ ]{matter}',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Etiketler: köprü, nehir',
        'Kategori: Haberler',
        'Anahtar kelimeler: köprü, nehir',
        'Etiketler = Köprü, Liman, Belediye',
      ],
      keeps: [
        'Etiketler: Belediye başkanı çalışmaların ilkbaharda başlayacağını ve iki yıl süreceğini söyledi.',
        'Kategori',
      ],
    },
  },
  /** Links to other pages of the site: `Ana sayfaya dön`, `Yukarı çık` */
  'page-links': {
    lines: [
      '(ana sayfaya|anasayfaya|başa|en başa|yukarıya|sayfa başına|üste|listeye) (dön|git|çık|geri dön)',
      '(yukarı|yukarı çık|başa dön|sayfanın başına dön)',
      '(önceki|sonraki|daha yeni|daha eski) (kayıt|kayıtlar|haber|yazı|içerik|sayfa|haberler)',
      '(tüm|diğer|bütün) haberler[i (gör|göster)|imiz]',
    ],
    place: 'edges',
    proof: {
      removes: ['Ana sayfaya dön', 'Yukarı çık', 'Önceki Kayıt', 'Sonraki haber', 'Tüm haberler'],
      keeps: ['Başa dön dedi antrenör.', 'Sonraki haber iyi olacak, diyor.'],
    },
  },
} satisfies ProvenFamily
