import type { Family } from '../rule.js'

/** Ways around the site. */
export const navigation = {
  /** `Ga naar hoofdinhoud`, `Naar boven`, `Terug naar home`, `Menu openen` */
  'skip-link': {
    lines: [
      '(ga|spring|direct|meteen|overslaan en) [direct] (naar|door naar) [de] (inhoud|hoofdinhoud|navigatie|hoofdnavigatie|zoeken|footer|menu|artikel|homepage|home|content)[ (gaan|springen|overslaan)]',
      '[terug ]naar (boven|begin|home|overzicht|de homepage|de homepagina|het overzicht|de bovenkant|top|de voorpagina|de startpagina|hoofdinhoud|de inhoud|inhoud)',
      '[het ](menu|zoeken|navigatie|zoekveld|submenu) (openen|sluiten|tonen|verbergen|uitklappen|inklappen)',
      '(open|sluit|toon|verberg) [het] (menu|zoekveld|submenu|navigatie)',
      '(berichtnavigatie|berichten navigatie|hoofdmenu|hoofdnavigatie|schakel navigatie|toggle menu|kruimelpad|spring naar content)',
    ],
  },
  /** A word of a menu: `Zoeken`, `Nieuws`, `Binnenland`, `Inloggen` */
  'menu-word': {
    lines: [
      '(zoeken|zoek|zoek naar|zoeken naar|gebruiksvoorwaarden|persberichten|geen categorie|niet gecategoriseerd|uncategorized|vorige volgende|maand selecteren|categorie selecteren|selecteer een maand|selecteer een categorie|selecteer categorie|mijn volledige profiel tonen|blogarchief|zoeken in deze blog|dit bloggen|printen|agenda|evenementen|evenementenkalender|nieuwsoverzicht|nieuwsarchief|artikelarchief|english|français|deutsch|english version|cookies wijzigen|bewaar artikel|adverteerders|werken bij ons|over deze site|over mij|ons team|het team|redactiestatuut|klachtenregeling|tarieven|mediakit|pers|perskamer|winkelwagen|winkelmand|webshop|krantenarchief|digitale editie|112-nieuws|mijn omgeving|voorlezen|automatisch afspelen|nieuws in het kort|mijn bestellingen|mijn krant|bezorging|bezorgklachten|abonneeservice|lezersservice|krant lezen|tv gids|radio gids|uitzending gemist|terugkijken|familieberichten|overlijdensberichten|huizenaanbod|vacaturebank|sitemap|rss|podcasts|cartoons|quizzen|sudoku|kruiswoordpuzzel|horoscoop|nieuws|voorpagina|startpagina|onderwerpen|onderwerp|categorieën|categorie|rubrieken|archief|over ons|colofon|klantenservice|service|adverteren|abonneren|abonnementen|vacatures|voorwaarden|privacybeleid|privacy|disclaimer|help|veelgestelde vragen|sitemap|meer|minder|meer minder|sluiten|sluit|terug|vorige|volgende|afdrukken|print|bewaar|bewaren|opslaan|opgeslagen|luister|beluister|lees voor|webshop|puzzels|weer|verkeer|tv-gids|epaper|digitale krant|krant|mijn account|mijn profiel|instellingen|alle onderwerpen|menu)',
      '(binnenland|buitenland|politiek|economie|sport|voetbal|wielrennen|cultuur|cultuur & media|opinie|regio|regionaal|tech|wetenschap|gezondheid|media|show|entertainment|lifestyle|reizen|wonen|geld|werk|auto|koken|columns|achtergrond|in beeld|algemeen|misdaad|crime|royalty|sterren|film|muziek|boeken|onderwijs|duurzaamheid|klimaat|formule 1|schaatsen|tennis)',
      "(video|video's|foto's|fotoserie|fotogalerij) [{n}|\\({n}\\)]",
      'werken bij {publication}',
    ],
    place: 'run',
  },
  /** `Tip de redactie`, `Privacybeleid | Disclaimer`, `Algemene voorwaarden` */
  footer: {
    lines: [
      '(privacy|disclaimer|contact|colofon|algemene voorwaarden|gebruiksvoorwaarden|privacybeleid|cookiebeleid|adverteren|over ons|voorwaarden)[ ](\\||•|·|/|-|–|&|en)[ ](privacy|disclaimer|contact|colofon|algemene voorwaarden|gebruiksvoorwaarden|privacybeleid|cookiebeleid|adverteren|vacatures|cookies|cookieverklaring|abonneren|sitemap|over ons|copyright|voorwaarden)[{matter}]',
      '(algemene voorwaarden|privacy statement|privacyverklaring|rss-feeds|abonnement opzeggen|werken bij|adverteren bij|contact met de redactie|contact opnemen|beheer privacy-instellingen|ethische code|journalistieke code|toegankelijkheid|toegankelijkheidsverklaring|cookie- en privacybeleid)',
      '(ondersteund door|mogelijk gemaakt door|thema|trots aangedreven door)[:] wordpress[{matter}]',
      '(privacy|disclaimer|contact|colofon|algemene voorwaarden|cookies|privacybeleid|gebruiksvoorwaarden) (privacy|disclaimer|contact|colofon|algemene voorwaarden|cookies|privacybeleid|gebruiksvoorwaarden|adverteren|sitemap)[ {words}]',
      '(website|ontwerp|webdesign|design|realisatie|hosting|website en hosting)( door|:| by) {publication}',
      '(blog op|maak een website of blog op|maak een gratis website of blog op|een blog op) wordpress.com',
      'mogelijk gemaakt door blogger',
      'werken bij ons',
    ],
    place: 'edges',
  },
  /** `Foto 1 van 5`, `Bekijk de fotoserie`, `Vergroot afbeelding` */
  gallery: {
    lines: [
      '(foto|afbeelding|beeld|video|pagina) {n}( van | / |/){n}',
      "{n}( van | / |/){n} (foto's|afbeeldingen|foto|beelden)",
      "(bekijk|open|toon|zie) [hier] [alle|de|onze|meer] [{n}] (fotoserie|fotogalerij|foto's|fotoreportage|fotoalbum|afbeeldingen|galerij|foto|afbeelding)[ (in groot formaat|groot|op ware grootte|in volledig scherm)]",
      '(vergroot|bekijk|klik om te) [de|deze] (afbeelding|foto|vergroten|grote versie)',
      '(volgende|vorige) (foto|afbeelding)',
    ],
  },
  /** `Luister naar dit artikel`, `Artikel opslaan`, `Tekstgrootte` */
  tools: {
    lines: [
      '(luister|beluister) [naar] (dit|het) (artikel|verhaal|bericht)[ {words}]',
      '(artikel|bericht|pagina|dit artikel|deze pagina|dit bericht) (beluisteren|printen|afdrukken|bewaren|opslaan|downloaden|delen|mailen|cadeau geven|als pdf|voorlezen)',
      '(bewaar|print|sla|geef) (dit|het) artikel [op] [cadeau|voor later]',
      '(tekstgrootte|lettergrootte|tekst groter|tekst kleiner|lees later|leeslijst|voeg toe aan leeslijst|bewaar voor later|volg dit onderwerp|onderwerp volgen|volg deze auteur|volg tag|volg je favoriete onderwerpen|gesproken door een computerstem|dit artikel is voorgelezen door {rest})',
    ],
    place: 'edges',
  },
  /** `Volgend artikel`, `Vorig bericht`, `Pagina 2 van 3` */
  pager: {
    lines: [
      '(volgend|vorig|volgende|vorige|ouder|nieuwer|oudere|nieuwere|eerste|laatste) (artikel|bericht|berichten|artikelen|pagina|post|video|aflevering)',
      '(vorige|terug)[ ](\\||/|,|→|-)[ ](volgende|verder)',
      '(lees|ga) verder op [de] [volgende] pagina[ {n}]',
      '(bericht navigatie|oudere posts|nieuwere posts|nieuwere post|oudere post|vorige bericht|volgende bericht|vorig bericht volgend bericht)',
    ],
    place: 'edges',
  },
  /** `Meer over: brug, haven`, `Tags: brug`, `Geplaatst in Nieuws` */
  'tag-list': {
    lines: [
      "(tags|onderwerpen|onderwerp|trefwoorden|categorie|categorieën|meer over|lees meer over|in dit artikel|rubriek|thema's|labels|gerelateerde tags|dossier|dossiers|steekwoorden)[ ]: {matter}",
      '(getagd|getagd met|gelabeld|opgeslagen onder|dit bericht is geplaatst in|dit bericht werd geplaatst in|gearchiveerd onder) {matter}',
      '(geplaatst in|gepost in) {publication}[ (\\||en getagd|•|·|met tags) {matter}]',
      '(meer over|lees meer over|onderwerpen in dit artikel|in dit artikel|lees alles over|volg deze onderwerpen|tags bij dit artikel|meer over deze onderwerpen)',
    ],
    place: 'tail',
    headsList: true,
  },
  /** `Je bent hier: Home`, `Home / Nieuws / Brug` */
  crumbs: {
    lines: [
      '(je bent hier|u bent hier|u bevindt zich hier|je bevindt je hier)[: {rest}]',
      '(nieuws|sport|binnenland|buitenland|politiek|economie|regio|voorpagina) (>|»|›|→|>>) {rest}',
      '(inhoudsopgave|op deze pagina|in dit artikel|inhoud van dit artikel)[ (tonen|verbergen)]',
      '(zoekterm|zoekopdracht|vul je zoekterm in|vul een zoekterm in|waar ben je naar op zoek|doorzoek deze site|doorzoek de site|geavanceerd zoeken|zoek op deze site|zoek op de site)[?]',
    ],
    place: 'head',
  },
} satisfies Family
