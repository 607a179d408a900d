import type { Family } from '../rule.js'

/** A form for a newsletter. */
export const newsletter = {
  /** `E-bültenimize abone olun`, `Haber bültenimize kaydolun` */
  'sign-up': {
    lines: [
      '[ücretsiz|günlük|haftalık|haber|sabah|e-posta] (bültenimize|bültenlerimize|e-bültenimize|bültene|e-bültene|haber bültenine|haber bültenimize|e-posta bültenimize|mail listemize|e-posta listemize|günlük bültenimize|haftalık bültenimize) [ücretsiz|hemen|şimdi] (abone ol|abone olun|kaydol|kaydolun|kayıt ol|kayıt olun|üye ol|üye olun|katılın|abone olmak için tıklayın)[{title}]',
      '(e-bülten|bülten|e-posta bülteni|haber bülteni) (aboneliği|abonelik|kaydı|üyeliği|kayıt)',
      '(gelişmelerden|haberlerden|son dakika gelişmelerinden|yeniliklerden|güncel haberlerden|gündemden|tüm gelişmelerden) {title} (abone olun|kaydolun|bültenimize|e-bülten){rest}',
      '[lütfen] (e-posta|email|e-mail|mail) (adresinizi|adresini) (girin|girin...|yazın|giriniz|yazınız|bırakın|gir)',
      '(en önemli|günün|öne çıkan|seçilmiş|en güncel|gündemdeki) {title} (e-postanıza|e-postanızda|mail kutunuza|e-posta kutunuzda|gelen kutunuza|gelen kutunuzda|posta kutunuzda|mailinizde)[ {title}]',
      '(aboneliğiniz|kaydınız) (başarıyla {title}|için teşekkür{title}|alındı|tamamlandı|alınmıştır)',
      '(abone olduğunuz|kaydolduğunuz|kayıt olduğunuz|aboneliğiniz) için teşekkürler[(.|!) {rest}]',
      '(teşekkürler|teşekkür ederiz)(!|.|,) (aboneliğiniz|kaydınız|e-posta adresiniz) {rest}',
    ],
  },
  /** Labels, which need company: `E-bülten`, `Abone ol` */
  form: {
    lines: [
      '(e-bülten|bülten|bültenler|haber bülteni|abone ol|abone olun|abonelik|hemen abone ol|ücretsiz abone ol|kaydol|kayıt ol|e-posta adresiniz|bültene abone ol|günlük bülten)',
    ],
    place: 'run',
  },
  /** `Bildirimleri aç`, `Anlık bildirimlere izin verin` */
  notification: {
    lines: [
      '(bildirimleri|bildirimlere|anlık bildirimleri|anlık bildirimlere|haber bildirimlerini|haber bildirimlerine|son dakika bildirimlerini|son dakika bildirimlerine) (aç|açın|izin ver|izin verin|abone ol|abone olun|etkinleştir|etkinleştirin|kapat)[ {title}]',
      '(son dakika|önemli|güncel) (haberleri|gelişmeleri|gelişmelerden|haberlerden|haberler|haberlerden anında|gelişmelerden anında) {title} (bildirim|bildirimleri|bildirimlerine|bildirimlere|izin ver|izin verin|haberdar olmak ister misiniz){rest}',
      '(son dakika|önemli) (gelişmelerden|haberlerden|gelişmelerden anında|haberlerden anında) haberdar (olmak ister misiniz|olun|ol)[?]',
      '(anında|ilk sizin|son dakika gelişmelerinden|gelişmelerden|haberlerden) [anında] haberdar olmak için [hemen|uygulamada] (bildirimleri|bildirimlere|anlık bildirimleri) (açın|aç|izin verin|abone olun)',
    ],
  },
} satisfies Family
