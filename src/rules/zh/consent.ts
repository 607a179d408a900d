import type { Family } from '../rule.js'

/** Notices about cookies and privacy. */
export const consent = {
  /** Whole notices: `本網站使用 Cookie 以提供更好的服務。繼續瀏覽即表示您同意…`. */
  cookies: {
    lines: [
      '(本网站|本網站|我们|我們|本站|此网站|此網站|网站|網站|本网页|本公司網站)(使用|利用|會使用|会使用|透過|采用)[ ](cookie|cookies|小型文字檔案|小型文字文件){matter}',
      '(本网站|本網站|本站|我們)(使用|透過)(相關技術|必要技術){matter}',
      '(继续|繼續)(使用|浏览|瀏覽)(本网站|本網站|本站|我们的网站|我們的網站)[，|,][即|代表|表示|则]{matter}(同意|接受){matter}',
      '(接受|同意|拒绝|拒絕|管理|允许|我同意|我接受)[所有|全部|的][ ](cookie|cookies)[{words}]',
      '(我知道了|我同意|我接受|同意并继续|同意並繼續|接受并继续|接受並繼續|同意并关闭)',
      '(我們的|我们的|請參閱|请参阅|查看|了解)(隱私權政策|隐私政策|隱私政策|隱私權聲明|隐私权政策|cookie 政策)',
      '[请|請|您需要](启用|啟用|开启|開啟|允许)[您的|你的|浏览器的|瀏覽器的][ ](javascript|cookie|cookies){matter}',
      '(请|請|您需要)(启用|啟用|开启|開啟|允许)[浏览器的|瀏覽器的][ ](javascript|cookie|cookies)[{matter}]',
    ],
  },
} satisfies Family
