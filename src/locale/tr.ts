import type { Locale } from './locale.js'

/** Turkish. */
export const tr: Locale = {
  lang: 'tr',
  functionWords:
    've bir bu da de için ile olarak çok olan daha ne gibi kadar en ise sonra değil var olduğu ancak ya şu her o göre ki bin tarafından nın yeni oldu etti olduğunu dedi ettiği bütün yılında yıl gün yapılan başkanı nin üzere nedeniyle arasında ilk iki',
  sparing: true,
  months:
    'ocak oca|şubat şub|mart|nisan nis|mayıs|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara',
  weekdays: 'pazartesi pzt salı sal çarşamba çar perşembe per cuma cum cumartesi cmt pazar paz',
  saidBehindComma: 'dedi(?:ler)?|diyor|söyledi|açıkladı|belirtti|kaydetti|vurguladı|yazdı|ifade etti|diye konuştu',
  saidAtEnd: 'dedi|söyledi|açıkladı|belirtti|konuştu|kaydetti|vurguladı|yazdı|ifade etti',
}
