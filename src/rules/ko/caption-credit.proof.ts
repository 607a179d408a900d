import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'caption-with-credit': {
    removes: [
      '강물이 불어난 다리. /사진=강변시',
      '강변 다리 모습 (사진=연합뉴스)',
      '불어난 강물을 바라보는 주민들. 강변시 제공',
      '강변 다리가 물에 잠겨 있다. 2024.1.2/뉴스1 ⓒ News1',
    ],
    keeps: ['시는 주민에게 쌀을 제공', '사진 속 다리는 그대로', '로이터는 다리가 무너졌다고 전했다'],
  },
  label: {
    removes: [
      '기사와 직접적 관련 없는 사진',
      '본 사진은 기사 내용과 무관합니다.',
      '강변일보 자료사진',
      '사진=연합뉴스',
      '[사진=강변시]',
      '사진제공=강변시',
      '자료사진',
      '/사진=강변시 홍길동',
      '강변방송 방송화면 캡처',
    ],
    keeps: ['사진은 말이 없다', '사진 한 장의 힘', '그래픽 카드 값이 올랐다', '연합뉴스에 따르면 다리는 안전하다.'],
  },
}
