import type { ProvenFamily } from '../rule.js'

/** Who took the picture. */
export const credit = {
  /** `Fotoğraf: Ayşe Yılmaz/AA`, `Foto: DHA`, `Görsel: Vadi Belediyesi` */
  photo: {
    lines: [
      '(fotoğraf|fotoğraflar|foto|fotoğrafı çeken|fotoğrafçı|foto-haber|görsel|görseller|fotoğraf kaynağı|' +
        'görsel kaynağı|fotoğraf kredisi|kapak fotoğrafı|öne çıkan görsel|kapak görseli|manşet fotoğrafı|haber-foto)[ ]' +
        ': {credit}',
      '(fotoğraf|foto) (by|via) {credit}',
      '(fotoğraf|fotoğraflar|foto|görsel|görseller|kapak görseli)[ ]: ' +
        '(istock|istockphoto|depositphotos|unsplash|pexels|pixabay|freepik|yapay zeka|yapay zekâ|chatgpt|midjourney|' +
        'gemini|sosyal medya|arşiv)',
    ],
    endings: ['(fotoğraf|foto|fotoğraflar|görsel)[ ]: {credit}'],
    proof: {
      removes: ['Fotoğraf: Ayşe Yılmaz/AA', 'Foto: DHA', 'Görsel: Vadi Belediyesi', 'Fotoğraf: iStock'],
      keeps: [
        'Fotoğraf: kaza yerinde bir araba görülüyor.',
        'Fotoğraf sergisi açıldı',
        'Fotoğraf: Köprünün altında bir tekne',
      ],
    },
  },
  /** Where the words could be a subhead: `İllüstrasyon: Ayşe Yılmaz`, `Video: DHA` */
  drawing: {
    lines: [
      '(kamera|illüstrasyon|karikatür|grafik|infografik|video|çizim|çizer|görüntü|görüntüler)[ ]: {author}',
      '(kamera|grafik|infografik|video|görüntü|görüntüler)[ ]: (aa|dha|iha|anadolu ajansı|reuters|afp|ap|bbc|sosyal medya|anka)',
    ],
    place: 'edges',
    proof: {
      removes: ['Karikatür: Ayşe Yılmaz', 'Video: DHA'],
      keeps: ['Karikatür: sekiz yıl hapis', 'Video: köprünün çöküş anı'],
    },
  },
  /** A line for tips */
  contact: {
    lines: [
      '(yazara|yazarımıza|bize|editöre) (ulaşmak için|ulaşın|yazın|yazabilirsiniz)[:] ({email}|{matter}{email}|{handle})',
    ],
    place: 'tail',
    proof: {
      removes: ['Yazara ulaşmak için: ayse@haber.example'],
      keeps: [
        'Ayşe Yılmaz: Korkmuyorum',
        "Belediyeye ulaşmak için 153'ü arayın.",
        'İhbar üzerine polis olay yerine geldi.',
        'İhbarı değerlendiren ekipler üç kişiyi yakaladı.',
        'Bize ulaşın, diye yazdı mahsur kalan işçi.',
      ],
    },
  },
  /** A heading above a biography: `Yazar hakkında` */
  'about-author': {
    lines: ['(yazar hakkında|yazarın biyografisi|yazar hakkında bilgi)'],
    place: 'tail',
    headsBiography: 'any',
    proof: { removes: ['Yazar hakkında', 'Yazarın biyografisi'], keeps: ['Suçlu kimdir?', 'Yazar bilinmiyor.'] },
  },
  /** Where no name says whose it is: `Fotoğraf: Belediye basın bürosu` */
  'press-office': {
    lines: [
      '(fotoğraf|fotoğraflar|foto|görsel|görüntü|video)[ ]:[ ][{credit} |belediye |valilik |bakanlık |kulüp |şirket ]' +
        '(basın bürosu|arşiv|arşivi|basın ofisi|ekran görüntüsü|sosyal medya)',
    ],
    proof: {
      removes: ['Fotoğraf: Belediye basın bürosu', 'Video: ekran görüntüsü'],
      keeps: ['Fotoğraf: arşiv yandı', 'Görsel: böyle bir sergi adıydı'],
    },
  },
} satisfies ProvenFamily
