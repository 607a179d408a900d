import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  opinion: {
    removes: [
      'الآراء الواردة في هذا المقال لا تعبر بالضرورة عن رأي الصحيفة',
      'المقالات المنشورة تعبر عن رأي أصحابها',
      'هذا المقال لا يعبر بالضرورة عن رأي هيئة التحرير',
    ],
    keeps: [
      'الآراء في القرية منقسمة حول السد',
      'المقال يعبر عن غضب الشارع',
      'ما ورد في التقرير لا يعكس الحقيقة، قال الوزير.',
    ],
  },
  report: {
    removes: ['أبلغ عن خطأ', 'الإبلاغ عن مشكلة'],
    keeps: ['أبلغ عن خطأ الطبيب بعد عام', 'هل وجدت عملا بعد الحرب؟'],
  },
}
