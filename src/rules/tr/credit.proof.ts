import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: ['Fotoğraf: Ayşe Yılmaz/AA', 'Foto: DHA', 'Görsel: Vadi Belediyesi', 'Fotoğraf: iStock'],
    keeps: [
      'Fotoğraf: kaza yerinde bir araba görülüyor.',
      'Fotoğraf sergisi açıldı',
      'Fotoğraf: Köprünün altında bir tekne',
    ],
  },
  drawing: {
    removes: ['Karikatür: Ayşe Yılmaz', 'Video: DHA'],
    keeps: ['Karikatür: sekiz yıl hapis', 'Video: köprünün çöküş anı'],
  },
  contact: {
    removes: ['Yazara ulaşmak için: ayse@haber.example'],
    keeps: [
      'Ayşe Yılmaz: Korkmuyorum',
      "Belediyeye ulaşmak için 153'ü arayın.",
      'İhbar üzerine polis olay yerine geldi.',
      'İhbarı değerlendiren ekipler üç kişiyi yakaladı.',
      'Bize ulaşın, diye yazdı mahsur kalan işçi.',
    ],
  },
  'about-author': { removes: ['Yazar hakkında', 'Yazarın biyografisi'], keeps: ['Suçlu kimdir?', 'Yazar bilinmiyor.'] },
}
