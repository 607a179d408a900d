import type { ProvenFamily } from '../rule.js'

/** Headings of lists that lead to other stories. */
export const related = {
  /** A heading that says so: `İlgili Haberler`, `Bunlar da ilginizi çekebilir`, `Diğer Haberler` */
  'related-stories': {
    lines: [
      '(ilgili|benzer|önerilen|bağlantılı|konuyla ilgili|bu haberle ilgili|konuyla ilgili diğer|bu konuyla ilgili|' +
        'sizin için önerilen|bunlarla ilgili) (haberler|haber|konular|konu|içerikler|yazılar|yazı|galeriler|videolar|' +
        'makaleler|gönderiler|başlıklar|ürünler)',
      '[bunlar da|bunlar|bu haberler de|bu haberler|şunlar da|bu da|bu haber de|bu içerikler de|sizin de|' +
        'bu yazılar da|bunlar da] ilginizi çekebilir[ (haberler|yazılar)]',
      '[bunlar da|şu haberler de] (hoşunuza gidebilir|dikkatinizi çekebilir|beğenebilirsiniz)',
      '(ilginizi çekebilecek|beğenebileceğiniz|sizin için seçtiğimiz|okumanızı önerdiğimiz) ' +
        '(haberler|içerikler|yazılar|diğer haberler|diğer içerikler|konular)',
      '(bu kategorideki|kategorideki|kategorinin|bölümün|bu bölümdeki|kategorisindeki|{words} kategorisindeki) diğer (haberler|yazılar|haberleri|yazıları)',
      '(yazarın|muhabirin) (diğer|tüm|son|önceki) (yazıları|yazısı|haberleri)',
      '{words} (ile ilgili|hakkında|hakkındaki) (diğer|tüm|son|en son) haberler',
      '(bunlara da|şunlara da) (bakabilirsiniz|göz atabilirsiniz|göz atın|bakın)',
      '(tavsiye edilen|okunması gereken|önerilen diğer) (haberler|yazılar|içerikler)',
      'yazarın (son|diğer|tüm|bütün) yazıları',
    ],
    words: ['diğer haberler'],
    headsList: true,
    proof: {
      removes: [
        'Benzer haberler',
        'Yazarın diğer yazıları',
        'İlgili Haberler',
        'İLGİLİ HABERLER',
        'Bunlar da İlginizi Çekebilir',
        'Bunlara da bakabilirsiniz',
      ],
      keeps: [
        'Diğer haberler kadar üzmedi bu bizi',
        'Benzer haberler çıkınca aile sustu.',
        'Bu film sizin de ilginizi çekebilir, diyor yönetmen.',
        'Bunlara da bakın, dedi muhtar ve gitti.',
      ],
    },
  },
  /** A ranking or a section of the site: `En Çok Okunan Haberler`, `Son Dakika Haberleri`, `Öne çıkanlar` */
  ranking: {
    lines: [
      '[bugün|bu hafta|dün|günün|haftanın|şu an] [en] çok ' +
        '(okunanlar|okunan haberler|okunan haber|izlenenler|izlenen videolar|yorumlananlar|paylaşılanlar|konuşulanlar|' +
        'arananlar|okunanları|okunan|tıklananlar|beğenilenler|okunan yazılar|takip edilenler)',
    ],
    words: ['öne çıkanlar'],
    place: 'tail',
    headsList: true,
    proof: {
      removes: ['En Çok Okunan Haberler'],
      keeps: ['En çok okunan kitaplar listesi açıklandı', 'Son dakika golü', 'Popüler kültürün sonu'],
    },
  },
  /** A heading that could be a subhead elsewhere: `İlgili`, `Haberler` */
  'weak-heading': {
    lines: [
      '(ilgili|benzer|haberler|devamı|tavsiye|öneriler|ayrıca|bunlar da var|daha fazla|{words} haberleri|kaçırmayın|kaçırma|sıradaki haber|ilk bakışta)',
      '{words} (hakkında|üzerine) daha fazla',
    ],
    words: ['çok okunanlar', 'çok okunan haberler', 'tüm yazıları', 'son yazıları'],
    place: 'tail',
    headsList: true,
    proof: {
      removes: ['Vadi haberleri', 'Kaçırmayın', 'İlgili'],
      keeps: ['Kaçırmayın son otobüsü', 'Öneriler reddedildi'],
    },
  },
  /** Headings of other stories, by subject or author: `Son haberler` */
  more: {
    lines: ['son (haberler|yazılar|eklenenler|eklenen haberler)', 'son dakika haberleri'],
    place: 'edges',
    headsList: true,
    proof: { removes: ['Son haberler'], keeps: ['Son haberler umut verici, dedi.'] },
  },
} satisfies ProvenFamily
