import type { ProvenFamily } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Devamını oku`, `Haberin Devamı →`, `Devamı için tıklayın` */
  link: {
    yields: 'continuation',
    lines: [
      '[haberin|yazının|haber] devamını (oku|okuyun|okumak için tıklayın|okumak için tıklayınız|gör|göster|okumak için)',
      '(haberin|yazının|açıklamanın|metnin) (devamı|tamamı|detayları|ayrıntıları|tüm detayları) [için|için buraya|burada] [tıklayın|tıklayınız|tıkla]',
      '(devamı|tamamı|detaylar|ayrıntılar|detaylı bilgi|ayrıntılı bilgi|detayı|daha fazlası|daha fazla bilgi|' +
        'daha fazla haber) (için tıklayın|için tıklayınız|için tıkla|için buraya tıklayın|burada)',
      '(daha fazla|daha fazlasını|tamamını|haberi) (oku|göster|gör|yükle|okuyun|haber oku|haber göster)',
      '(daha fazla|daha çok|diğer) (haber|haberi|içerik|yazı|sonuç) (yükle|göster|gör|yükleyin)',
    ],
    headsList: true,
    proof: {
      removes: [
        'Devamını oku',
        'Haberin Devamı →',
        'Devamı için tıklayın',
        'Haberin tamamı için tıklayınız',
        'Daha fazla haber yükle',
      ],
      keeps: ['Devamını okuyan jüri ağladı', 'Haberin devamı mahkemede geldi', 'Daha fazla oku, dedi öğretmen.'],
    },
  },
  /** A line that closes with what only a link can say: `Fragmanı izlemek için tıklayın...`, `Fotoğraflar için tıklayınız` */
  click: {
    lines: [
      '{title} için (tıklayın|tıklayınız|tıkla|buraya tıklayın|buraya tıklayınız|linke tıklayın|tıklayabilirsiniz|buraya tıklayabilirsiniz|lütfen tıklayın)',
      '(tıklayın|tıklayınız|tıkla), {words}',
      '(fotoğrafları|galeriyi|videoyu|listeyi|tüm listeyi) (görmek|izlemek) için (kaydırın|yana kaydırın|aşağı kaydırın|oklara basın)',
    ],
    words: ['tıklayın', 'tıklayınız', 'buraya tıklayın', 'izlemek için tıklayın', 'okumak için tıklayın'],
    proof: {
      removes: ['Fragmanı izlemek için tıklayın...', 'Fotoğraflar için tıklayınız'],
      keeps: ['Dolandırıcı ödül için tıklayın dedi, bin kişi tıkladı.', 'Kapıyı açmak için tıklatın'],
    },
  },
  /** A button of a word: `Devamı`, `Tümünü gör` */
  button: {
    words: [
      'devamı',
      'devamı...',
      'devam et',
      'tümünü gör',
      'tümünü göster',
      'hepsini gör',
      'tamamını gör',
      'daha fazla',
      'daha fazlası',
      'detay',
      'detaylar',
      'ayrıntılar',
      'incele',
      'izle',
      'oku',
      'göz at',
      'haberi gör',
      'daha az göster',
      'yükle',
    ],
    place: 'run',
    proof: { removes: ['Devamı...', 'Tümünü gör'], keeps: ['Devamı yarın', 'Daha fazla su yok'] },
  },
  /** A label before the headline of another story: `AYRICA OKUYUN: Vadi köprüyü oyladı` */
  labelled: {
    labelled: true,
    lines: [
      '(ilgili haber|ilgili haberler|ilgili içerik|ilgili yazı|ilgili|ayrıca okuyun|ayrıca oku|ayrıca bkz|' +
        'ayrıca bkz.|ayrıca bakınız|ayrıca izleyin|bunu da okuyun|bunu da oku|bunları da okuyun|şunu da okuyun|oku|' +
        'okuyun|okumak için|devamını oku|haberin devamı|ilginizi çekebilir|bu da ilginizi çekebilir|' +
        'bunlar da ilginizi çekebilir|kaçırmayın|daha fazlası|önerilen haber|öneri|sıradaki haber|haber detayı|' +
        'detaylar|galeri|foto galeri|haberi oku|benzer haber)[ ](:|\\||>|>>|»|→|...) {headline}',
      '(ayrıca bkz.|ayrıca bakınız) {headline}',
      '(izle|izleyin|video izle|tıkla izle|videolu haber)[ ](:|\\||>>|»|→) {headline}',
    ],
    proof: {
      removes: [
        'Benzer haber: Vadi köprüyü oyladı',
        'AYRICA BKZ: Vadi köprüyü oyladı',
        'Haberin devamı: Nehir kimin malı?',
        'Bunu da okuyun | Selde son durum ne oldu',
        'AYRICA OKUYUN: Vadi köprüyü oyladı',
        'İlgili Haber: Nehir kimin malı?',
        'İLGİNİZİ ÇEKEBİLİR: Aslan yavruları dışarı çıktı',
      ],
      keeps: ['Oku: ilk emir buydu.', 'Detaylar: yok', 'Okuyun, okutun, dedi şair.'],
    },
  },
  /** Another form of the story, by its button: `▶️ Videoyu izleyin`, `🎧 Haberi dinle`, `Anketimize katılın` */
  media: {
    lines: [
      '(videoyu|haberin videosunu|videosunu|canlı yayını|canlı yayınımızı) (izleyin|izle|takip edin)',
      '[bu] (haberi|yazıyı|makaleyi) [sesli] (dinle|dinleyin)',
      "(podcast'imizi|podcastimizi|podcast bölümümüzü|podcast'i) (dinleyin|dinle)",
      '(anketimize|okur anketimize) (katılın|katıl)[: {title}]',
      'büyütmek için (resme|fotoğrafa|görsele|görüntüye|resmin üzerine|fotoğrafın üzerine|görselin üzerine) (tıklayın|tıklayınız)',
    ],
    proof: {
      removes: ['▶️ Videoyu izleyin', '🎧 Haberi dinle', 'Anketimize katılın', 'Büyütmek için resme tıklayın'],
      keeps: ['Videoyu izleyin, dedi polise.', 'Haberi dinleyen köylüler ağladı', 'Anketimize katılan bin kişi vardı.'],
    },
  },
  /** The way to the whole story: `Haberin tamamını oku` */
  full: {
    lines: [
      '(haberin|yazının|makalenin) (tamamını|devamını) (oku|okuyun|okumak için tıklayın)',
      '(son gelişmeleri|gelişmeleri|son dakika gelişmelerini) (canlı yayınımızdan|canlı anlatımdan|canlı bloğumuzdan) (takip edin|takip edebilirsiniz|izleyin)',
    ],
    proof: {
      removes: ['Haberin tamamını oku', 'Son gelişmeleri canlı yayınımızdan takip edin'],
      keeps: ['Haberin tamamını okuyan hâkim güldü.'],
    },
  },
  /** A gallery, with the number of its pictures: `Foto galeri (10 fotoğraf)` */
  photos: {
    lines: ['(foto galeri|fotoğraf galerisi|galeri|fotoğraflar)( |: | : )[\\(]{n} (fotoğraf|foto|resim)[\\)]'],
    proof: { removes: ['Foto galeri (10 fotoğraf)'], keeps: ['Galeri 10 fotoğraf sergiliyor'] },
  },
} satisfies ProvenFamily
