import { Cue } from './cue.js'

/** Words in class names and ids by what they tell, as sites in many languages write them; data, one list a cue. */
export const CUE_WORDS: readonly (readonly [cue: number, words: string])[] = [
  [
    Cue.story,
    'article articles articel story post entry news newsarticle artikel articulo artigo articolo nota noticia noticias ' +
      'notizia nieuws nyhet haber statya statia berita hentry single longform feature report beitrag',
  ],
  [
    Cue.body,
    'body content contents text copy paragraph paragraphs para prose richtext wysiwyg cuerpo corpo contenu contenido ' +
      'conteudo contenuto inhalt texte texto testo tekst metin icerik tresc isi konten tresc detail wrap',
  ],
  [
    Cue.story | Cue.body,
    'articlebody articlecontent articletext articlecontents storybody storycontent storytext postbody postcontent posttext ' +
      'entrycontent entrybody entrytext newsbody newscontent newstext contentbody contentbodytext textbody bodytext ' +
      'bodycopy maincontent articlemain mainarticle artikeltext artikelbody noticiatexto blogpost blogcontent fulltext ' +
      'articlecopy storycopy articulocuerpo articledetail newsdetail contenttext pagecontent',
  ],
  [
    Cue.related,
    'related relatedposts relatedarticles relatedstories relatedcontent relatedlinks relatednews relateds similar ' +
      'recommended recommendation recommendations recommend recommends recirc recirculation readmore readalso alsoread ' +
      'morenews morestories moreon more outbrain taboola zergnet revcontent nativo trending popular mostread mostpopular ' +
      'mostviewed mostrecent latest recent next upnext nextup readnext suggested suggestions further relacionadas ' +
      'relacionados relacionada relacionado relacionadas leesook lees meer leer mas ler mais tambem tambien verwandte ' +
      'verwandt weitere mehr aehnliche auchinteressant correlati correlate correlato leggi anche lire aussi similaires ' +
      'articlessimilaires powiazane zobacz czytaj przeczytaj ilgili benzer lienquan tinlienquan xemthem terkait bacajuga ' +
      'bacaan relaterade relatert relateret relaterte lasmer lesmer lesogsa kanren osusume souvisejici kapcsolodo ' +
      'siehe seealso crosslink crosslinks jprelatedposts yarpp crp arp contextual inlinelink interlink trends hot ' +
      'editorspicks picks topstories morelikethis youmaylike youmightlike alsolike previously mustread dontmiss',
  ],
  [
    Cue.share,
    'share shares sharing sharebar sharebutton sharebuttons sharetools sharelinks sharer social socials socialmedia ' +
      'socialshare socialbar sociallinks sns addthis sharedaddy addtoany a2a shareaholic sharethis sharethrough jssocials ' +
      'facebook twitter whatsapp pinterest linkedin telegram reddit teilen partager partage compartir compartilhar ' +
      'compartilhe condividi condivisione paylas delen dela del udostepnij follow follows following followus sociales ' +
      'redes like likes likebox email print printer essb heateor ssba swp snsbtn toolbar tools actions utility reaction ' +
      'reactions bookmark save sharrre',
  ],
  [
    Cue.newsletter,
    'newsletter newsletters newslettersignup nl signup optin optinmonster mailchimp mailing maillist mailinglist ' +
      'emailsignup emailform subscribe subscribeform suscribete inscription iscriviti assine boletin infolettre ' +
      'nieuwsbrief nyhetsbrev nyhedsbrev bulten donate donation donations contribute support membership hubspot klaviyo ' +
      'convertkit sailthru mailpoet jetpacksubscription',
  ],
  [
    Cue.ad,
    'ad ads adv advert adverts advertise advertisement advertisements advertising adsense adsbygoogle adunit adslot ' +
      'adbox adbanner adcontainer adwrapper adwrap adplaceholder adlabel googlead googleads googlepublishertag sponsor ' +
      'sponsors sponsored sponsoredcontent sponsoring banner banners dfp gpt anzeige anzeigen werbung publicidad ' +
      'publicite pubblicita publicidade propaganda reklama reklam reklame annonce annons advertorial pub commercial ' +
      'promoted partner partners partnership brandvoice inread teads leaderboard mpu skyscraper billboard iklan quangcao ' +
      'outstream interstitial admanager adhesion dianomi nativead adthrive mediavine',
  ],
  [
    Cue.promo,
    'promo promos promotion promotions promobox callout calltoaction cta app apps appdownload download downloads offer ' +
      'offers shop shopping commerce product products affiliate coupon coupons deal deals event events poll polls quiz ' +
      'survey house marketing campaign store buy merch sale upsell advertiser giveaway whatsappchannel',
  ],
  [
    Cue.caption,
    'caption captions captiontext figcaption imagecaption photocaption credit credits photocredit imagecredit imgcredit ' +
      'imagecredits copyright bildunterschrift bildtext legende legenda didascalia piedefoto leyenda fotocredit ' +
      'attribution photographer imagesource mediacaption cutline piefoto zdjecie quelle bildquelle onderschrift ' +
      'bijschrift alt epigrafe',
  ],
  [
    Cue.media,
    'photo photos image images img imgs picture pictures figure media gallery galleries slideshow slide slides video ' +
      'videos player thumbnail thumbnails thumb thumbs carousel slider swiper slick foto fotos bild bilder imagen imagem ' +
      'jwplayer audio podcast podcasts videoplayer vjs brightcove lightbox hero leadimage featured featuredimage imageblock ' +
      'graphic infographic illustration artwork poster',
  ],
  [
    Cue.author,
    'byline bylines author authors autor autores auteur auteurs autore autori authorname vcard fn writer contributor ' +
      'contributors reporter journalist redakteur verfasser yazar penulis tacgia firma writtenby credited creator ' +
      'columnist forfatter skribent',
  ],
  [
    Cue.meta,
    'meta metadata metas postmeta entrymeta articlemeta date dates datetime time timestamp published publish pubdate ' +
      'publishdate updated update modified posted datum fecha data tarih tanggal dateline lastmodified readtime ' +
      'readingtime timeago byinfo infos postinfo articleinfo info kicker eyebrow overline topline rubric rubrik rubrica ' +
      'section category categories cat categoria kategorie kategori flag badge views viewcount count counter source ' +
      'location place publication hour zeit datelinepublished edition',
  ],
  [
    Cue.headline,
    'headline headlines headings title titles heading hed titulo titular titel titre titolo baslik judul tieude tytul ' +
      'rubrik otsikko entrytitle posttitle articletitle headertitle storytitle pagetitle htitle titulos',
  ],
  [
    Cue.standfirst,
    'standfirst dek deck subtitle subtitles subhead subheadline subheading subtitulo sottotitolo soustitre untertitel ' +
      'summary excerpt intro introduction lead lede leadin chapo chapeau sommario occhiello entradilla bajada copete ' +
      'sapo abstract description desc vorspann ingress lid blurb strap strapline subdeck spot ozet zajawka resumo ' +
      'resumen volanta gancho dropline secondaryheadline articlesummary teasertext sumario perex anrisstext byblurb',
  ],
  [
    Cue.bio,
    'bio bios about aboutauthor authorbio authorbox authorinfo authorprofile authordescription authordetails profile ' +
      'profiles biography biografia aboutus authorcard authorblock authorarea userbio abouttheauthor writerbio tagline ' +
      'bioline shirttail trustproject trust',
  ],
  [
    Cue.comments,
    'comment comments commentlist commentform commentarea commentrespond disqus coral livefyre fbcomments respond reply ' +
      'replies discussion discussions kommentare kommentar kommentarer comentarios comentario commentaires commentaire ' +
      'commenti commento yorum yorumlar komentarze komentar komentare opinions viafoura openweb spotim hyvor ' +
      'conversation conversations feedback rating ratings vote forum letters',
  ],
  [
    Cue.navigation,
    'nav navs navbar navigation menu menus submenu mainmenu breadcrumb breadcrumbs crumbs crumb ariane topbar pagination ' +
      'pager prev previous prevnext nextprev pagenav postnav postnavigation skip skiplink toc tableofcontents sitemap ' +
      'tabs tab dropdown hamburger megamenu offcanvas search searchform jump jumplinks drawer burger languages lang ' +
      'login signin account user sso toggle subnav mobilemenu quicklinks',
  ],
  [
    Cue.header,
    'header masthead head pageheader siteheader topheader articleheader entryheader postheader storyheader kopf ' +
      'cabecera cabecalho entete testata logo branding brand hgroup ticker',
  ],
  [
    Cue.footer,
    'footer foot pagefooter sitefooter articlefooter entryfooter postfooter storyfooter fuss fusszeile pie rodape ' +
      'colophon bottom bottombar legal endnote endofarticle afterpost aftercontent afterarticle postend articleend ' +
      'belowcontent belowpost below after impressum articlebottom',
  ],
  [
    Cue.tags,
    'tag tags taglist tagcloud tagged topics topic topiclist keyword keywords hashtag hashtags themen thema etiquetas ' +
      'etiqueta sujets sujet taxonomy terms term stichworte schlagworte posttags articletags entrytags tagi temas tema ' +
      'termos onderwerpen emner etiketler',
  ],
  [
    Cue.sidebar,
    'sidebar sidebars aside side sidecol sidecolumn rail rightrail rightcol rightcolumn rightside leftrail leftcol ' +
      'leftcolumn secondary complementary tertiary lateral seitenleiste spalte asides marginalia widgetarea sticky',
  ],
  [
    Cue.listing,
    'teaser teasers card cards list lists listing listings item items feed feeds stories headlinelist grid river archive ' +
      'archives tile tiles collection index loop posts postlist newslist articlelist morelist teaserlist linklist links ' +
      'link package cluster blockfeed stream lineup series topicbox dossier entries storylist collage mosaic playlist',
  ],
  [
    Cue.consent,
    'cookie cookies cookiebar cookiebanner cookieconsent cookielaw consent consents gdpr ccpa onetrust didomi quantcast ' +
      'cmp modal modals popup popups pop overlay overlays dialog alert alerts notice notices notification notifications ' +
      'privacy disclaimer toast tooltip tooltips push pushnotification snackbar adblock adblocker browser warning lgpd',
  ],
  [
    Cue.embed,
    'embed embeds embedded oembed tweet tweets instagram youtube tiktok twittertweet instagrammedia iframe wpembed ' +
      'embedcode socialembed datawrapper flourish pym externalcontent infogram scribd documentcloud',
  ],
  [Cue.quote, 'quote quotes blockquote pullquote pullquotes pull zitat citation cita citat citazione cite quotation'],
  [
    Cue.note,
    'correction corrections clarification editorsnote editornote editorsnotes note notes footnote footnotes references ' +
      'sources methodology hinweis anmerkung nota disclosure tips tip contact contacts copyrightnotice',
  ],
  [
    Cue.live,
    'live liveblog livefeed timeline minute minutes liveticker updates livepost liveupdates eventos keyevents',
  ],
  [
    Cue.hidden,
    'hidden hide sr sronly visuallyhidden visually assistive noprint noscript offscreen invisible mobileonly nomobile ' +
      'screenreader accessibility collapsed dnone undisplay printonly',
  ],
  [
    Cue.box,
    'factbox factboxes infobox infoboxes box boxes boxout inset insets inline fact facts kasten infokasten keypoints ' +
      'keypoint highlights highlight bullets takeaways takeaway keytakeaways recuadro destaque encadre faktaboks ' +
      'faktaruta glance explainer sidebarbox panel',
  ],
  [
    Cue.paywall,
    'paywall paywalled piano regwall registerwall register registration premium meter metered subscription subscriptions ' +
      'subscriber subscribers subscriberonly abo abonnement abonnieren suscripcion abbonamento abbonati abonnes paid plus ' +
      'gate gated locked unlock trial prenumeration assinante assinatura suscriptor',
  ],
  [Cue.widget, 'widget widgets module modules component components block plugin shortcode addon sidebarwidget wgt'],
  [Cue.main, 'main mainbody primary principal central center centre maincol maincolumn haupt hauptinhalt centro'],
]
