import type { Family } from '../rule.js'

/** Forms and lists of comments. */
export const comments = {
  /** What only a form says: `댓글 쓰기`, `댓글을 입력하세요`, `댓글삭제 삭제한 댓글은 다시 복구할 수 없습니다.`, `로그인 후 댓글을 작성하세요`. */
  form: {
    lines: [
      '[등록된|작성된|아직|아직 등록된|아직 작성된] (댓글|의견|한줄평|100자평)이 없습니다',
      '로그인 후 (이용해 주세요|이용해주세요|이용 가능합니다|이용하실 수 있습니다|이용하세요)',
      '(로그인이 필요한|회원가입이 필요한) 서비스입니다',
    ],
    place: 'tail',
  },
} satisfies Family
