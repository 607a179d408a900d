/** What systems call the category of what nobody put into one, in many languages, and names that say what any story is. */
const NO_CATEGORY: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'article|articles|uncategorized|uncategorised|not categorized|no category|unclassified|default category|allgemein|' +
    'nicht kategorisiert|unkategorisiert|ohne kategorie|non classé|non catégorisé|sans catégorie|sin categoría|' +
    'sin categoria|sin clasificar|sem categoria|senza categoria|non categorizzato|sense categoria|geen categorie|' +
    'niet gecategoriseerd|ongecategoriseerd|okategoriserade|okategoriserad|ikke kategoriseret|ikke-kategoriseret|' +
    'ukategoriseret|ukategorisert|luokittelematon|kategorisoimaton|bez kategorii|nezařazené|nezaradené|' +
    'nincs kategorizálva|kategória nélkül|fără categorie|necategorisit|nekategorizirano|некатегоризовано|без рубрики|' +
    'без категории|без категорії|без категория|χωρίς κατηγορία|kategorisiz|kategorilenmemiş|tak berkategori|' +
    'tidak dikategorikan|chưa phân loại|chưa được phân loại|ไม่มีหมวดหมู่|未分类|未分類|未归类|미분류|غير مصنف|' +
    'دسته‌بندی نشده|ללא קטגוריה'
  ).split('|'),
)

/** Whether a name says which category something is in: `Transport`, but not `Uncategorized` or `Article`. */
export const isCategory = (name: string): boolean => !NO_CATEGORY.has(name.toLowerCase())
