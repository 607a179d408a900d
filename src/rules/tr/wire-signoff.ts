import type { ProvenFamily } from '../rule.js'

/** Agencies that sign with their name. */
export const wireSignoff = {
  /** The agency behind the last sentence or below it: `(ANKA)`, `Anadolu Ajansı` */
  agency: {
    words: [
      'anka',
      'anka haber ajansı',
      'anadolu ajansı',
      'demirören haber ajansı',
      'doğan haber ajansı',
      'ihlas haber ajansı',
      'cihan',
      'cihan haber ajansı',
      'ajanslar',
      'aa/dha',
      'dha/iha',
      'aa - dha',
      'hibya',
      'hibya haber ajansı',
      'bültenler',
    ],
    endings: ['(aa|dha|anka|anadolu ajansı|iha|ihlas haber ajansı|demirören haber ajansı|hibya haber ajansı|ajanslar)'],
    place: 'edges',
    proof: {
      removes: ['(ANKA)', 'Anadolu Ajansı', 'İhlas Haber Ajansı'],
      keeps: ['Ajanslar kapandı', 'Anadolu Ajansı yöneticisi istifa etti'],
    },
  },
  /** Who wrote and filmed it: `Muhabir: Ahmet Yılmaz`, `Haber-Kamera: Ayşe Demir` */
  desk: {
    lines: [
      '(haber|muhabir|editör|haber editörü|haber-kamera|haber - kamera|haber/kamera|haber-foto|haber ve fotoğraf|' +
        'haber-fotoğraf|derleyen|hazırlayan|haberi hazırlayan|çeviren|çeviri|seslendiren|kurgu|sorumlu editör|' +
        'yayına hazırlayan)[ ](:|-|–|/) {author}',
      '(haber|muhabir|editör|haber-kamera|haber - kamera|haber-foto|derleyen|hazırlayan|çeviren|kurgu)[ ]: {credit}',
    ],
    endings: ['(muhabir|editör|haber-kamera|haber - kamera|derleyen|çeviren|kamera)[ ]: {author}'],
    place: 'tail',
    proof: {
      removes: ['Muhabir: Ahmet Yılmaz', 'Haber-Kamera: Ayşe Demir'],
      keeps: ['Haber: köprü açıldı, diye bağırdı.', 'Editör istifa etti', 'Muhabir: iki gün yol gittik, dedi.'],
    },
  },
} satisfies ProvenFamily
