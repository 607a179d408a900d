import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  end: {
    removes: [
      '(영상취재 : 홍길동, 영상편집 : 김철수, 디자인 : 이영희)',
      '공감언론 뉴시스',
      '(끝)',
      '<끝>',
      '영상편집: 홍길동',
      '영상취재 홍길동',
    ],
    keeps: ['끝이 보이지 않는다', '연합뉴스가 입수한 문건', '이상 기온', '편집 없는 삶'],
  },
}
