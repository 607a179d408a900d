import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  download: {
    removes: ['앱 다운로드', '앱으로 보기', '모바일 앱 설치하기', '앱에서 열기'],
    keeps: ['앱 다운로드 수가 줄었다', '앱으로 주문한 택시', '배달 앱 수수료'],
  },
}
