import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  cookies: {
    removes: ['我們重視您的隱私'],
    keeps: [
      '法院認定該網站使用 Cookie 追蹤用戶',
      '我同意他的看法',
      '网站使用Cookie追踪用户，法院认定违法。',
      '我们使用cookie追踪用户，公司承认。',
      '您的浏览器记得一切',
      '接受訪問的居民說，水又來了。',
    ],
  },
  button: {
    removes: ['全部接受', '拒绝所有', '偏好設定'],
    keeps: ['全部接受调查的人', '拒绝所有采访', '同意全部條款的人很少'],
  },
}
