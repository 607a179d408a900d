import type { ProvenFamily } from '../rule.js'

/** Who wrote it, above the story. */
export const byline = {
  /** A label and a name: `Haber: Ayşe Yılmaz`, `Muhabir: Can Demir`, `Yazan: Elif Kaya` */
  by: {
    lines: [
      '(haber|muhabir|haberi yazan|yazar|yazan|yazarı|editör|hazırlayan|haberi hazırlayan|derleyen|çeviren|çeviri|' +
        'röportaj|söyleşi|analiz|yorum|kaleme alan|gazeteci|haber ve fotoğraf|haber-fotoğraf|haber - fotoğraf|' +
        'haber/fotoğraf|haber ve fotoğraflar|haber-kamera|haber - kamera|haber: kamera|kurgu|sunan|haber merkezi)[ ]' +
        '(:|-|–|/|\\|) {author}',
      '(haber|muhabir)[ ](:|-|–|/) {author}[ ](/|-|–|,|\\()[ ]{credit}',
      '{author}[ ](/|-|–|\\|)[ ]{name}[,|/| -] [\\(](aa|dha|iha|anka|anadolu ajansı)[\\)]',
      '{author} (haberi|yazdı|bildirdi|yazıyor|derledi)',
      '{author}, (dha|aa|iha|anka)',
    ],
    place: 'head',
    proof: {
      removes: ['Haber: Ayşe Yılmaz', 'Muhabir: Can Demir', 'Can DEMİR/ANKARA, (DHA)', 'Yazan: Elif Kaya'],
      keeps: [
        'Haber: liman kapandı.',
        'Haber doğru çıkmadı',
        'Analiz: Seçim neyi değiştirdi?',
        'Muhabir Can Demir vuruldu.',
      ],
    },
  },
  /** Who signs for the house: `Haber Merkezi`, `Dış Haberler Servisi` */
  desk: {
    lines: [
      '(haber merkezi|dış haberler|dış haberler servisi|haber servisi|spor servisi|ekonomi servisi|yurt haberler|' +
        'yurt haberler servisi|internet servisi|istihbarat servisi|web haber merkezi|editör masası|editörden|ajanslar|' +
        'ajanslar ve haber merkezi|dha haber merkezi|haber merkezi - {words}|{words} haber merkezi|' +
        '{words} haber servisi)',
    ],
    place: 'edges',
    proof: {
      removes: ['Haber Merkezi', 'Spor Servisi'],
      keeps: ['Haber merkezi taşındı', 'Spor servisi için yeni otobüs'],
    },
  },
  /** The label alone, its name elsewhere: `Muhabir`, `Yazar` */
  label: {
    lines: ['(haber|muhabir|yazar|editör|yazan|hazırlayan|yazarlar|haberi hazırlayan)'],
    place: 'run',
    proof: { removes: ['Muhabir:', 'Editör'], keeps: ['Haber değeri', 'Yazar kim?'] },
  },
} satisfies ProvenFamily
