import type { ProvenFamily } from '../rule.js'

/** Short codes of content systems that nobody turned into what they stand for. */
export const shortcode = {
  /** A picture with its caption, which is no paragraph: `[caption id="attachment_12" width="300"]The bridge.[/caption]`. */
  caption: {
    inside: [{ opens: '[', pattern: /\[(?:wp_)?caption(?: [^[\]\n]{0,300})?\][^[\]\n]{0,400}\[\/(?:wp_)?caption\]/iy }],
    proof: {
      removes: [
        '[caption id="attachment_12" align="alignnone" width="300"] The old bridge in May.[/caption]',
        '[caption]The mayor.[/caption]',
      ],
      keeps: [
        '“The [caption] was wrong,” the editor wrote.',
        'He read the [caption under the picture] aloud to the court.',
      ],
    },
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
          /\[(?:embed|video|audio|youtube|vimeo|tweet|twitter|instagram|facebook|soundcloud|playlist)[ =:]{1,20}https?:[^\s[\]]{1,300}\]/iy,
      },
      {
        opens: '[',
        pattern:
          /\[Gambas:(?:(?:Video|Infografis|Audio|Photo|Quiz) [^[\]\n]{1,40}|Instagram|Twitter|Facebook|Youtube|TikTok|X|Video)\]/iy,
      },
    ],
    proof: {
      removes: [
        '[embed]https://example.org/v/1[/embed]',
        '[youtube https://example.org/v/1]',
        '[youtube=https://example.org/v/1]',
        '[Gambas:Video CNN]',
        '[Gambas:Instagram]',
      ],
      keeps: [
        '“The [video] shows it all,” she said.',
        'He posted a tweet [video of the speech] on Friday.',
        'Watch [youtube stars] fall, the headline said.',
      ],
    },
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
    proof: {
      removes: ['[dropcap][/dropcap]', '[highlight color="yellow"]'],
      keeps: ['“The [highlight of the night] was the song,” he said.', 'She wrote [drop the cap] on the board.'],
    },
  },
  /** A name with attributes: `[gallery ids="12,13" size="large"]`. An editor’s brackets hold no equals sign. */
  attributes: {
    inside: [
      {
        opens: '[',
        pattern:
          /\[[a-z][\w-]{1,40}(?: [\w-]{1,40} ?= ?(?:["“”″][^"“”″[\]\n]{0,300}["“”″]|'[^'[\]\n]{0,300}'|[^\s[\]"'“”″]{1,100})){1,20} ?\/?\]/iy,
      },
    ],
    proof: {
      removes: [
        '[gallery ids="12,13" size=”large”]',
        "[contact-form-7 id='4' title='Write to us']",
        '[sc name=banner]',
        '[vc_row css=".a{margin:0}" /]',
      ],
      keeps: [
        'New Delhi [India], July 26 (ANI): The court adjourned the case.',
        '“We told him [the_ad manager] to stop,” the note read.',
        'The proof that [n = 2] is enough filled a page of the journal.',
        'He is said [sic] to have left [1/5].',
      ],
    },
  },
  /** The end of a pair: `[/vc_column]`. */
  closing: {
    inside: [{ opens: '[', pattern: /\[\/(?!sarcas|sarc\b|rant|irony|joke|end)[a-z][\w-]{2,40}\]/iy }],
    proof: {
      removes: ['[/vc_column]', '[/et_pb_section]', '[/caption]'],
      keeps: [
        '“Great job, guys [/sarcasm],” the post read.',
        'The [mayor/treasurer] resigned on Monday.',
        'It ran for [12/13] weeks.',
      ],
    },
  },
  /** Names that only page builders and plug-ins use, without attributes: `[vc_row]`, `[et_pb_section]`, `[gallery]`. */
  builder: {
    inside: [
      {
        opens: '[',
        pattern:
          /\[(?:(?:vc|et_pb|fusion|mk|av|tve|su|wpv|wpforms|elementor|cs|x|sp|td_block)_\w{2,40}|gallery|wpdiscuz|(?:sassy_)?social_(?:share|warfare)|newsletter_form|mc4wp_form|contact-form(?:-7)?|pull_?quote|fusion_builder_container|nextpage|amp-ad|smartads|the_ad(?:_group)?|wp_ad_camp_\d)\]/iy,
      },
    ],
    proof: {
      removes: ['[vc_row][vc_column][vc_column_text]', '[et_pb_section]', '[gallery]', '[Sassy_Social_Share]'],
      keeps: [
        '“I went to the [gallery in town],” he said.',
        'She called it [the_first] of many.',
        'The [toc] of the file was empty: [vc] was all it said.',
      ],
    },
  },
  /** A file or a page of Drupal: `[[{"fid":"12","view_mode":"default"}]]`, `[[nid:345]]`. */
  drupal: {
    inside: [
      { opens: '[', pattern: /\[\[(?:\{"[^\n[\]]{1,1500}\}|(?:nid|fid|node|file):\d{1,12}[^\n[\]]{0,100})\]\]/iy },
    ],
    proof: {
      removes: ['[[{"fid":"12","view_mode":"default","type":"media"}]]', '[[nid:345]]'],
      keeps: ['The judge wrote [[illegible]] in the margin.', 'The notes say [[file closed]] and no more.'],
    },
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
    proof: {
      removes: ['{loadposition adverts}', '{youtube}abc123{/youtube}'],
      keeps: [
        'The set {video, audio} was named in the claim.',
        'He typed {module} into the search box of the archive.',
      ],
    },
  },
  /** Pictures in Markdown, by themselves or as links: `![The bridge.](https://example.org/bridge.jpg)`. */
  'markdown-image': {
    shapes: [
      {
        holds: '](',
        ends: ')',
        pattern:
          /^(?:(?:!\[[^[\]]*\]\([^\s()]+(?: "[^"]*")?\)|\[!\[[^[\]]*\]\([^\s()]+(?: "[^"]*")?\)\]\([^\s()]+\))\s{0,9}){1,40}$/,
      },
    ],
    proof: {
      removes: [
        '![The old bridge in May.](https://images.example.org/c_crop,h_32,w_57/bridge.jpg)',
        '![](/media/bridge.png "The bridge")',
        '[![The mayor](https://example.org/mayor.jpg)](https://example.org/mayor)',
        '[![Like](/like.png)](https://example.com/like) [![Mail](/mail.png)](mailto:jo@example.org)',
      ],
      keeps: [
        'A picture is written as ![what it shows](where it is.jpg) in such a text.',
        'Read [the report](https://example.org/report)',
        'The vote ![sic] was held (twice)',
      ],
    },
  },
  /** A story by its number in the system of an agency: `[nL8N2AB12C]`. */
  'story-number': {
    inside: [{ opens: '[', pattern: /\[n[A-Z][0-9][A-Z0-9]{6,12}\]/y }],
    proof: {
      removes: ['[nL8N2AB12C]', '[nL1N0XY9Z8]'],
      keeps: ['He fired the [nine] men.', 'The parts [nL] and [N8] fit.'],
    },
  },
} satisfies ProvenFamily
