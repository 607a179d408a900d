import type { ProvenFamily } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** Buttons: `Accepteren`, `Cookie-instellingen`, `Akkoord` */
  choice: {
    lines: ['(accepteer|weiger) [alle] cookies'],
    words: ['akkoord', 'cookie-instellingen', 'accepteren'],
    place: 'run',
    proof: {
      removes: ['Accepteer alle cookies'],
      keeps: ['Akkoord over stikstof', 'Weigeren is geen optie', 'Instellingen onder druk', 'Noodzakelijk kwaad'],
    },
  },
  /** `Deze website gebruikt cookies om je ervaring te verbeteren`, `Je browser ondersteunt het audio-element niet` */
  'site-notice': {
    lines: [
      '(deze website|deze site|onze website|onze site|deze pagina) (gebruikt|maakt gebruik van) cookies[ (om|voor|en|van) {notice}]',
      '(schakel|zet) javascript (in|aan)[ (om|in) {words}]',
      '(je|uw|deze) browser ondersteunt (het|de|geen) ' +
        '(audio-element|video-element|audio|video|html5|iframes|html5-video|javascript|videospeler)[ niet][. {rest}]',
      'om {words} te (zien|bekijken|lezen|beluisteren)[,] (moet je|moet u|dien je|dient u) javascript (inschakelen|aanzetten|in te schakelen|aan te zetten)',
      '(schakel javascript in|zet javascript aan|schakel javascript)[ {words}]',
      'javascript staat uit[. {matter}]',
      '(accepteer|sta) [de] (cookies|marketingcookies|alle cookies) [toe] om (deze|dit|de) (inhoud|content|video|bericht|element) te (bekijken|zien|tonen)',
      'om (deze|dit|de) (inhoud|content|video|bericht|element) te (bekijken|zien|tonen)[,] {matter} cookies{matter}',
      'dit (e-mailadres|e-mail adres) (wordt|is) (beveiligd|beschermd) tegen (spambots|spamrobots)[. {matter}]',
    ],
    proof: {
      removes: [
        'Deze website gebruikt cookies om je ervaring te verbeteren',
        'Je browser ondersteunt het audio-element niet',
        'Schakel JavaScript in om de reacties te zien',
        'Om deze inhoud te zien moet je JavaScript inschakelen',
        'Schakel JavaScript in je browser in.',
        'Accepteer cookies om deze inhoud te bekijken.',
        'Dit e-mailadres wordt beveiligd tegen spambots. JavaScript dient ingeschakeld te zijn om het te bekijken.',
      ],
      keeps: [
        'Deze site gebruikt koekjes van oma, zegt de bakker.',
        'Schakel de sirene in, zei de chef',
        'Je browser ondersteunt de storm niet',
      ],
    },
  },
  /** Buttons of cookie banners: `Alle cookies accepteren` */
  accept: {
    lines: ['[alle] cookies (accepteren|toestaan|weigeren)'],
    place: 'edges',
    proof: { removes: ['Alle cookies accepteren'], keeps: ['Alle cookies accepteren doet bijna niemand.'] },
  },
} satisfies ProvenFamily
