"""Writes boosted trees as src/html/article/forest.ts reads them."""
SIGNS = [chr(c) for c in range(35, 127) if chr(c) not in "\\`'"]
BASE = len(SIGNS)


def write(model, names, path):
    """Trees over `names`, and over columns past them that are 0 wherever the trees are used: their branches for 0 stay."""
    trees = [cut_off(t['tree_structure'], len(names)) for t in model.dump_model()['tree_info']]
    cuts = [set() for _ in names]
    for t in trees:
        gather(t, cuts)
    cuts = [sorted(c) for c in cuts]
    used = [i for i, c in enumerate(cuts) if c]
    number = {column: i for i, column in enumerate(used)}
    assert len(used) <= BASE and max(map(len, cuts)) <= BASE

    def spell(t):
        if 'split_feature' not in t:
            value = min(BASE * BASE - 1, max(0, round(t['leaf_value'] * 1000) + BASE * BASE // 2))
            return '!' + SIGNS[value // BASE] + SIGNS[value % BASE]
        column = t['split_feature']
        return SIGNS[number[column]] + SIGNS[cuts[column].index(cut_of(t))] + spell(t['left_child']) + spell(t['right_child'])

    text = ''.join(map(spell, trees))
    lines = [text[i:i + 110] for i in range(0, len(text), 110)]
    with open(path, 'w') as file:
        file.write("import type { Forest } from './forest.js'\n\n")
        file.write('/** Printed by training/article/fit.py. */\nexport const forest: Forest = {\n  columns: [\n')
        file.writelines(f"    '{names[i]}',\n" for i in used)
        file.write('  ],\n  cuts: [\n')
        file.writelines(f"    [{', '.join(f'{c:g}' for c in cuts[i])}],\n" for i in used)
        file.write('  ],\n  trees:\n    ' + ' +\n    '.join(f"'{line}'" for line in lines) + ',\n}\n')


def cut_of(t):
    return float(f"{t['threshold']:.4g}")


def cut_off(t, known):
    while 'split_feature' in t and t['split_feature'] >= known:
        t = t['left_child'] if t['threshold'] >= 0 else t['right_child']
    if 'split_feature' not in t:
        return t
    return {**t, 'left_child': cut_off(t['left_child'], known), 'right_child': cut_off(t['right_child'], known)}


def gather(t, cuts):
    if 'split_feature' in t:
        cuts[t['split_feature']].add(cut_of(t))
        gather(t['left_child'], cuts)
        gather(t['right_child'], cuts)
