import type { ProvenFamily } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** Buttons: `Accepter alle`, `Cookieindstillinger` */
  choice: {
    lines: ['(gem|bekræft) [mine|dine] (valg|udvalg|præferencer)'],
    words: ['cookieindstillinger', 'accepter alle'],
    place: 'run',
    proof: {
      removes: ['Gem mine valg'],
      keeps: ['Accepter aldrig planen', 'Tilpas dig', 'Gem varerne'],
    },
  },
  /** `Denne hjemmeside bruger cookies for at forbedre din oplevelse`, `Din browser understøtter ikke lydelementet` */
  'site-notice': {
    lines: [
      '(denne|vores) (hjemmeside|webside|side|website) (bruger|anvender) cookies[ (for|til|og) {notice}]',
      '(aktivér|aktiver|slå) javascript [til ]for at {words}',
      'din browser understøtter ikke (lydelementet|videoelementet|lyd|video|html5|javascript|iframes|audio)[ {words}]',
      'du (skal|er nødt til at) (aktivere|slå) javascript [til ]for at {words}',
    ],
    proof: {
      removes: [
        'Denne hjemmeside bruger cookies for at forbedre din oplevelse',
        'Aktivér JavaScript for at se kommentarerne',
        'Din browser understøtter ikke lydelementet',
        'Du skal aktivere JavaScript for at se indholdet',
      ],
      keeps: [
        'Denne side bruger mormors kager, siger bageren.',
        'Aktivér sirenen, beordrede chefen',
        'Din browser understøtter ikke stormen',
      ],
    },
  },
  /** Buttons of cookie banners: `Accepter alle cookies`, `Dette website bruger cookies.` */
  accept: {
    lines: [
      '(accepter|acceptér|tillad|afvis) alle cookies',
      '[dette|vores] (website|hjemmeside|websted|side) (bruger|anvender) cookies[ {words}]',
      '(slå javascript til|aktivér javascript|aktiver javascript|du skal slå javascript til|javascript skal være slået til)[ {words}]',
      '(accepter|acceptér|godkend|tillad|du skal acceptere) (cookies|alle cookies|marketingcookies) for at ' +
        '(se|vise|få vist) (indholdet|dette indhold|videoen|opslaget)',
      'for at (se|vise) (indholdet|dette indhold|videoen|opslaget) skal du {matter}',
      'denne (e-mail adresse|e-mailadresse|mailadresse) (bliver|er) beskyttet mod spambots[. {matter}]',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Accepter alle cookies',
        'Dette website bruger cookies.',
        'Slå JavaScript til i din browser.',
        'Accepter cookies for at se indholdet.',
        'Denne e-mail adresse bliver beskyttet mod spambots. Du skal have JavaScript aktiveret for at vise den.',
      ],
      keeps: ['Accepter alle gaver, sagde han.'],
    },
  },
} satisfies ProvenFamily
