import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 Yorum`, `Yorumlar (3)`, `Henüz yorum yapılmamış` */
  count: {
    lines: [
      '{n} (yorum|yorumlar|yanıt|cevap)',
      '(yorumlar|yorum|okur yorumları)[ ](\\({n}\\)|: {n}|{n})',
      '(tüm yorumları|yorumları|diğer yorumları|bütün yorumları) (gör|göster|oku|görüntüle|gizle|okumak için tıklayın|okuyun)[ \\({n}\\)]',
      '(tüm yorumlar|daha fazla yorum|yorumları aç|yorumlara git|yoruma kapalı|yorumlar kapalı|bu habere yorum yapılamaz|bu haber yoruma kapalıdır|{title} için yorumlar kapalı)',
      '[bu habere|bu yazıya|bu içeriğe|haber hakkında] (henüz|hiç) (yorum yapılmamış|yorum yapılmadı|yorum yazılmamış|yorum yok|yorum bulunmuyor|yorum eklenmedi|yorum eklenmemiş|yorum yapılmamıştır|yorum eklenmemiştir|yorum yapan olmadı)[. {title}|, {title}]',
    ],
  },
  /** A word or two, which could be a heading of the story: `Yorumlar`, `Adınız` */
  heading: {
    lines: [
      '(yorumlar|yorum|okur yorumları|son yorumlar|okuyucu yorumları|yanıtla|cevapla|cevap ver|yanıtlar|yorumunuz|adınız|adınız soyadınız|ad soyad|isim|e-posta|e-posta adresi|e-posta adresiniz|mail|internet sitesi|web sitesi|başlık|gönder|iptal|en yeniler|en eskiler|en beğenilenler|beğen|beğenme|şikayet et|yorum kuralları|yorum yazma kuralları|kalan karakter|karakter sınırı|kurallar|mesajınız)[ \\*]',
    ],
    place: 'run',
  },
  /** `Yorum Yap`, `Bir yanıt yazın Yanıtı iptal et`, `İlk yorumu siz yapın` */
  invitation: {
    lines: [
      '(yorum|yorumunu|yorumunuzu|bir yorum|yorumlarınızı|siz de yorum|sen de yorum|sen de düşünceni|görüşünü|düşüncelerinizi|düşünceni) (yap|yapın|yaz|yazın|ekle|ekleyin|gönder|gönderin|bırak|bırakın|paylaş|paylaşın|yazınız|yapınız)',
      '[bir] (yanıt|cevap) (yazın|yaz|bırakın|bırak|verin)[ ][yanıtı iptal et|cevabı iptal et|iptal|yanıt vermekten vazgeç]',
      '(yanıtı iptal et|cevabı iptal et|yorumu iptal et|yanıt vermekten vazgeç)',
      'ilk (yorumu|yorum yapan) (siz|sen) (yapın|yap|yazın|yaz|ekleyin|olun|ol)',
      '(ilk yorumu yap|ilk yorumu yaz|ilk yorum yapan siz olun|ilk yorumu yapan siz olun|ilk yorum yapan sen ol|yorum yapmak için tıklayın|yorumlarınız bizim için değerli|yorumlarınız bizim için önemli|siz ne düşünüyorsunuz|sizin yorumunuz nedir)',
      'yorum (yapabilmek|yapmak|yazabilmek|yazmak|gönderebilmek|ekleyebilmek) için [lütfen] [üye|sisteme|siteye] (giriş yapın|giriş yapmalısınız|giriş yapınız|üye olun|üye olmalısınız|oturum açmalısınız|oturum açın|girişi yapın|girişi yapmalısınız|kayıt olun|üye girişi yapın)[. {title}| ya da {title}| veya {title}]',
      '(siz|sizce|peki siz|peki sizce) [bu konuda|bu konu hakkında|bu haber hakkında] ne (düşünüyorsunuz|diyorsunuz|dersiniz)[?][ {words} (paylaşın|yazın|belirtin|bekliyoruz)]',
      '(görüşlerinizi|düşüncelerinizi|fikirlerinizi|yorumlarınızı) [bizimle|bizlerle] [yorumlarda|yorum bölümünde|yorum kısmında|aşağıda] (paylaşın|yazın|belirtin|paylaşabilirsiniz|bekliyoruz)',
      '(sizin düşünceniz nedir|sizin görüşünüz nedir|siz ne dersiniz)',
    ],
  },
  /** `E-posta hesabınız yayımlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir` */
  form: {
    lines: [
      '(e-posta|email|e-mail) (hesabınız|adresiniz) (yayımlanmayacak|yayınlanmayacak|yayımlanmayacaktır|yayınlanmayacaktır|gizli tutulacaktır|gizli kalacaktır)[. {title}]',
      '[gerekli|zorunlu] alanlar (\\*|*) ile işaretlenmişlerdir',
      '(bir dahaki sefere|bir sonraki yorumumda|daha sonraki yorumlarımda|bir dahaki) {matter} (kaydet|kaydedilsin)',
      '(bana|beni) {title} (yorum|yorumları|yorumlar|yazı|yazıları) {title} (bildir|bilgilendir|haberdar et|gönder)',
      'bu site [istenmeyenleri|spam|istenmeyen yorumları] {title} akismet {matter}',
      '(yorumunuz|yorumunuz başarıyla) (onay|incelendikten|editör onayı|gönderildi|alındı|onaylandıktan|alınmıştır|gönderilmiştir|kaydedildi|moderasyon){matter}',
      '[uyarı: |dikkat! |dikkat: |not: |yorumlarda ]küfür, hakaret{matter} (onaylanmamaktadır|onaylanmaz|onaylanmayacaktır|yayınlanmaz|yayınlanmayacaktır|yayınlanmamaktadır|yayımlanmaz|yayımlanmayacaktır|silinecektir|yayına alınmaz)',
      '[uyarı: |dikkat! |dikkat: |not: ]suç teşkil edecek, {matter} (onaylanmamaktadır|onaylanmaz|sorumluluk|sorumluluğu|aittir|yazarına|silinecektir|yayınlanmaz|hukuki){matter}',
      '[yapılan |yazılan |okuyucu |sitemizde yayınlanan |okur ](yorumlardan|yorumların) {title} (sorumlu tutulamaz|yazarına aittir|yazarları sorumludur|yazanlara aittir|sitemiz sorumlu değildir)[{title}]',
      '(yazacağınız|göndereceğiniz) (yorum|yorumlar) {matter}',
      '[tüm] yorumlar [editör|editörlerimizin] (onayından|onaylandıktan|incelendikten|moderasyondan|moderatör onayından) sonra (yayınlanır|yayımlanır|yayınlanacaktır|yayınlanmaktadır|görünür)',
    ],
  },
} satisfies Family
