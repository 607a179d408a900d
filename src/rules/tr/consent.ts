import type { Family } from '../rule.js'

/** What a site must ask before it may show itself. */
export const consent = {
  /** `Sitemizde çerezler kullanılmaktadır`, `Bu site çerez kullanır` */
  'cookie-notice': {
    lines: [
      '(sitemizde|sitemiz|bu web sitesi|web sitemiz|web sitemizde|bu internet sitesi|internet sitemizde|internet sitemiz|size daha iyi|sizlere daha iyi|sizlere en iyi|size en iyi|deneyiminizi){matter} çerez[ler|leri|lerden|lere|lerin] [{matter}] (kullan|yararlan|faydalan|kabul|politika|konumlandır){matter}',
      '(bu site|sitemiz|bu web sitesi|web sitemiz|bu sitede|sitemizde) {words} çerez[ler|leri] (kullanır|kullanıyor|kullanmaktadır|kullanılmaktadır|kullanılıyor)',
      '(bu site|sitemiz|bu web sitesi|web sitemiz|bu sitede|sitemizde) çerez[ler|leri] (kullanır|kullanıyor|kullanmaktadır|kullanılmaktadır|kullanılıyor)[. {matter}]',
      '(çerezleri|tüm çerezleri|bütün çerezleri|tümünü|hepsini) (kabul et|kabul edin|kabul ediyorum|reddet|yönet)',
      '(çerez|çerez politikası|kvkk|gizlilik) (ayarları|tercihleri|politikası|politikamız|metni|aydınlatma metni|bildirimi)',
      '(veri politikasındaki|6698 sayılı|kişisel verilerin korunması|kvkk ve çerez|kişisel verileriniz) {matter} (veri politikamızı|aydınlatma metnimizi|gizlilik politikamızı|çerez politikamızı|çerez konumlandırmaktayız|çerezler kullanılmaktadır|çerez kullanılmaktadır)[{matter}]',
      '(google|twitter|x|facebook|instagram|tiktok|youtube|google youtube|meta|spotify) içeriğine izin (veriyor musunuz|verilsin mi)[?]',
      'bu (haberde|metinde|sayfada|makalede) {title} (içeriği|tarafından sağlanan içerik) (bulunmaktadır|bulunuyor|yer alıyor)[. {matter}]',
    ],
  },
  /** Buttons: `Kabul Et`, `Tümünü Reddet` */
  choice: {
    lines: [
      '(kabul et|kabul ediyorum|kabul|tamam|anladım|reddet|tümünü reddet|tümünü kabul et|onaylıyorum|izin ver|ayarlar|tercihleri yönet|kapat|evet|hayır|daha sonra|şimdi değil|çerezler)',
    ],
    place: 'run',
  },
} satisfies Family
