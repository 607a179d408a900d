import type { ProvenFamily } from '../rule.js'

/** Notices about cookies and privacy. */
export const consent = {
  /** Whole notices: `本網站使用 Cookie 以提供更好的服務。繼續瀏覽即表示您同意…`. */
  cookies: {
    lines: [
      '(我們|我们)(重視|重视|尊重|关注|關注)(您|你)的(隱私|隐私|隱私權|隐私权)',
      '(您|你)的(隱私|隐私|隱私權)(对|對)我(们|們)(很|非常|至关|至關)重要',
      '(隱私|隐私|隱私權)(偏好|设置|設定|偏好設定|偏好设置)[中心]',
    ],
    words: ['我知道了', '我同意', '我接受', '同意并继续', '同意並繼續', '接受并继续', '接受並繼續', '同意并关闭'],
    proof: {
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
  },
  /** Buttons of such a notice: `全部接受`, `拒绝所有`. */
  button: {
    lines: [
      '(全部|所有)(接受|拒绝|拒絕|同意|允许|允許)',
      '(接受|拒绝|拒絕|同意|允许|允許)(全部|所有|並關閉|并关闭|並繼續|非必要|必要的)',
    ],
    words: ['瞭解更多', '了解更多', '偏好設定', '偏好设置', '儲存設定', '保存设置', '確認我的選擇', '确认我的选择'],
    place: 'run',
    proof: {
      removes: ['全部接受', '拒绝所有', '偏好設定'],
      keeps: ['全部接受调查的人', '拒绝所有采访', '同意全部條款的人很少'],
    },
  },
  /** `本网站使用Cookie`, `请启用JavaScript`, `您的浏览器不支持视频播放` */
  browser: {
    lines: [
      '(本网站|本網站|本站|我们|我們)[会|會](使用|采用|採用)[ ](cookie|cookies)[。][ ][(，|,|。|来|來|以|技术|技術){matter}]',
      '(请|請)[在浏览器中|先|您](启用|啟用|开启|開啟|打开|允许)[ ]javascript[ ][{words}]',
      '(您的|你的|您使用的)(浏览器|瀏覽器)(不支持|不支援)[ ]{words}',
    ],
    proof: {
      removes: ['本网站使用Cookie', '请启用JavaScript', '您的浏览器不支持视频播放'],
      keeps: ['我们使用河水浇田', '请打开窗户'],
    },
  },
  /** Buttons of cookie banners: `接受所有Cookie` */
  accept: {
    lines: ['(接受|允许|同意|拒绝|拒絕|允許)(所有|全部)[ ]cookie[s]'],
    place: 'edges',
    proof: { removes: ['接受所有Cookie'], keeps: ['接受所有条件，他说。'] },
  },
} satisfies ProvenFamily
