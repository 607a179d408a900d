import type { ProvenFamily } from '../rule.js'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** The label of an agency’s picture, wherever it stands: `Kaynak, Getty Images`, `Fotoğraf kaynağı: Reuters` */
  source: {
    lines: [
      '(kaynak,|(fotoğraf kaynağı|görsel kaynağı|görüntü kaynağı|resim kaynağı|foto kaynağı)(,|:)) ' +
        '(getty images|getty|reuters|afp|epa|ap|pa|pa media|bbc|alamy|shutterstock|istock|depophotos|social media|' +
        'sosyal medya|handout|anadolu agency|anadolu ajansı|aa|dha|iha|x|twitter|instagram|facebook|google|unsplash|' +
        'pexels|pixabay)',
    ],
    proof: {
      removes: ['Kaynak, Getty Images', 'Fotoğraf kaynağı: Reuters'],
      keeps: ["Kaynak, Reuters'e konuştu.", 'Kaynak sularında arıtma'],
    },
  },
  /** `Fotoğraf altı yazısı`, `Arşiv fotoğraf`, `(Temsili fotoğraf)` */
  label: {
    lines: [
      '[bu] (görsel|fotoğraf|resim|illüstrasyon|kapak görseli) (yapay zeka|yapay zekâ|chatgpt|midjourney) ' +
        '[ile|tarafından|kullanılarak|desteğiyle] (oluşturulmuştur|üretilmiştir|hazırlanmıştır|oluşturuldu|üretildi|' +
        'tasarlandı)',
    ],
    words: [
      'fotoğraf altı yazısı',
      'fotoğraf altı',
      'fotoğraf kaynağı',
      'görsel kaynağı',
      'arşiv',
      'arşiv fotoğraf',
      'arşiv fotoğrafı',
      'arşiv görüntü',
      'fotoğraf arşiv',
      'fotoğraf: arşiv',
      'temsili',
      'temsili fotoğraf',
      'temsili görsel',
      'fotoğraf temsilidir',
      'görsel temsilidir',
      'temsilidir',
      'fotoğraf',
      'fotoğraflar',
      'görsel',
      'video',
      'haberin videosu',
      'haberin fotoğrafları',
      'foto galeri',
      'video galeri',
      'foto haber',
    ],
    place: 'edges',
    proof: {
      removes: [
        '(Temsili fotoğraf)',
        'Fotoğraf altı yazısı',
        'Haberin Videosu',
        'Görsel yapay zeka ile oluşturulmuştur',
      ],
      keeps: ['Temsili seçim yapıldı', 'Arşiv yandı', 'Bu görsel köprüde asıldı.'],
    },
  },
} satisfies ProvenFamily
