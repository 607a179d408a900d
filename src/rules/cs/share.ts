import type { Family } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** `Sdílet článek`, `Sdílet na Facebooku`, `Líbil se vám článek? Sdílejte ho!` */
  'share-this': {
    lines: [
      '(sdílet|sdílejte|sdílej|zdieľať|zdieľajte|pošlete|poslat|odeslat|doporučit|doporučte|poslať) [tento|si|tuto] (článek e-mailem|článek s přáteli|článek na|článek přátelům|článek|text|příspěvek|stránku s přáteli|stránku|článok|s přáteli|odkaz|zprávu|s priateľmi|fotografii|video)[ (e-mailem|na sociálních sítích|na|s přáteli|přes|emailem)]',
      '(sdílet|sdílejte|zdieľať|zdieľajte|tweetnout|poslat|odeslat|přeposlat|poslať) [článek|článok|na síti] (na síti|na|přes|pomocí|do|cez) (facebooku|facebook|twitteru|twitter|x|linkedinu|linkedin|whatsappu|whatsapp|messengeru|messenger|e-mailem|e-mail|email|telegramu|telegram|sociálních sítích|síti x|instagramu|threads|bluesky|pinterestu)',
      '(poslat|odeslat|sdílet|poslať) (e-mailem|emailem|mailem|e-mailom)',
      '(kliknout|klikněte zde|klikněte|kliknite|kliknutím) [pro tisk|pro|zde pro|pre] (sdílení na|sdílení|zdieľanie|odeslání odkazu|odeslání|tisk|vytištění) {title}',
      '(líbí se mi: |páči sa mi: )[líbí se mi|páči sa mi] (načítání|načítava)',
      '(líbil|líbí|páčil) se vám [tento|náš|článek] [článek|text][?] (sdílejte|podpořte|pošlete|dejte|zdieľajte) {rest}',
      '(líbil|páčil) (se|sa) vám (článek|článok|tento článek|tento článok)[?]',
      '(sdílet|sdílejte|odeslat|tisk|kliknutím {title}|klikněte pro {title}|klikněte pro|kliknout pro {title})[ {words}] \\(otevře se v novém okně\\)',
      '(odkaz byl zkopírován|odkaz zkopírován|zkopírováno|odkaz byl zkopírován|skopírované) [do schránky]',
      'odeslat e-mailem[ ]blogthis!{matter}',
      'odeslat e-mailem{buttons}',
      '(poslat|doporučit) (známému|příteli|kamarádovi)',
      '(byl pro vás|byl) [tento] článek (užitečný|zajímavý|přínosný)[?]',
      '(darovat|věnovat|darujte) článek[ {words}]',
    ],
  },
  /** A button of one word: `Sdílet`, `Tisk`, `Líbí se mi`. */
  button: {
    lines: [
      '(sdílet na|sdílet přes|sdílet|sdílejte|sdílení|sdíleno|zdieľať|zdieľanie|tisknout|tisk|vytisknout|tlačiť|poslat dál|poslat|odeslat|líbí se mi|to se mi líbí|páči sa mi|nelíbí|oblíbené|uložit|hodnocení článku|hodnocení|hodnotit článek|ohodnoťte článek|přečteno|zobrazeno|přečtení|kopírovat odkaz|skopírovať odkaz|tweetnout|na facebooku|e-mailem|doporučit|poslať|uložiť)',
      '(sdílet|líbí se|přečteno|zobrazeno|počet zobrazení|přečtení|sdílení)[:] {n}[x|×|krát]',
      '{n} (sdílení|zobrazení|přečtení|hlasů|zdieľaní)',
      '(sdílet|sdílejte|zdieľať)[:] {buttons}',
    ],
    place: 'run',
  },
} satisfies Family
