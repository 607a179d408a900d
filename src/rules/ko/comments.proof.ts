import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  form: {
    removes: ['등록된 댓글이 없습니다.', '로그인 후 이용해 주세요'],
    keeps: [
      '댓글 조작 사건',
      '댓글이 하나도 없습니다.',
      '신고하기 전에 피해자는 숨졌다.',
      '댓글삭제를 요구한 시장이 물러났다.',
      '로그인 후 댓글을 달 수 있게 한 법은 위헌이라고 판단했다.',
      '의견을 모은 주민들',
      '3 / 4 분기',
      '로그인 기록을 남긴 사람',
    ],
  },
}
