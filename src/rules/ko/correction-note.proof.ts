import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: [
      '오류신고',
      '기사제보',
      '제보는 카카오톡 riverdesk',
      '기사제보 및 보도자료 news@paper.example',
      '바로잡습니다',
      '여러분의 소중한 제보를 기다립니다.',
    ],
    keeps: [
      '[정정] 행사는 5월 4일에 열립니다.',
      '제보자는 다시 침묵했다',
      '제보는 카카오톡 채널로 하면 된다고 경찰은 밝혔다.',
      '당신의 제보가 범인을 잡았다고 경찰은 말했다.',
      '경찰은 112로 제보를 당부했다.',
      '정정보도를 청구한 시장',
    ],
  },
}
