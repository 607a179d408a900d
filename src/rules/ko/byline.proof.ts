import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  reporter: {
    removes: [
      '홍길동 기자',
      '홍길동 기자 hong@paper.example',
      '[강변일보 홍길동 기자]',
      '글·사진 홍길동 기자',
      '홍길동 인턴기자',
      '강변=홍길동 기자',
      '기자명 홍길동 기자',
    ],
    keeps: ['홍길동 기자는 다리를 건넜다.', '그는 전직 기자였다', '그는 동료 기자', '기자 홍길동의 하루'],
  },
  desk: {
    removes: ['온라인뉴스팀', '디지털뉴스부 news@paper.example', '편집국'],
    keeps: ['편집국에서 온 편지', '정치부 시절', '온라인뉴스팀을 없앤 신문사'],
  },
  email: {
    removes: ['hong@paper.example', '이메일: hong@paper.example'],
    keeps: ['신청은 hong@city.example 으로 하면 된다.', '이메일을 보낸 사람'],
  },
}
