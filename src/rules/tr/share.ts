import type { ProvenFamily } from '../rule.js'

const PLATFORM =
  '(facebook|twitter|x|instagram|whatsapp|telegram|linkedin|pinterest|youtube|google news|google haberler|google|' +
  'tiktok|bip|threads|bluesky|flipboard|messenger|nsosyal|twitter \\(x\\)|sosyal medya)'
const IN = "['da|'de|'ta|'te|da|de|ta|te|'tan|'ten|'dan|'den| üzerinden| üzerinde| ile]"

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Haberi Paylaş`, `Facebook'ta paylaş`, `Linki kopyala` */
  'share-this': {
    lines: [
      '[bu] (haberi|yazıyı|makaleyi|içeriği|videoyu|sayfayı|gönderiyi|galeriyi|bunu|analizi) ' +
        '(paylaş|paylaşın|paylas|kaydet|beğen|gönder|arkadaşınla paylaş|sosyal medyada paylaş|tweetle|' +
        'arkadaşına gönder)',
      '(sosyal medyada|sosyal ağlarda|arkadaşlarınla|arkadaşınla|sosyal medya hesaplarında) (paylaş|paylaşın)',
      `${PLATFORM}${IN} (paylaş|paylaşın|gönder|tweetle)`,
      "[haber|sayfa|kısa] (linki|bağlantıyı|linkini|bağlantısını|adresi|url'yi|url) (kopyala|paylaş|kopyalandı|kopyala kopyalandı)",
      '(link kopyalandı|bağlantı kopyalandı|arkadaşına gönder|arkadaşlarına gönder|arkadaşına öner|tavsiye et|' +
        'e-posta ile paylaş|e-posta gönder|e-posta ile gönder|mail at|paylaşım seçenekleri|diğer paylaşım seçenekleri|' +
        'paylaşmak için tıklayın|paylaş:|haberi sosyal medyada paylaş)',
      '{title} (paylaşmak|yazdırmak|göndermek) için tıklayın \\(yeni pencerede açılır\\)',
      '(beğen yükleniyor...|beğen yükleniyor|bunu beğen|yükleniyor|yükleniyor...)',
    ],
    proof: {
      removes: [
        'Haberi Paylaş',
        'Bunu paylaş:',
        "Facebook'ta paylaş",
        'Linki kopyala',
        "Facebook'ta paylaşmak için tıklayın (Yeni pencerede açılır)",
      ],
      keeps: [
        'Haberi paylaşan gazeteci gözaltında',
        "Facebook'ta paylaşılan görüntü sahte çıktı.",
        'Bu haberi paylaş, dedi annesi.',
      ],
    },
  },
  /** A button of one word, a counter: `Paylaş`, `Beğen`, `Yazdır`, `12 Paylaşım` */
  button: {
    lines: [
      '{n} (paylaşım|beğeni|takipçi|görüntülenme|okunma|paylaşımlar)',
      '(paylaş|beğen|paylaşım) {n}',
      '(kopyalandı|bu yazıyı beğendiniz mi|bu haberi beğendiniz mi|bu haber size ne hissettirdi|' +
        'bu habere tepkiniz ne oldu|bu habere tepkiniz|tepkini göster|tepkiniz|puan ver|oy ver|bu içeriği oyla|' +
        'bu yazıyı oyla|emoji ile tepki ver|kızgın|üzgün|şaşkın|mutlu|muhteşem)[?]',
    ],
    words: [
      'paylaş',
      'paylaşın',
      'beğen',
      'yazdır',
      'kopyala',
      'kaydet',
      'gönder',
      'tweetle',
      'tweet',
      'takip et',
      'takipçi',
      'takip',
      'takip edin',
      'paylaşım',
      'paylaşımlar',
      'e-posta',
      'mail',
      'dinle',
      'abone ol',
      'bizi takip edin',
      'takip etmek için',
      'alkışla',
      'google news',
    ],
    place: 'run',
    proof: {
      removes: ['Paylaş', 'Yazdır', 'Bu habere tepkiniz ne oldu?', 'Kopyalandı'],
      keeps: ['Paylaş derdini', '12 paylaşım yüzünden tutuklandı', 'Bu haber size ne hissettirdi bilmiyorum, dedi.'],
    },
  },
  /** Several in a row: `Paylaş Tweetle Yazdır`, `Facebook Twitter WhatsApp` */
  bar: {
    shapes: [
      {
        holds: ' ',
        ends: 'şerpXmtbağnkalıouNs',
        pattern:
          /^(?:(?:Paylaş|PAYLAŞ|Tweetle|Tweet|Yazdır|Beğen|Gönder|Kopyala|Kaydet|Takip Et|E-posta|Linki Kopyala|Facebook|Twitter|X|WhatsApp|Whatsapp|Telegram|LinkedIn|Linkedin|Pinterest|Instagram|Messenger|Google News|Bip|Yorum Yap|Yorum|\d{1,5})(?:[ ,|•/]{1,3}|$)){2,14}$/,
      },
    ],
    place: 'edges',
    proof: {
      removes: ['Paylaş Tweetle Yazdır', 'Paylaş Facebook Twitter'],
      keeps: ['Paylaş derdini azalsın', 'Facebook Twitter ve X kapandı.'],
    },
  },
  /** A plea that names its platform: `Bizi Facebook'ta takip edin`, `Google News'te takip et`, `WhatsApp kanalımıza katılın` */
  'follow-us': {
    lines: [
      `[bizi] ${PLATFORM}${IN}[ da| bizi| hemen] (takip et|takip edin|takip edebilirsiniz|takibe al|abone ol|` +
        'abone olun|izle|izleyin|beğenin|favorilere ekle|favorilerine ekle|tercih et|öne çıkar)[ {rest}]',
      '(bizi|bizi sosyal medyada|sosyal medyada bizi|bizi sosyal medyadan|sosyal medya hesaplarımızı|' +
        'sosyal medya hesaplarımızdan|haberlerimizi|son dakika haberlerini|gelişmeleri) ' +
        '(takip edin|takip et|takip edebilirsiniz|takip etmeyi unutmayın|sosyal medyada takip edin)',
      `{title} ${PLATFORM}${IN} (takip edin|takip et|takip edebilirsiniz|takip etmek için tıklayın|abone olun|abone ol)`,
      `{title} (${PLATFORM} (kanalımıza|kanalından|kanalımızdan|kanalına|hesabımızdan|hesabımızı|sayfamızdan|` +
        'grubumuza)|kanalımıza) (katılın|katıl|abone olun|abone ol|takip edin|takip et|takip edebilirsiniz|üye olun)',
      `${PLATFORM} (kanalımıza|kanalımızı|kanalına|hesabımızı|sayfamızı|grubumuza|kanalımızdan) ` +
        '(katılın|katıl|abone olun|abone ol|takip edin|takip et|beğenin|üye olun|katılmak için tıklayın)[ {rest}]',
      `${PLATFORM} (kanalımız|hesabımız|sayfamız|grubumuz)`,
      "{title} google (news|haberler)['te|'ten|'de|'den|te|ten| üzerinden| ile] {title} (takip edin|takip et|abone ol|abone olun|için tıklayın)",
      "{title} google['da|'de|da] (favorilerinize|favorilere|tercih edilen kaynaklara|kaynaklarınıza|öncelikli kaynaklara|tercihli kaynaklara) (ekleyin|ekle)",
      "[{title}] google['da|'de|da] (tercih edilen|öncelikli|tercihli|birincil) kaynak olarak (ekleyin|ekle|seçin|seç|belirleyin)",
      '(son dakika|güncel|en güncel|sıcak|anlık) (haberleri|haberler|gelişmeleri|gelişmeler) için ' +
        '[bizi|sosyal medyada bizi] (takip edin|takip et|takipte kalın)',
      '(bizi takip etmeyi unutmayın|takipte kalın|bizden haberdar olun)',
      '(fotoğraf|haber|fotoğraf ve video|ihbar|haber ve fotoğraf|fotoğraf ve videolarınızı|haberlerinizi)' +
        '[larınızı|lerinizi|ınızı|inizi] (whatsapp hattımıza|whatsapp hattımızdan|bize) ' +
        '(gönderin|gönderebilirsiniz|iletin)[ {rest}]',
    ],
    endings: [
      `${PLATFORM} (kanalımıza|grubumuza) (katılın|abone olun)`,
      `bizi ${PLATFORM}${IN} (takip edin|takip edebilirsiniz)`,
    ],
    proof: {
      removes: [
        "Google News'te takip et",
        "Bizi Facebook'ta takip edin",
        'WhatsApp kanalımıza katılın',
        'Son dakika gelişmelerini WhatsApp kanalımızdan takip edin',
        "Bizi Google'da tercih edilen kaynak olarak ekleyin",
        'Son dakika haberleri için bizi takip edin',
        'Fotoğraf ve videolarınızı WhatsApp hattımıza gönderin',
      ],
      keeps: [
        'Bizi takip edin, dedi rehber.',
        "Polis onu Facebook'tan takip ediyordu",
        'Twitter hesabını takip eden kimse kalmadı.',
        'Son dakika golü için taraftar sahaya girdi.',
      ],
    },
  },
  /** `Bu haberi arkadaşlarınızla paylaşın`, `Haberi beğendiniz mi? Paylaşın` */
  'tell-friends': {
    lines: [
      '(bu haberi|haberi|bu yazıyı|yazıyı|bu içeriği) (arkadaşlarınızla|sevdiklerinizle|sosyal medyada|dostlarınızla) (paylaşın|paylaş)',
      '[bu] (haberi|yazıyı|içeriği) beğendiniz mi? [arkadaşlarınızla|sevdiklerinizle] (paylaşın|paylaş|beğenin|takip edin)',
    ],
    proof: {
      removes: ['Bu haberi arkadaşlarınızla paylaşın', 'Haberi beğendiniz mi? Paylaşın'],
      keeps: ['Ekmeği arkadaşlarınızla paylaşın, dedi öğretmen.', 'Haberi paylaşan kaçtı'],
    },
  },
} satisfies ProvenFamily
