import type { Family } from '../rule.js'

/** The frame of a page: menus, crumbs, tools. */
export const navigation = {
  /** `Ana içeriğe atla`, `Sayfa başına dön` */
  'skip-link': {
    lines: [
      '(ana içeriğe|içeriğe|haber içeriğine|menüye|ana menüye|aramaya|alt bilgiye|ana sayfaya|yorumlara|habere) (atla|geç|git)',
      '(sayfa başına|sayfanın başına|başa|yukarı|yukarıya|sayfa başı|anasayfaya|ana sayfaya|listeye|haberlere|tüm haberlere) (dön|çık|git|geri dön|dönmek için tıklayın|dönmek için tıklayınız)',
      '(menüyü|aramayı|ana menüyü|yan menüyü) (aç|kapat|aç/kapat|göster|gizle)',
      '(ana menü|mobil menü|hızlı erişim|site içi arama|arama yap|aradığınız kelimeyi yazın|aramak istediğiniz kelimeyi yazın|sitede ara|haber ara)',
    ],
  },
  /** A word or two of a menu: `Anasayfa`, `Künye`, `Ara` */
  'menu-word': {
    lines: [
      '(anasayfa|ana sayfa|menü|ara|arama|kapat|geri dön|geri|önceki|sonraki|önceki sonraki|öncekisonraki|ileri|tümü|hepsi|künye|hakkımızda|hakkında|bize ulaşın|reklam ver|reklam verin|üyelik|üye girişi|üye ol|giriş|giriş yap|çıkış|kayıt ol|hesabım|profil|şifremi unuttum|gizlilik politikası|gizlilik ilkeleri|çerez politikası|kullanım koşulları|kullanım şartları|kullanım sözleşmesi|aydınlatma metni|kvkk|yayın ilkeleri|site haritası|sitene ekle|arşiv|haber arşivi|kariyer)',
      '(iletişim|haberler|gündem|dünya|ekonomi|spor|magazin|yaşam|sağlık|teknoloji|eğitim|kültür sanat|kültür-sanat|kültür|sanat|politika|siyaset|yazarlar|köşe yazarları|video|videolar|galeri|galeriler|foto galeri|fotogaleri|video galeri|hava durumu|astroloji|burçlar|otomobil|emlak|son depremler|namaz vakitleri|canlı skor|puan durumu|fikstür|nöbetçi eczaneler|altın fiyatları|döviz kurları|borsa|piyasalar|kadın|seyahat|bilim|futbol|basketbol|yerel|yerel haberler|türkiye|analiz|röportaj|podcast|canlı tv|canlı borsa|resmi reklamlar|e-gazete|özel haber|kurumsal|3. sayfa|asayiş|belediye|güncel|genel)',
    ],
    place: 'run',
  },
  /** Where the page stands on the site: `Anasayfa > Gündem > Vadi` */
  crumbs: {
    lines: [
      '(anasayfa|ana sayfa|haberler|haber|gündem|spor|ekonomi|dünya|yaşam|magazin) (>|»|›|→|>>|\\||•) {rest}',
      '(anasayfa|ana sayfa) / {rest}',
      '(buradasınız|şu anda buradasınız)[: {rest}]',
    ],
    place: 'head',
  },
  /** `Yazı boyutu`, `Haberi dinle`, `Haberi yazdır` */
  tools: {
    lines: [
      '(yazı boyutu|yazı boyutunu değiştir|yazıyı büyüt|yazıyı küçült|yazı tipi boyutu|punto|metin boyutu|büyüt küçült|font boyutu)[ (a- a+|a+ a-|aa|a a a|- +|+ -)]',
      '(haberi|yazıyı|makaleyi|sayfayı|bu haberi|metni|içeriği) (dinle|dinleyin|yazdır|kaydet|yazdırın|sesli dinle|sesli oku|pdf olarak kaydet|arkadaşına gönder|favorilere ekle)',
      '(sesli dinle|sesli haber|favorilere ekle|favorilerime ekle|okuma listesine ekle|gece modu|karanlık mod|okuma modu|tam ekran|tam ekran yap|galeriyi aç|galeriye git|fotoğrafı büyüt|büyütmek için tıklayın|sesi aç|haber sesini dinle|dark mode)',
      '[toplam] [fotoğraf|resim|görsel|foto|sayfa] {n}[ ](/|-)[ ]{n}',
      '(canlı izle|canlı dinle|canlı tv izle|canlı yayını izle)',
    ],
  },
  /** `Önceki haber`, `Sonraki yazı`, `Yazı gezinmesi` */
  pager: {
    lines: [
      '(önceki|sonraki|bir önceki|bir sonraki|sıradaki|eski|yeni|daha eski|daha yeni) (haber|yazı|yazılar|sayfa|makale|içerik|galeri|fotoğraf|video|haberler)[ (önceki|sonraki) (haber|yazı|içerik)]',
      '(önceki|sonraki|sıradaki) (haber|yazı|makale|içerik): {title}',
      '(yazı|gönderi) (gezinmesi|dolaşımı|navigasyonu)',
      '(sayfa|sayfalar)[:] {n}[ ][/|-][ ][{n}]',
    ],
    place: 'edges',
  },
  /** Under which words a story is filed: `Etiketler: köprü, vadi` */
  'tag-list': {
    lines: [
      '(etiketler|etiket|haber etiketleri|anahtar kelimeler|anahtar sözcükler|konular|konu|kategori|kategoriler|kategorisi|hashtag|tags|bölüm)[ ](:|\\||#) {matter}',
      '(etiketler|etiket|haber etiketleri|ilgili etiketler|anahtar kelimeler|bu haberin etiketleri|etiketler:)',
      '{matter} kategorisine gönderildi',
      '{words} (kategorisinde|içinde) yayınlandı',
    ],
    place: 'tail',
    headsList: true,
  },
} satisfies Family
