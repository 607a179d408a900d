import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'caption-with-credit': {
    removes: [
      'Cây cầu cũ bên bờ sông. Ảnh: Văn An',
      'Người dân đi qua cầu - Ảnh: BÁO PHỐ',
      'Nước lũ dâng cao ở làng (Ảnh minh họa)',
      'Cây cầu cũ bên sông. (Ảnh: Báo Phố)',
      'Xe đi qua cầu cũ Video: Báo Phố',
    ],
    keeps: [
      'Ông giơ tấm ảnh: cây cầu cũ bên sông',
      'Anh kể về bức ảnh chụp cây cầu',
      'Tấm ảnh của Văn An đoạt giải',
      'Trong ảnh: người dân qua cầu.',
    ],
  },
  label: {
    removes: [
      'Ảnh: Văn An',
      'Ảnh minh họa',
      'Ảnh: AFP',
      'Nguồn ảnh: Internet',
      '(Ảnh: Báo Phố)',
      'Ảnh minh họa - Internet',
    ],
    keeps: [
      'Ảnh hưởng bão số 3',
      'Hình phạt quá nhẹ',
      'Video: vì sao cầu sập?',
      'Ảnh cũ kể chuyện',
      'Ảnh minh họa cho cuốn sách bị tịch thu',
    ],
  },
}
