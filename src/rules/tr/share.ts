import type { Family } from '../rule.js'

const PLATFORM =
  '(facebook|twitter|x|instagram|whatsapp|telegram|linkedin|pinterest|youtube|google news|google haberler|google|tiktok|bip|threads|bluesky|flipboard|messenger|nsosyal|twitter \\(x\\)|sosyal medya)'
const IN = "['da|'de|'ta|'te|da|de|ta|te|'tan|'ten|'dan|'den| üzerinden| üzerinde| ile]"

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Haberi Paylaş`, `Facebook'ta paylaş`, `Linki kopyala` */
  'share-this': {
    lines: [
      '(sosyal medyada|sosyal ağlarda|arkadaşlarınla|arkadaşınla|sosyal medya hesaplarında) (paylaş|paylaşın)',
      "[haber|sayfa|kısa] (linki|bağlantıyı|linkini|bağlantısını|adresi|url'yi|url) (kopyala|paylaş|kopyalandı|kopyala kopyalandı)",
      '{title} (paylaşmak|yazdırmak|göndermek) için tıklayın \\(yeni pencerede açılır\\)',
      '(beğen yükleniyor...|beğen yükleniyor|bunu beğen|yükleniyor|yükleniyor...)',
    ],
  },
  /** A button of one word, a counter: `Paylaş`, `Beğen`, `Yazdır`, `12 Paylaşım` */
  button: {
    lines: [
      '{n} (paylaşım|beğeni|takipçi|görüntülenme|okunma|paylaşımlar)',
      '(paylaş|beğen|paylaşım) {n}',
    ],
    place: 'run',
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
  },
  /** A plea that names its platform: `Bizi Facebook'ta takip edin`, `Google News'te takip et`, `WhatsApp kanalımıza katılın` */
  'follow-us': {
    lines: [
      "{title} google (news|haberler)['te|'ten|'de|'den|te|ten| üzerinden| ile] {title} (takip edin|takip et|abone ol|abone olun|için tıklayın)",
      "{title} google['da|'de|da] (favorilerinize|favorilere|tercih edilen kaynaklara|kaynaklarınıza|öncelikli kaynaklara|tercihli kaynaklara) (ekleyin|ekle)",
      "[{title}] google['da|'de|da] (tercih edilen|öncelikli|tercihli|birincil) kaynak olarak (ekleyin|ekle|seçin|seç|belirleyin)",
      '(son dakika|güncel|en güncel|sıcak|anlık) (haberleri|haberler|gelişmeleri|gelişmeler) için [bizi|sosyal medyada bizi] (takip edin|takip et|takipte kalın)',
      '(bizi takip etmeyi unutmayın|takipte kalın|bizden haberdar olun)',
    ],
  },
} satisfies Family
