import type { ProvenFamily } from '../rule.js'

/** The door a reader stands before. */
export const paywall = {
  /** `Ez a tartalom csak előfizetőink számára elérhető`, `A cikk folytatásához fizessen elő`. */
  'to-continue': {
    lines: [
      '(ez az|ez a|ezt a|az|a teljes|a) (tartalom|cikket|cikkünket|cikkünk|cikk|tartalmat|írást|írás) ' +
        '(csak|kizárólag|teljes terjedelmében csak|teljes terjedelmében kizárólag|folytatása csak) ' +
        '{matter}(előfizetőink|előfizetőknek|előfizetők|előfizetéssel|klubtagok|klubtagjaink|támogatóink|' +
        'regisztrált olvasóink) [számára|részére] (elérhető|olvasható|olvashatják|férhetnek|érhető|érhetik|szól)' +
        '{matter}',
      '(csak|kizárólag) (előfizetőknek|előfizetőinknek|regisztráltaknak|előfizetőink számára|klubtagoknak)',
      '(fizessen|fizess) elő[ most| már| itt| online| lapunkra| az indexre| digitális {words}| a {publication}| most {words}| már {words}]',
      '(ennek a cikknek az|ennek a tartalomnak a|a cikk|a tartalom) (elolvasásához|olvasásához|megtekintéséhez) ' +
        '(előfizetés|regisztráció|bejelentkezés) szükséges[{matter}]',
      '(nincs még|nincs|még nincs) (fiókja|fiókod|előfizetése|előfizetésed)[?] (regisztráljon|regisztrálj|fizessen|hozzon|hozz){matter}',
      '(elolvasta|elolvastad|elhasználta) (az|a|e havi|összes) [e havi|havi] ingyenes (cikkeit|cikkeidet|cikkét|cikket)[{matter}]',
      'még {n} ingyenes (cikket|cikk) (olvashat|olvashatsz|maradt|érhető el)[{matter}]',
      '[az ]első (hónap|{n} hónap|hét) [csak|most] {n}[ ](ft|forint|forintért|ft-ért)[{matter}]',
      '(utána|ezután|azt követően) [havi|csak] {n}[ ](ft|forint)[ ][(/hó|/hónap|havonta)][{matter}]',
      'bármikor (lemondható|lemondhatod|lemondhatja|felmondható)[{matter}]',
      '(próbálja|próbáld) ki [{n} hónapig|most|{n} napig|egy hónapig] (ingyen|ingyenesen)[{matter}]',
      '(bejelentkezve|belépve) mint[ {words}]',
      '(elfelejtette a|elfelejtetted a|elfelejtett|új) (jelszó|jelszavát|jelszavad)[?]',
      '(kapcsolja|kapcsold|kérjük, kapcsolja|kérjük, kapcsold|úgy tűnik,) [ki|hogy] [az|a|ki] ' +
        '[ki|reklámblokkolót|reklámblokkolóját|hirdetésblokkolót|adblock] {matter}(blokkoló|adblock){rest}',
      '(kapcsolja|kapcsold) ki a (reklámblokkolót|hirdetésblokkolót|reklámblokkolóját)',
      'még nem vagyok előfizető',
      'ön (hirdetésblokkolót|reklámblokkolót|adblockot) használ[{matter}]',
    ],
    words: ['ez a tartalom csak előfizetőink számára elérhető'],
    proof: {
      removes: [
        'Elfelejtett jelszó?',
        'Kapcsolja ki a reklámblokkolót',
        'Ennek a cikknek az elolvasásához előfizetés szükséges',
        'Nincs még fiókja? Regisztráljon',
        'Még 3 ingyenes cikket olvashat',
        'Az első hónap csak 490 Ft',
        'Utána havi 1990 Ft',
        'Bármikor lemondható',
        'Próbálja ki ingyen',
        'Ön reklámblokkolót használ.',
      ],
      keeps: [
        'A szabadság elolvasásához nem kell bérlet.',
        'A cikk szerint az előfizetők száma nőtt.',
        'Csak előkelőknek',
        'Fizessen előre, mondta a bolti csaló.',
        'Ez a cikk 30 éves, az előfizetők olvashatják.',
        'Fizessen elő vért',
        'Az írás előfizetők pénzéből született.',
        'Ön szerint a blokkoló tagállam téved?',
      ],
    },
  },
  /** A word that needs company: `Előfizetés`, `Prémium`. */
  button: {
    words: [
      'előfizetés',
      'előfizetek',
      'előfizetőknek',
      'prémium tartalom',
      'prémium',
      'premium',
      'plusz',
      'jelszó',
      'felhasználónév',
      'belépek',
      'fiók létrehozása',
      'emlékezz rám',
      'regisztrálok',
    ],
    place: 'run',
    proof: { removes: ['Előfizetek', 'Előfizetek!'], keeps: ['A jelszó titkos', 'Plusz tíz fok'] },
  },
  /** `Ez a cikk csak előfizetőknek érhető el`, `Már előfizető? Jelentkezzen be` */
  'log-in': {
    lines: [
      '(ez a|a) (cikk|tartalom|írás) (csak|kizárólag) előfizetőknek (érhető el|szól|olvasható)',
      'a (cikk|folytatás) (folytatásához|olvasásához|elolvasásához) (jelentkezzen be|jelentkezz be|fizessen elő|fizess elő)',
      'már (előfizető|előfizetőnk|van előfizetése|regisztrált)? (jelentkezzen be|jelentkezz be|lépjen be|lépj be)',
    ],
    proof: {
      removes: [
        'Ez a cikk csak előfizetőknek érhető el',
        'A cikk folytatásához jelentkezzen be',
        'Már előfizető? Jelentkezzen be',
      ],
      keeps: ['Ez a cikk csak a hídról szól', 'Jelentkezzen be, mondta a csaló.'],
    },
  },
  /** The end of what is free: `Fizessen elő a folytatáshoz` */
  wall: {
    lines: [
      '(fizessen|fizess) elő (a|az) (folytatáshoz|olvasáshoz|teljes cikkért|további olvasáshoz|cikk elolvasásához)',
    ],
    proof: { removes: ['Fizessen elő a folytatáshoz'], keeps: ['Fizessen elő, mondta a postás.'] },
  },
} satisfies ProvenFamily
