import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  bar: {
    removes: [
      '공유하기',
      '페이스북 공유',
      'URL 복사',
      '이 기사를 공유합니다',
      'SNS 보내기',
      '페이스북 트위터 카카오톡 URL복사',
    ],
    keeps: [
      '링크가 복사된 화면을 공개했다.',
      '공유 주택의 밤',
      '페이스북 공유 글이 문제였다',
      '카카오톡 먹통',
      '메일 보내기도 어려운 섬',
    ],
  },
  button: { removes: ['페이스북', '카카오톡', '텔레그램'], keeps: ['공유 경제', '추천서', '밴드 해체'] },
}
