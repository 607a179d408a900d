import type { Family } from '../rule.js'

/** Short codes of content systems that nobody turned into what they stand for. */
export const shortcode = {
  /** A picture with its caption, which is no paragraph: `[caption id="attachment_12" width="300"]The bridge.[/caption]`. */
  caption: {
    inside: [{ opens: '[', pattern: /\[(?:wp_)?caption(?: [^[\]\n]{0,300})?\][^[\]\n]{0,400}\[\/(?:wp_)?caption\]/iy }],
  },
  /** Something to load: `[embed]https://example.org/v/1[/embed]`, `[youtube https://example.org/v/1]`. */
  embed: {
    inside: [
      {
        opens: '[',
        pattern:
          /\[(embed|video|audio|youtube|vimeo|tweet|twitter|instagram|facebook|soundcloud|playlist)(?: [^[\]\n]{0,200})?\][^[\]\s]{0,300}\[\/\1\]/iy,
      },
      {
        opens: '[',
        pattern:
          /\[(?:embed|video|audio|youtube|vimeo|tweet|twitter|instagram|facebook|soundcloud|playlist)[ =:]+https?:[^\s[\]]{1,300}\]/iy,
      },
      {
        opens: '[',
        pattern:
          /\[Gambas:(?:(?:Video|Infografis|Audio|Photo|Quiz) [^[\]\n]{1,40}|Instagram|Twitter|Facebook|Youtube|TikTok|X|Video)\]/iy,
      },
    ],
  },
  /** Marks of type that stand within words: `[dropcap]T[/dropcap]he`. */
  'type-mark': {
    inside: [
      {
        opens: '[',
        pattern: /\[\/?(?:drop_?cap|su_dropcap|highlight|su_highlight)(?: [\w-]{1,40}=[^[\]\n]{0,200})?\]/iy,
        inWord: true,
      },
    ],
  },
  /** A name with attributes: `[gallery ids="12,13" size="large"]`. An editor’s brackets hold no `=`. */
  attributes: {
    inside: [
      {
        opens: '[',
        pattern:
          /\[[a-z][\w-]{1,40}(?: [\w-]{1,40} ?= ?(?:["“”″][^"“”″[\]\n]{0,300}["“”″]|'[^'[\]\n]{0,300}'|[^\s[\]"'“”″]{1,100})){1,20} ?\/?\]/iy,
      },
    ],
  },
  /** The end of a pair: `[/vc_column]`. */
  closing: { inside: [{ opens: '[', pattern: /\[\/(?!sarcas|sarc\b|rant|irony|joke|end)[a-z][\w-]{2,40}\]/iy }] },
  /** Names that only page builders and plug-ins use, without attributes: `[vc_row]`, `[et_pb_section]`, `[gallery]`. */
  builder: {
    inside: [
      {
        opens: '[',
        pattern:
          /\[(?:(?:vc|et_pb|fusion|mk|av|tve|su|wpv|wpforms|elementor|cs|x|sp|td_block)_\w{2,40}|gallery|wpdiscuz|(?:sassy_)?social_(?:share|warfare)|newsletter_form|mc4wp_form|contact-form(?:-7)?|pull_?quote|fusion_builder_container|nextpage|amp-ad|smartads|the_ad(?:_group)?|wp_ad_camp_\d)\]/iy,
      },
    ],
  },
  /** A file or a page of Drupal: `[[{"fid":"12","view_mode":"default"}]]`, `[[nid:345]]`. */
  drupal: {
    inside: [
      { opens: '[', pattern: /\[\[(?:\{"[^\n[\]]{1,1500}\}|(?:nid|fid|node|file):\d{1,12}[^\n[\]]{0,100})\]\]/iy },
    ],
  },
  /** A position of Joomla: `{loadposition adverts}`, `{youtube}abc{/youtube}`. */
  joomla: {
    inside: [
      {
        opens: '{',
        pattern: /\{(?:loadposition|loadmodule|loadmoduleid|adinserter|module|modulepos) [^{}\n]{1,80}\}/iy,
      },
      { opens: '{', pattern: /\{(youtube|vimeo|gallery|mp3|audio|video|image|slider|tab)\}[^{}\n]{0,200}\{\/\1\}/iy },
    ],
  },
  /** A picture in Markdown, by itself or as a link: `![The bridge.](https://example.org/bridge.jpg)`. */
  'markdown-image': {
    shapes: [
      {
        holds: '](',
        ends: ')',
        pattern:
          /^(?:!\[[^[\]]{0,1000}\]\([^\s()]{1,1000}(?: "[^"]{0,300}")?\)|\[!\[[^[\]]{0,1000}\]\([^\s()]{1,1000}(?: "[^"]{0,300}")?\)\]\([^\s()]{1,1000}\))$/,
      },
    ],
  },
  /** A story by its number in the system of an agency: `[nL8N2AB12C]`. */
  'story-number': { inside: [{ opens: '[', pattern: /\[n[A-Z][0-9][A-Z0-9]{6,12}\]/y }] },
} satisfies Family
