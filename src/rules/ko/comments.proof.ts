import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  form: {
    removes: [
      '댓글 쓰기',
      '댓글을 입력하세요',
      '댓글삭제 삭제한 댓글은 다시 복구할 수 없습니다. 그래도 삭제하시겠습니까?',
      '로그인 후 댓글을 작성하세요',
      '0 / 250자',
      '이메일 주소는 공개되지 않습니다. 필수 필드는 *로 표시됩니다',
    ],
    keeps: ['댓글 조작 사건', '의견을 모은 주민들', '3 / 4 분기', '로그인 기록을 남긴 사람'],
  },
  heading: {
    removes: ['댓글', '댓글 12', '댓글(3)', '12개의 댓글', '좋아요 0 훈훈해요 0 슬퍼요 0', '최신순 공감순'],
    keeps: ['댓글 하나가 바꾼 것', '12개의 다리', '추천 여행지', '의견 수렴 나선다'],
  },
}
