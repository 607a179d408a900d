import type { ProvenFamily } from '../rule.js'

/** A form for a newsletter. */
export const newsletter = {
  /** `E-bültenimize abone olun`, `Haber bültenimize kaydolun` */
  'sign-up': {
    lines: [
      '(e-bülten|bülten|e-posta bülteni|haber bülteni) (aboneliği|abonelik|kaydı|üyeliği|kayıt)',
      '(teşekkürler|teşekkür ederiz)(!|.|,) (aboneliğiniz|kaydınız|e-posta adresiniz) {rest}',
    ],
    proof: {
      removes: ['E-bülten aboneliği'],
      keeps: [
        'Bültene göre iki kişi öldü',
        'Kanala abone olun, dedi dolandırıcı.',
        'E-posta adresinizi kimseyle paylaşmayın.',
        'Geldiğiniz için teşekkürler, dedi muhtar.',
        'Kaydınız için hastaneye gelin, dedi doktor.',
      ],
    },
  },
  /** A letter of the site’s own: `E-bültenimize kaydolun`, `liman24 bültenine abone ol` */
  letter: {
    lines: [
      '[günlük|haftalık|ücretsiz|haberleri e-posta ile almak için|haberdar olmak için|' +
        'gelişmelerden haberdar olmak için] [haber|e-posta] ' +
        '(bültenimize|e-bültenimize|e-posta bültenimize|haber bültenimize) [ücretsiz|hemen] ' +
        '(abone olun|abone ol|kaydolun|kaydol|kayıt olun|üye olun)[ {words}]',
      '{publication}[ haber| e-posta| günlük] (bültenine|e-bültenine) [ücretsiz|hemen] (abone olun|abone ol|kaydolun|kaydol|üye olun)',
      "(podcast'imize|podcastimize|podcast yayınımıza|podcast kanalımıza) (abone olun|abone ol)[ {words}]",
      '(günün|haftanın) en (önemli|çok okunan) (haberleri|gelişmeleri)[ {words}] (e-posta kutunuzda|e-postanızda|e-posta kutunuza|mailinizde)',
    ],
    proof: {
      removes: [
        'E-bültenimize kaydolun',
        'liman24 bültenine abone ol',
        'Günlük haber bültenimize ücretsiz abone olun',
        "Podcast'imize abone olun",
        'Günün en önemli haberleri e-posta kutunuzda',
      ],
      keeps: [
        'Bültenimize abone olun, yazıyordu afişte.',
        'Haber bültenine konu oldu',
        'Bültenimize giren haber yanlıştı.',
      ],
    },
  },
  /** What a form for letters says when it was sent: `Abone olduğunuz için teşekkürler` */
  thanks: {
    lines: ['(abone|üye) olduğunuz için [teşekkürler|teşekkür ederiz]'],
    place: 'edges',
    proof: {
      removes: ['Abone olduğunuz için teşekkürler'],
      keeps: ['Sabırlı olduğunuz için teşekkürler, dedi başkan.'],
    },
  },
  /** A switch for notifications: `Bildirimleri aç` */
  notifications: {
    lines: ['(bildirimleri|bildirimlere) (aç|açın|etkinleştir|izin ver)'],
    place: 'edges',
    proof: { removes: ['Bildirimleri aç'], keeps: ['Bildirimleri açan yolcular uyarıldı'] },
  },
  /** The field for the address, and its label: `E-posta adresiniz` */
  address: {
    lines: ['(e-posta|eposta|e-mail|email) (adresiniz|adresin|adresinizi girin|adresi)'],
    place: 'edges',
    proof: { removes: ['E-posta adresiniz'], keeps: ['E-posta adresiniz çalınmış olabilir, dedi uzman.'] },
  },
  /** The way out of a mailing list: `Abonelikten çık` */
  unsubscribe: {
    lines: ['(abonelikten|bültenden|üyelikten) (çık|çıkın|ayrıl)'],
    place: 'edges',
    proof: { removes: ['Abonelikten çık'], keeps: ['Abonelikten çıkan aileye ceza geldi'] },
  },
} satisfies ProvenFamily
