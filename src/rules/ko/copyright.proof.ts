import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  'no-reuse': {
    removes: [
      '무단 전재 및 재배포 금지',
      '<저작권자 ⓒ 강변일보, 무단 전재-재배포 금지>',
      '저작권자 © 강변일보 무단전재 및 재배포 금지',
      '*재판매 및 DB 금지',
      'Copyright ⓒ 강변일보. All rights reserved. 무단 전재 및 재배포 금지.',
      '강변일보의 모든 콘텐츠는 저작권법의 보호를 받으며 무단 복사를 금합니다.',
    ],
    keeps: [
      '저작권 분쟁이 길어진다',
      '무단 전재한 언론사가 졌다',
      '재배포 금지 가처분이 기각됐다',
      '법원은 무단 복제를 인정했다.',
    ],
  },
  press: {
    removes: [
      '등록번호 : 서울, 아01234',
      '청소년보호책임자 : 홍길동',
      '강변일보 | 등록번호 : 서울, 아01234 | 발행인 : 홍길동',
      '매체정보',
    ],
    keeps: ['등록번호를 지운 트럭', '주소 없는 사람들이 늘었다', '대표이사가 물러났다', '본사 이전이 미뤄졌다'],
  },
}
