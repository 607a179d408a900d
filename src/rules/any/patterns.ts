import { shapesHolding } from '../shapes.js'
import type { Patterns } from '../sheet.js'

const ENDS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ)'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'ad-marker/wp-automatic': {
    inside: [{ opens: '[', pattern: /\[ad_\d{1,2}\]/iy }],
  },
  'ad-marker/ad-shortcode': {
    inside: [
      {
        opens: '[',
        pattern:
          /\[(?:adrotate|adinserter|ad|ads|quads|adsense|advertisement|bsa_pro_ad_space)(?: [^[\]\n]{0,200})?\]/iy,
      },
    ],
  },
  'caption-credit/caption-with-credit': {
    shapes: [
      {
        holds: 'AP Photo',
        ends: ENDS,
        near: 140,
        pattern: /^.{3,600}\( ?[^()]{0,40}AP Photo(?: ?\/ ?| via |, |\)|$)[^()]{0,80}\)?\.?(?: (?:less|more))?$/,
      },
      {
        holds: 'Getty Images',
        ends: ENDS,
        near: 140,
        pattern:
          /^[^(].{2,600}[(] ?(?:[^()]{0,80}[/|] ?|Photo[^()]{0,80}|via )?Getty Images(?: ?\/ ?[^()]{0,60}| via [^()]{0,60}|, file| file)? ?\)\.?$/i,
      },
      {
        holds: 'REUTERS/',
        ends: ENDS,
        near: 140,
        pattern: /^.{3,600}\bREUTERS\/\p{Lu}[^.()]{2,80}\)?(?: ?Purchase Licensing Rights)?(?:, opens new tab)?$/u,
      },
      {
        holds: 'AFP',
        ends: ENDS,
        near: 140,
        pattern: /^.{3,600}\((?:[Pp]hotos?(?: by|:)? )?\p{Lu}[^()]{2,60} ?\/ ?AFP(?: via Getty Images)?\)\.?$/u,
      },
      // Behind the stop of its caption, no blank around the stroke: `The bridge in May. Jo Ng/Getty Images`
      {
        holds: '/',
        ends: ENDS,
        near: 60,
        pattern:
          /^.{20,350}[.!?”"] ?\|? ?\p{Lu}[\p{L}.’'-]{1,25}(?: (?:\p{Lu}|de |van |al-|el-)[\p{L}.’'-]{0,25}){1,3}\/(?:Getty Images|AFP|AFP\/Getty Images|AFP via Getty Images|AP|AP Photo|Reuters|REUTERS|EPA|EPA-EFE|Bloomberg|Bloomberg via Getty Images|Shutterstock|iStock|Alamy|NurPhoto|Anadolu)$/u,
      },
      {
        holds: '/ ',
        ends: ENDS,
        near: 140,
        pattern:
          /^.{10,600}[\p{L}.] ?\p{Lu}[\p{L}. ’'-]{3,40} \/ (?:AP|AFP|Reuters|REUTERS|EPA|Getty Images|Bloomberg|NBC News|Anadolu)(?: file| via [\p{L} /]{2,40})?$/u,
      },
    ],
  },
  'navigation/page-links': {
    shapes: [
      {
        holds: '1 2',
        ends: '0123456789…»›>→.',
        near: 60,
        pattern:
          /^(?:[«‹<←] ?){0,2}1 2(?: 3)?(?: 4)?(?: 5)?(?: 6)?(?: 7)?(?: 8)?(?: 9)?(?: 10)?(?: ?(?:…|\.{3}) ?\d{1,4})?(?: ?[»›>→]){0,2}$/,
      },
    ],
  },
  'navigation/edit': {
    inside: [
      {
        opens: '[',
        pattern:
          /\[(?:edit(?: source)?|Bearbeiten|modifier|editar|modifica|bewerken|redigera|rediger|muokkaa|edytuj|editovat|szerkesztés|modificare|править|ред\.|編集|编辑|編輯|편집|düzenle|değiştir|عدل|sunting|sửa)(?: ?[|·] ?[^[\]|\n]{2,40})?\](?! \p{Ll})/uy,
      },
    ],
  },
  'navigation/tags': {
    shapes: [
      { holds: '#', pattern: /^#\p{L}[^\s#,.!?]{0,30}(?:,? #\p{L}[^\s#,.!?]{0,30}){1,30}$/u },
      // One alone, but no sentence in Japanese.
      { holds: '#', pattern: /^#\p{L}[^\s#,.!?ぁ-ヿ]{1,40}$/u },
      {
        holds: ' #',
        pattern:
          /^#\p{L}[^\s#.!?]{0,30}(?: [^\s#.!?:]{1,20}){0,3}(?: #\p{L}[^\s#.!?]{0,30}(?: [^\s#.!?:]{1,20}){0,3}){2,30}$/u,
      },
    ],
  },
  'navigation/tools': {
    shapes: [
      {
        holds: 'A',
        ends: 'A+-−',
        pattern: /^(?:A ?[-+−][ /]{1,3}A(?: ?[-+−])?(?:[ /]{1,3}A ?[-+−]?)?|A[ /]{1,3}A ?[-+−](?:[ /]{1,3}A ?[-+−])?)$/,
      },
    ],
  },
  'navigation/sign': {
    shapes: [{ holds: '', pattern: /^(?:[»›→←▶▼|•«‹▲✕✖✉☰] ?){1,6}$/ }],
  },
  'related/pointer': {
    shapes: [
      { holds: '←', pattern: /^← ?[\p{L}\p{N}"'“‘„][^\n]{2,150}$/u },
      ...shapesHolding(['👉', '🔗'], {
        pattern: /^(?:👉|🔗) ?[\p{L}\p{N}"'“‘„«][^\n:.。]{12,170}(?<![!;])$/u,
      }),
    ],
  },
  'related/in-capitals': {
    shapes: [
      {
        holds: ' ',
        ends: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"\'’)',
        pattern:
          /^(?!\d{1,3}[.)])(?!.{0,999}\b(?:I|WE|US|YOU|MY|OUR|YOUR)\b)[\p{Lu}\d][^\p{Ll}\p{Lo}\s]{0,30}(?: [^\p{Ll}\p{Lo}\s]{1,30}){8,30}(?<=.{60})(?<![.!?…:])$/u,
      },
    ],
  },
  'script-residue/comment': {
    inside: [
      { opens: '<', pattern: /<!--[^<>]{0,300}-->/y },
      { opens: '<', pattern: /<!(?:--)?\[(?:if [^[\]<>\n]{1,40}|endif)\](?:--)?>/iy },
    ],
    shapes: [
      { holds: '<![CDATA[', ends: '[/ ', pattern: /^(?:\/\/|\/\*)? ?<!\[CDATA\[ ?(?:\*\/)?$/ },
      { holds: ']]>', ends: '>/', pattern: /^(?:\/\/|\/\*)? ?\]\]> ?(?:\*\/)?$/ },
    ],
  },
  'script-residue/ad-call': {
    inside: [
      {
        opens: '(',
        pattern: /\(adsbygoogle ?= ?window\.adsbygoogle ?\|\| ?\[\] ?\) ?\.push\(\{[^{}\n]{0,200}\}\) ?;?/y,
      },
      { opens: '(', pattern: /\(?function ?\(\) ?\{ ?\(adsbygoogle[^{}\n]{0,200}\}\)\(\) ?;?/y },
    ],
  },
  'script-residue/statement': {
    shapes: [
      {
        holds: ';',
        ends: ';})]0123456789',
        pattern:
          /^(?:(?:var|let|const) [\w$]{1,60}(?: ?=|;)|(?:window|document|googletag|jQuery|twttr|apstag|pbjs|_taq|dataLayer|console|self|top|parent|FB|fbq|gtag|ga|__gaTracker|_gaq|OBR|Taboola|Sharethrough|instgrm)(?:\.[\w$]{1,40}){0,6} ?(?:\(|=|\[)|[\w$]{1,40}(?:\.[\w$]{1,40}){1,6} ?= ?|[\w$]{1,40}(?:\.[\w$]{1,40}){0,6}\([^\s(]{0,3}["'{([)]|\$\(|!?\(?function ?[\w$]{0,40} ?\(|(?:if|for|while|switch) ?\(|try ?\{|return\b).{0,4000}[;})\]](?: ?\/\/.{0,20})?$/,
      },
      {
        holds: '{',
        ends: '{};)',
        pattern:
          /^(?:\}? ?(?:if|for|while|switch|else if|catch) ?\(.{0,400}\) ?\{|\}? ?(?:else|try|finally) ?\{|!?\(?(?:async )?function ?[\w$]{0,40} ?\([\w$, ]{0,200}\) ?\{.{0,4000}|[\w$.]{1,80}(?: ?=|:) ?(?:function ?\([\w$, ]{0,200}\) ?)?\{|(?:window|document|googletag|jQuery|require|define|\$)[\w$.]{0,80}\(.{0,400}\{|(?:var|let|const) [\w$]{1,60} ?= ?\{)$/,
      },
      { holds: ';', ends: ';', pattern: /^(?:[\])}]{1,8}(?:\([\w$.'", ]{0,200}\))?|\(\))?;$/ },
      { holds: '}', ends: '{}()[],;', pattern: /^[{}()[\],; ]{1,30}$/ },
    ],
  },
  'script-residue/configuration': {
    shapes: [
      {
        holds: ':',
        ends: ',]}"\'',
        pattern: /^["'][\w-]{1,40}["'] ?: ?(?:["'{[\d]|true|false|null|undefined).{0,400}(?:,|[\]}"'])$/,
      },
      {
        holds: ':',
        ends: ',{',
        pattern: /^[a-z_$][\w$]{1,40} ?: ?(?:(?:["'][^"']{0,200}["']|\d{1,12}|true|false|null|\[.{0,200}\]),|\{)$/i,
      },
    ],
  },
  'script-residue/object': {
    shapes: [{ holds: '{', ends: '}];', pattern: /^\[?\{ ?["'][@\w-]{1,40}["'] ?: ?.{1,20000}\}\]?;?$/ }],
  },
  'script-residue/style': {
    shapes: [
      {
        holds: '{',
        ends: '{};)',
        pattern:
          /^(?:[.#@*]|(?:body|html|div|span|p|a|img|ul|ol|li|h[1-6]|table|iframe|figure|section|article|blockquote)\b)[^{};\n]{0,300}\{ ?(?:[a-z-]{2,40} ?: ?[^{};\n]{1,300};? ?)?(?:[a-z-]{2,40} ?: ?.{1,20000})?\}?$/,
      },
      {
        holds: '{',
        ends: '{};)',
        pattern:
          /^[^{}\n]{0,100}\{ ?(?:display|margin|padding|color|width|height|font|background)[a-z-]{0,20} ?: ?[^{}\n]{1,400}\}$/,
      },
      { holds: '{', ends: '{};', pattern: /^@(?:media|import|font-face|keyframes|supports)\b.{0,4000}[{};]$/ },
    ],
  },
  'script-residue/image-file': {
    shapes: [{ holds: '.', ends: 'gGfFpPeE', near: 5, pattern: /^[\w()%+-]{1,100}\.(?:jpe?g|png|gif|webp)$/i }],
  },
  'shortcode/caption': {
    inside: [{ opens: '[', pattern: /\[(?:wp_)?caption(?: [^[\]\n]{0,300})?\][^[\]\n]{0,400}\[\/(?:wp_)?caption\]/iy }],
  },
  'shortcode/embed': {
    inside: [
      {
        opens: '[',
        pattern:
          /\[(embed|video|audio|youtube|vimeo|tweet|twitter|instagram|facebook|soundcloud|playlist)(?: [^[\]\n]{0,200})?\][^[\]\s]{0,300}\[\/\1\]/iy,
      },
      {
        opens: '[',
        pattern:
          /\[(?:embed|video|audio|youtube|vimeo|tweet|twitter|instagram|facebook|soundcloud|playlist)[ =:]{1,20}https?:[^\s[\]]{1,300}\]/iy,
      },
      {
        opens: '[',
        pattern:
          /\[Gambas:(?:(?:Video|Infografis|Audio|Photo|Quiz) [^[\]\n]{1,40}|Instagram|Twitter|Facebook|Youtube|TikTok|X|Video)\]/iy,
      },
    ],
  },
  'shortcode/type-mark': {
    inside: [
      {
        opens: '[',
        pattern: /\[\/?(?:drop_?cap|su_dropcap|highlight|su_highlight)(?: [\w-]{1,40}=[^[\]\n]{0,200})?\]/iy,
        inWord: true,
      },
    ],
  },
  'shortcode/attributes': {
    inside: [
      {
        opens: '[',
        pattern:
          /\[[a-z][\w-]{1,40}(?: [\w-]{1,40} ?= ?(?:["“”″][^"“”″[\]\n]{0,300}["“”″]|'[^'[\]\n]{0,300}'|[^\s[\]"'“”″]{1,100})){1,20} ?\/?\]/iy,
      },
    ],
  },
  'shortcode/closing': {
    inside: [{ opens: '[', pattern: /\[\/(?!sarcas|sarc\b|rant|irony|joke|end)[a-z][\w-]{2,40}\]/iy }],
  },
  'shortcode/builder': {
    inside: [
      {
        opens: '[',
        pattern:
          /\[(?:(?:vc|et_pb|fusion|mk|av|tve|su|wpv|wpforms|elementor|cs|x|sp|td_block)_\w{2,40}|gallery|wpdiscuz|(?:sassy_)?social_(?:share|warfare)|newsletter_form|mc4wp_form|contact-form(?:-7)?|pull_?quote|fusion_builder_container|nextpage|amp-ad|smartads|the_ad(?:_group)?|wp_ad_camp_\d)\]/iy,
      },
    ],
  },
  'shortcode/drupal': {
    inside: [
      { opens: '[', pattern: /\[\[(?:\{"[^\n[\]]{1,1500}\}|(?:nid|fid|node|file):\d{1,12}[^\n[\]]{0,100})\]\]/iy },
    ],
  },
  'shortcode/joomla': {
    inside: [
      {
        opens: '{',
        pattern: /\{(?:loadposition|loadmodule|loadmoduleid|adinserter|module|modulepos) [^{}\n]{1,80}\}/iy,
      },
      { opens: '{', pattern: /\{(youtube|vimeo|gallery|mp3|audio|video|image|slider|tab)\}[^{}\n]{0,200}\{\/\1\}/iy },
    ],
  },
  'shortcode/markdown-image': {
    shapes: [
      {
        holds: '](',
        ends: ')',
        pattern:
          /^(?:(?:!\[[^[\]]*\]\([^\s()]+(?: "[^"]*")?\)|\[!\[[^[\]]*\]\([^\s()]+(?: "[^"]*")?\)\]\([^\s()]+\))\s{0,9}){1,40}$/,
      },
    ],
  },
  'shortcode/story-number': {
    inside: [{ opens: '[', pattern: /\[n[A-Z][0-9][A-Z0-9]{6,12}\]/y }],
  },
  'source-trailer/address': {
    shapes: [
      { holds: '://', pattern: /^[-–—•>*<([ ]{0,4}https?:\/\/[^\s<>]{3,400}[>)\] ]{0,2}$/i },
      {
        holds: '.',
        pattern:
          /^[-–—•>*(/ ]{0,4}(?:www\.)?[a-z\d-]{4,40}(?:\.[a-z\d-]{2,20})?\.(?:com|org|net|info|news|tv|eu|[a-z]{2})(?:\.[a-z]{2})?[)/ ]{0,2}$/i,
      },
    ],
  },
  'template/braces': {
    inside: [
      { opens: '{', pattern: /\{\{\{?[^{}\n]{1,120}\}\}\}?/y },
      {
        opens: '{',
        pattern:
          /\{%-? ?(?:include|if|elif|else|endif|for|endfor|set|block|endblock|extends|render|raw|endraw|assign|comment|endcomment)\b[^{}\n]{0,200}%\}/y,
      },
    ],
  },
  'template/server': {
    inside: [
      { opens: '$', pattern: /\$\{[a-z_][\w.]{0,60}\}/iy },
      { opens: '<', pattern: /<%[=-]? ?[^<>%\n]{1,200}%>/y },
      { opens: '<', pattern: /<\?(?:php|=) ?[^<>\n]{0,300}\?>/iy },
    ],
  },
  'template/merge-field': {
    inside: [
      { opens: '%', pattern: /%%[a-z]\w{1,40}%%/iy },
      { opens: '%', pattern: /%[A-Z]{2,20}(?:_[A-Z]{2,20}){1,4}%/y },
      { opens: '*', pattern: /\*\|[A-Z][A-Z0-9_:]{1,40}\|\*/y },
    ],
  },
  'template/date': {
    inside: [
      {
        opens: '[',
        pattern:
          /\[(?:hours?|minutes?|seconds?|ampm|timezone|month(?:full|short)?|days?|year|date|time)\](?:[:,/ ]{0,3}\[(?:hours?|minutes?|seconds?|ampm|timezone|month(?:full|short)?|days?|year|date|time)\]){1,8}/iy,
      },
    ],
  },
  'template/empty-value': {
    inside: [{ opens: '[', pattern: /\[object [A-Z][A-Za-z]{2,30}\]/y }],
  },
  'timestamp/cue': {
    shapes: [
      {
        holds: ' --> ',
        ends: '0123456789%tedr',
        pattern:
          /^(?:\d{2,3}:)?\d{2}:\d{2}[.,]\d{3} --> (?:\d{2,3}:)?\d{2}:\d{2}[.,]\d{3}(?: [a-z]{4,8}:[-\w.,%]{1,20}){0,5}$/,
      },
    ],
  },
  'truncation/more-characters': {
    inside: [
      { opens: '…', pattern: /… ?\[\+\d{1,7} char(?:acter)?s?\]/iy },
      { opens: '[', pattern: /\[\+\d{1,7} char(?:acter)?s?\]/iy },
    ],
  },
  'truncation/bracketed-ellipsis': {
    shapes: [
      { holds: '', pattern: /^\[…\]$/ },
      { holds: '', pattern: /^\[\.\.\.\]$/ },
    ],
  },
  'wire-signoff/agency-tail': {
    shapes: [
      // Who handled it at the Press Trust of India: `PTI SKL RC`
      { holds: 'PTI', ends: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ)', pattern: /^\(?PTI\)?(?: (?:CORR )?[A-Z]{2,4}){1,5}$/ },
      { holds: 'N', ends: 'NAS)]', pattern: /^[-–—([ ]{0,3}(?:ANN|TNN|NNN|NAN|GNA|PNA|HINA|KUNA)[)\] ]{0,2}$/ },
      {
        holds: '(',
        ends: ')',
        pattern:
          /^[a-z]{2,4}(?:\/[a-z]{2,4}){0,2} ?\((?:AFP|AP|Reuters|dpa|KNA|epd|EPA|EFE|Lusa)(?:, ?(?:AFP|AP|Reuters|dpa|KNA|epd|EPA|EFE|Lusa)){0,4}\)$/,
      },
      { holds: ')', pattern: /^\(\p{Lu}{2,6}\)$/u },
      { holds: ']', pattern: /^\[\p{Lu}{2,6}\]$/u },
    ],
  },
  'wire-signoff/slug': {
    shapes: [
      { holds: '^', ends: '0123456789.', pattern: /^\^(?:Eds: |[A-Z][\w' -]{1,60},)[^\n]{0,120}$/ },
      {
        holds: 'C-',
        ends: '0123456789',
        pattern:
          /^[AB]C-(?:[A-Z]{2,6}-{1,2})?[A-Z][\w' -]{1,60}(?:, ?\d(?:st|nd|rd|th) (?:Ld|Add)[\w-]{0,20})?, ?\d{2,5}$/,
      },
    ],
  },
  'wire-signoff/device': {
    shapes: [
      {
        holds: 'iP',
        pattern:
          /^(?:Sent from (?:my )?|Von meinem |Envoyé de(?:puis)? (?:mon )?|Enviado (?:desde|do|a partir do) (?:mi |meu )?|Inviato da(?:l mio)? |Verstuurd vanaf mijn |Verzonden vanaf mijn |Skickat från min |Sendt fra min |Lähetetty |Wysłane z (?:mojego )?|Odesláno z |Odoslané z |Trimis de pe |Отправлено с (?:моего )?|Надіслано з |Στάλθηκε από το |发自我的 ?|從我的 ?|أُ?رسلت من الـ? ?|Dikirim dari |Được gửi từ )?(?:iPhone|iPad)(?:['’]?[\p{L}]{1,8})?(?: gesendet| 傳送| gönderildi|から送信|에서 보냄| saya| của tôi)?$/u,
      },
    ],
  },
  'wire-signoff/end': {
    shapes: [
      { holds: '', pattern: /^_{3,30}$/ },
      { holds: '', pattern: /^(?:—{2,30}|--)$/ }, // two hyphens: what mailers write above a signature
      { holds: '', pattern: /^# ?# ?#(?: ?#)*$/ },
      { holds: 'END', ends: ')-', pattern: /^(?:\(END\)|-{1,3} ?END ?-{1,3})$/ },
    ],
  },
}
