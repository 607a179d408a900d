import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['광고', '[광고]', '- 광고 -', '스폰서 링크', '기사는 광고 뒤에 계속됩니다'],
    keeps: ['광고 시장이 얼어붙었다', '광고 뒤에 숨은 사람', '본문 광고비가 올랐다'],
  },
  'paid-label': {
    removes: ['협찬', '이 기사는 상공회의소의 협찬으로 작성되었습니다.'],
    keeps: ['협찬사가 떠났다', '이 기사는 시의 협찬을 받아 썼다고 그는 인정했다.', '제휴 카드 출시'],
  },
}
