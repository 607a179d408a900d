import type { ProvenFamily } from '../rule.js'

/** Letters, channels and alerts a reader is asked to join. */
export const newsletter = {
  /** `Přihlaste se k odběru newsletteru`, `Odebírejte náš newsletter`. */
  'sign-up': {
    lines: [
      '(zůstaňte|buďte) v obraze[(!|.|:| –| s) {matter}]',
      'mějte {words} (v mobilu|v e-mailu|po ruce)',
      '(chci odebírat|odebírejte) [náš] (newsletter|novinky|noviny)',
      '(povolit|zapnout|zapněte si) (notifikace|upozornění)[ {words}]',
    ],
    proof: {
      removes: ['Odebírejte náš newsletter', 'Buďte v obraze'],
      keeps: [
        'Přihlaste se do kurzu první pomoci, radí lékař.',
        'Newsletter zaplavil schránky radních.',
        'Zadejte svůj PIN, poprosil podvodník.',
        'Všechny cesty vedou přímo do Říma',
        'Každý denně spěchá přímo do práce',
        'Zůstaňte v klidu a mějte vše v obraze',
      ],
    },
  },
  /** `Sledujte nás na Facebooku`, `Přidejte si nás na Google Zprávy`. */
  'follow-us': {
    lines: [
      '(sledujte|sleduj|najdete nás|najdete|přidejte se|přidejte si|přidejte|lajkujte|staňte se|odebírejte|' +
        'pridajte sa|sledovat|čtěte|poslouchejte|nájdete) [si|nás|naši|náš|se|i|také|k nám|{publication}] ' +
        '[i|také|si|k nám|aj] [naši|na|náš|v|mezi] [sociálních|naši|náš] ' +
        '(facebooku|facebookovou stránku|facebookovém profilu|facebook|twitteru|twitter|x|síti x|instagramu|instagram|' +
        'google zprávy|google zprávách|google news|youtube kanál|youtube|telegramu|whatsappu|whatsapp|tiktoku|' +
        'linkedinu|sítích|sociálních sítích|sociálnych sieťach|spotify|oblíbené zdroje)[(!|.|:| –| -| a|, ať) {matter}]',
      '(sledujte|odebírejte|lajkujte|přidejte) {title} (na|v|do) ' +
        '(facebooku|twitteru|instagramu|google zprávách|google news|youtube|síti x|sociálních sítích|whatsappu|' +
        'telegramu|sociálnych sieťach|oblíbených)[(!|.|:| –| -| a|, ať) {matter}]',
      '(jsme|najdete nás|buďte s námi) [i |také ](na sociálních sítích|na facebooku|na instagramu|v kontaktu|na sítích)[{matter}]',
    ],
    proof: {
      removes: [
        'Sledujte nás na Facebooku',
        'Sledujte nás také na Instagramu',
        'Přidejte si nás na Google Zprávy',
        'Sledujte Příklad na Instagramu',
      ],
      keeps: [
        'Sledujte nás z mostu, volali veslaři.',
        'Přidejte se k hasičům, vyzval starosta.',
        'Sledujte peníze',
        'Přidejte si mezi jídla ovoce',
      ],
    },
  },
  /** A plea for the letters of the site: `Přihlaste se k odběru našeho newsletteru`, `Chcete více článků? Přihlaste se k odběru newsletteru` */
  call: {
    lines: [
      '[{title}? ](přihlaste se|přihlas se|zaregistrujte se|zapište se)[ zdarma| hned| nyní] (k odběru|k) ' +
        '[(našeho|denního|týdenního)] (newsletteru|newsletterů|zpravodaje)[ {publication}][ a {title}]',
      '(dostávejte|získejte|mějte) (každé ráno|každý den|denně|každý týden|nejdůležitější|nejnovější) {title} ' +
        '(do e-mailu|do mailu|do své schránky|do e-mailové schránky|do vašeho e-mailu|e-mailem)',
      '[náš ]newsletter: (každé ráno|každý den|to nejlepší|nejdůležitější|přihlaste) {rest}',
      '(odebírejte|poslouchejte) (náš|naše) (podcast|podcasty)[ {words}]',
      '(nejdůležitější|nejzajímavější|nejčtenější) (zprávy|články)[ (dne|týdne)][ {words}] ' +
        '(do vaší|ve vaší|přímo do vaší|do tvé) (schránky|schránce|e-mailové schránky|e-mailu)',
    ],
    proof: {
      removes: [
        'Přihlaste se k odběru našeho newsletteru',
        'Chcete více článků? Přihlaste se k odběru newsletteru.',
        'Dostávejte každé ráno nejdůležitější zprávy do e-mailu',
        'Newsletter: každé ráno to nejlepší z města',
        'Odebírejte náš podcast',
        'Nejdůležitější zprávy dne do vaší schránky',
      ],
      keeps: [
        'Přihlaste se k odběru newsletteru, hlásal plakát na mostě.',
        'Přihlaste se k běhu',
        'Newsletter: nové řemeslo',
      ],
    },
  },
  /** What a form for letters says when it was sent: `Děkujeme za přihlášení` */
  thanks: {
    lines: ['(děkujeme|díky) [vám ]za (přihlášení|registraci|odběr)[ k odběru]'],
    place: 'edges',
    proof: { removes: ['Děkujeme za přihlášení'], keeps: ['Děkujeme za přihlášení dětí do závodu, řekla ředitelka.'] },
  },
  /** A switch for notifications: `Zapnout oznámení` */
  notifications: {
    lines: ['(zapnout|povolit|aktivovat) (oznámení|notifikace|upozornění)'],
    place: 'edges',
    proof: { removes: ['Zapnout oznámení'], keeps: ['Zapnout oznámení o povodni radí hasiči'] },
  },
  /** The field for the address, and its label: `Váš e-mail` */
  address: {
    lines: ['(váš|vaše|tvůj|zadejte váš|zadejte svůj|vložte svůj) (e-mail|email|e-mailová adresa|emailová adresa)'],
    place: 'edges',
    proof: { removes: ['Váš e-mail'], keeps: ['Váš e-mail četl cizí člověk, varuje policie.'] },
  },
  /** The way out of a mailing list: `Odhlásit odběr` */
  unsubscribe: {
    lines: ['(odhlásit|zrušit) (odběr|odběr novinek|newsletter)'],
    place: 'edges',
    proof: { removes: ['Odhlásit odběr'], keeps: ['Odhlásit auto z evidence půjde přes internet'] },
  },
} satisfies ProvenFamily
