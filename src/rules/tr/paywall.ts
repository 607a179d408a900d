import type { ProvenFamily } from '../rule.js'

/** The door a reader stands before. */
export const paywall = {
  /** `Devamını okumak için abone olun`, `Bu içerik abonelere özeldir` */
  'to-continue': {
    lines: [
      '[{title}] (haberi|haberin|yazıyı|yazının|makaleyi|içeriği|içeriğe|devamını|tamamını|tamamına|tümünü|okumaya|' +
        'analizi) [okumaya] (okumak|görmek|görüntülemek|devam etmek|erişmek|okuyabilmek|görebilmek) için ' +
        '(abone olun|abone olmalısınız|giriş yapın|üye olun|giriş yapmalısınız|üye olmalısınız|lütfen giriş yapın|' +
        'ücretsiz üye olun|oturum açın|kayıt olun)[. {title}|! {title}| veya {title}| ya da {title}]',
      '(okumaya devam etmek|devam etmek) için (abone olun|giriş yapın|üye olun|ücretsiz üye olun|kayıt olun)',
      '[bu] (içerik|yazı|haber|makale|bölüm) [sadece|yalnızca] (abonelere|üyelere|abonelerimize|üyelerimize|premium üyelere) (özeldir|özel|açıktır|açık)',
      '[zaten] (üye|abone) (misiniz|misin|mısınız|değil misiniz|iseniz|olmayan)[?][ ][giriş yapın|giriş yap|üye olun|oturum açın|kayıt olun]',
      '(hesabınız|hesabın|üyeliğiniz) (var mı|yok mu)[?][ ][giriş yapın|giriş yap|kayıt olun|üye ol]',
      '(şifremi|şifrenizi|şifreni) (unuttum|mi unuttunuz|mi unuttun)[?]',
      '(facebook|google|twitter|apple) ile (giriş yap|giriş yapın|devam et|bağlan|kayıt ol)',
      '(bir ay|{n} ay|{n} gün|ilk ay) ücretsiz (deneyin|dene|okuyun)',
      '(istediğiniz zaman|dilediğiniz zaman) iptal (edin|edebilirsiniz)',
    ],
    proof: {
      removes: [
        'Yazının devamını okumak için abone olun',
        'Bu içerik abonelere özeldir',
        'Zaten üye misiniz? Giriş yapın',
        'Bir ay ücretsiz deneyin',
      ],
      keeps: [
        'Gazeteyi okumak için abone olan azaldı',
        'Bu yazı üyelere dağıtıldı.',
        'Üye misiniz, diye sordu polis.',
        'Sonuçları görmek için giriş yapın, dedi bakan.',
      ],
    },
  },
  /** `Reklam engelleyicinizi kapatın` */
  'ad-blocker': {
    lines: [
      '[lütfen] {matter} (reklam engelleyici|reklam engelleyicinizi|reklam engelleyiciyi|adblock|ad blocker|' +
        'reklam engelleyici eklentinizi|adblocker){matter}(kapatın|kapatınız|devre dışı bırakın|' +
        'kapatmanızı rica ediyoruz|devre dışı bırakınız|kapatmanızı rica ederiz)',
      "[lütfen] (reklam engelleyici|reklam engelleyicinizi|reklam engelleyiciyi|adblock'u|" +
        'reklam engelleyici eklentinizi) (kapatın|kapatınız|devre dışı bırakın|devre dışı bırakınız)',
      'reklam engelleyici (algılandı|tespit edildi|kullanıyorsunuz|kullandığınızı tespit ettik)[{matter}]',
    ],
    proof: {
      removes: ['Lütfen reklam engelleyicinizi kapatın', 'Reklam engelleyici tespit edildi'],
      keeps: [
        'Mahkeme reklam engelleyicileri serbest bıraktı.',
        'Reklam engelleyici kullanımı arttı',
        'Radyoyu kapatın',
      ],
    },
  },
} satisfies ProvenFamily
