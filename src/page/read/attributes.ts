import { NameTable } from './name-table.js'

/** The numbers of attributes that the page core asks for. Others have the number 0. */
export const ATTRIBUTE_NAMES = [
  '',
  'class',
  'id',
  'style',
  'hidden',
  'role',
  'itemprop',
  'href',
  'src',
  'content',
  'name',
  'property',
  'type',
  'datetime',
  'lang',
  'rel',
  'open',
  'alt',
  'title',
  'itemtype',
  'shadowrootmode',
  'data-w-id',
  'data-aos',
  'aria-expanded',
  'http-equiv',
  'srcset',
  'data-src',
  'data-srcset',
  'for',
  'start',
  'value',
  'width',
  'height',
  'aria-label',
  'aria-controls',
  'aria-haspopup',
  'data-bs-target',
  'data-target',
  'media',
  'bgcolor',
  'background',
  'color',
  'aria-level',
  'colspan',
  'rowspan',
  'hreflang',
  'charset',
  'sizes',
  'loading',
] as const

type AttributeName = (typeof ATTRIBUTE_NAMES)[number]

export const Attribute = /* @__PURE__ */ Object.fromEntries(ATTRIBUTE_NAMES.map((name, at) => [name, at])) as Readonly<
  Record<AttributeName, number>
>

export const attributes: NameTable = /* @__PURE__ */ new NameTable(
  ATTRIBUTE_NAMES.slice(1),
  ATTRIBUTE_NAMES.slice(1).map((name) => Attribute[name]),
)
