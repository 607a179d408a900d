import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  subscribe: {
    removes: [
      '▶ 네이버에서 강변일보 구독하기',
      '강변일보 구독하기',
      '카카오톡 채널 추가',
      '▶ 네이버 메인에서 [강변일보] 구독하기!',
      '뉴스레터 구독하기',
      '매일 아침 강변일보 뉴스를 받아보세요',
      '언론사를 구독하면 메인에서 바로 볼 수 있어요!',
    ],
    keeps: [
      '구독 경제의 그늘',
      '구독자에게 사과한 뒤 그는 채널을 닫았다.',
      '매주 일요일 무료 급식을 받아보세요',
      '언론사 구독이 줄었다고 한다.',
      '네이버에서 나온 개발자',
      '구독자 백만의 할머니',
      '뉴스레터로 돌아온 시인',
      '유튜브 채널을 닫은 시장',
    ],
  },
}
