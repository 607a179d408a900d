import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 Yorum`, `Yorumlar (3)`, `Henüz yorum yapılmamış` */
  count: {
    lines: ['{n} (yorum|yorumlar|yanıt|cevap)'],
    words: ['henüz yorum yapılmamış'],
    proof: {
      removes: ['12 Yorum'],
      keeps: ['12 yorumcu istifa etti', 'Yorumlar ikiye bölündü', 'Henüz yorum yapmak için erken, dedi bakan.'],
    },
  },
  /** `E-posta hesabınız yayımlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir` */
  form: {
    lines: ['[gerekli|zorunlu] alanlar (\\*|*) ile işaretlenmişlerdir'],
    proof: {
      removes: ['Gerekli alanlar * ile isaretlenmislerdir'],
      keeps: [
        'Küfür ve hakaret davasında karar çıktı.',
        'Suç teşkil eden içerikler nedeniyle 12 kullanıcı gözaltına alındı.',
        'Küfür, hakaret ve tehdit içeren mesajlar gönderdi.',
        'E-posta hesabınız çalınırsa bankayı arayın, diyor polis.',
        'Suç teşkil edecek, kaba bir söz söylenmedi.',
      ],
    },
  },
  /** A counter, a button and a plea: `Yorumlar (14)`, `Yorum yapmak için giriş yapın`, `Siz ne düşünüyorsunuz? Yorumlarda paylaşın` */
  plea: {
    lines: [
      'yorumlar[ ](\\({n}\\)|: {n})',
      '(ilk yorumu (siz yapın|sen yap|yazan siz olun|siz yazın)|yorum (yaz|yap|yapın|ekle|gönder|yazın)|yorumunuzu yazın)',
      'yorum (yapmak|yapabilmek|yazmak|yazabilmek) için [lütfen] [üye|üye girişi yapın veya] ' +
        '(giriş yapın|girişi yapın|girişi yapmalısınız|giriş yapmalısınız|olun|kayıt olun|' +
        'girişi yapmanız gerekmektedir|giriş yapmanız gerekmektedir)',
      '[{matter}? ](yorumlarda|yorumlarda bizimle|görüşlerinizi|düşüncelerinizi|fikirlerinizi|yorumlarınızı) ' +
        '[yorum olarak|yorumlarda|bizimle|aşağıda|yorum kısmında|bizimle yorumlarda] ' +
        '(paylaşın|yazın|belirtin|bekliyoruz)',
      'yorum yaz paylaş[ tweetle][ {matter}]',
    ],
    proof: {
      removes: [
        'Yorumlar (14)',
        'İlk yorumu siz yapın',
        'Yorum yapmak için giriş yapın',
        'Siz ne düşünüyorsunuz? Yorumlarda bizimle paylaşın',
        '💬 Yorumlarınızı bekliyoruz',
      ],
      keeps: ['Siz ne düşünüyorsunuz?', 'Yorum yapmak istemedi.', 'Yorumlarınızı bekliyoruz, dedi başkan.'],
    },
  },
  /** Where to write to: `Haber ihbar hattı: desk@example.org`, `Bir haberiniz mi var? Bize yazın: desk@example.org` */
  'write-to-us': {
    lines: [
      '(haber ihbar hattı|ihbar hattı|haber hattı|bize ulaşın|editöre yazın|görüş ve önerileriniz için|' +
        'görüşleriniz için|sorularınız için|haber göndermek için|haber ve bilgi için)[ bize yazın| bize ulaşın]' +
        '[:| —| -] {email}',
      '(bir haberiniz mi var|haberiniz mi var|sorularınız mı var|bir bilginiz mi var|' +
        'paylaşmak istediğiniz bir haber mi var)? (bize yazın|bize gönderin|bize ulaşın|gönderin)[:] ' +
        '{email}[ adresine yazın]',
    ],
    proof: {
      removes: [
        'Haber ihbar hattı: ihbar@example.org',
        'Bir haberiniz mi var? Bize yazın: haber@example.org',
        'Görüş ve önerileriniz için: editor@example.org',
      ],
      keeps: ['Bize yazın, dedi anne.', 'Başvurular için: muze@example.org'],
    },
  },
  /** That nobody has written yet: `Yorum yok` */
  none: {
    lines: ['(yorum|hiç yorum|henüz hiç yorum) yok'],
    place: 'tail',
    proof: { removes: ['Yorum yok'], keeps: ['Yorum yok dedi başkan.'] },
  },
  /**
   * What comment tools print around their box:
   * `Daha sonraki yorumlarımda kullanılması için adım, e-posta adresim ve site adresim bu tarayıcıya kaydedilsin.`,
   * `Yorumlar kapalı`
   */
  box: {
    lines: [
      'daha sonraki yorumlarımda kullanılması için {matter}',
      'yorumlar (kapalı|kapatılmıştır|kapalıdır)',
      'e-posta (adresiniz|hesabınız|adresi) (yayınlanmayacak|yayımlanmayacak|gizli tutulacak)[. {matter}]',
      'bir (yanıt|cevap|yorum) (yazın|yaz|bırakın)',
      '(tüm|bütün) yorumları (göster|gör|oku)[ \\({n}\\)]',
      '(eski|yeni|önceki|sonraki) yorumlar[ →]',
      'yorum (dolaşımı|gezinmesi)',
      '(yorumunuz|yorumun) (onay|denetim için|onaylanmayı|denetlenmeyi|editör onayını) (bekliyor|bekliyor.)',
      '(“{title}”|"{title}") (için|üzerine|hakkında) (bir|{n}) (yorum|düşünce|yanıt)',
      '(geri bildirim|pingback|trackback): {title}',
      '(hakaret|küfür|suç|argo|büyük harf)[, {words}] (içeren|unsuru içeren|unsurları içeren) yorumlar ' +
        '(yayınlanmaz|yayımlanmaz|onaylanmaz|silinir|yayınlanmayacaktır|onaylanmamaktadır)',
      'türkçe karakter kullanılmayan ve büyük harflerle yazılmış yorumlar onaylanmamaktadır',
      '[toplam ]{n} yorum bulunmaktadır',
      'henüz yorum (yapılmadı|yapılmamış|yok|eklenmedi)',
      '(ilk yorumu|ilk yorum) {words} (misiniz|musunuz)',
      '(cevap|yorum) (yazabilmek|yapabilmek|ekleyebilmek|yazmak|yapmak) için {words}',
    ],
    place: 'below',
    proof: {
      removes: [
        'Daha sonraki yorumlarımda kullanılması için adım, e-posta adresim ve site adresim bu tarayıcıya kaydedilsin.',
        'Yorumlar kapalı',
        'E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir',
        'Bir yanıt yazın',
        'Tüm yorumları göster',
        'Eski yorumlar',
        'Yorumunuz onay bekliyor.',
        '“Yeni köprü açıldı” için bir yorum',
        'Hakaret içeren yorumlar yayınlanmaz.',
      ],
      keeps: [
        'Yorumlar kapalı kapılar ardında yapıldı.',
        'Bir yanıt yazın bana, dedi.',
        'Eski yorumlar bakanı zor durumda bıraktı.',
      ],
    },
  },
} satisfies ProvenFamily
