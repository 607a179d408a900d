import type { Locale } from './locale.js'

/** Turkish. */
export const tr: Locale = {
  lang: 'tr',
  letters: 'ıüşğçöâîû',
  functionWords:
    've bir bu da de için ile olarak çok olan daha ne gibi kadar en ise sonra değil var olduğu ancak ya şu her o göre ki bin tarafından nın yeni oldu etti olduğunu dedi ettiği bütün yılında yıl gün yapılan başkanı nin üzere nedeniyle arasında ilk iki',
  sparing: true,
  months:
    'ocak oca|şubat şub|mart|nisan nis|mayıs|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara',
  weekdays: 'pazartesi pzt salı sal çarşamba çar perşembe per cuma cum cumartesi cmt pazar paz',
  saidBehindComma: 'dedi(?:ler)?|diyor|söyledi|açıkladı|belirtti|kaydetti|vurguladı|yazdı|ifade etti|diye konuştu',
  saidAtEnd: 'dedi|söyledi|açıkladı|belirtti|konuştu|kaydetti|vurguladı|yazdı|ifade etti',
  predicates: 'dedi|diyordu|yazıyordu|yazıyor|oldu|değil',
  dateWords: {
    atClock: 'saat',
    joins: 'günü tarihinde tarihli',
    am: 'öö',
    pm: 'ös',
    unit: 'saniye dakika dk saat gün hafta ay yıl',
    years: 'yıl',
    ago: 'önce dün bugün',
  },
  and: 've|ile',
  particles: 'oğlu',
  noAuthor: 'pazartesi salı çarşamba perşembe cuma ramazan ocak şubat',
  publicationWords: 've',
  abbreviations: 'Sn|Doç|Cad|Sok|Mah',
  creditWords:
    'ajans ajansı ajanslar arşiv editör editörü fotoğraf fotoğraflar görüntü haber haberi ile için kaynak kamera merkezi muhabir muhabiri ve',
  sourceLabels: 'kaynak',
  bylineOpenings: 'haber|muhabir|yazan|yazar|röportaj',
  roles: 'muhabiri|muhabir|editör(?:ü)?|haber merkezi|haber ajansı',
  published: 'yayın(?:lan|tarihi| tarihi)',
  updated: 'güncelle',
  also: 'ayrıca da',
  continueReading: 'devamını oku',
  buttons:
    'paylaş|paylaşın|yazdır|bağlantıyı kopyala|linki kopyala|kopyala|gönder|e-posta|yorum|yorumlar|yorum yap|beğen|takip et|kaydet|daha fazla|dinle|kapat|tweetle',
  noPlaces: '(?:son|özel|canlı)\\b',
  people: {
    openings: 'yazan|yazar|haber|muhabir|röportaj',
    labels: 'yazar',
    buttons: 'devamı|tüm',
    accounts: 'haberler',
  },
  compounds: {
    pairs: {
      '^(?:bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on)$': '^(?:bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on)$',
    },
  },
}
