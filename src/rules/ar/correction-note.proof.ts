import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  opinion: {
    removes: ['الآراء الواردة في هذا المقال لا تعبر بالضرورة عن رأي الصحيفة', 'المقالات المنشورة تعبر عن رأي أصحابها'],
    keeps: [
      'الآراء في القرية منقسمة حول السد',
      'المقال يعبر عن غضب الشارع',
      'ما ورد في التقرير لا يعكس الحقيقة، قال الوزير.',
      'الآراء الواردة من القرى لا تعبر عن رأي الحكومة.',
    ],
  },
}
