"""Writes boosted trees and tables as src/forest, src/html, src/page and src/quality read them."""
SIGNS = [chr(c) for c in range(35, 127) if chr(c) not in "\\`'"]
BASE = len(SIGNS)
MIDDLE = 44


def write_forests(path, by='training/article/fit.py', **forests):
    """Each as (model, names): trees over `names`, and over columns past them, of which the branches for 0 stay."""
    with open(path, 'w') as file:
        file.write("import type { Forest } from '../../forest/forest.js'\n")
        for name, (model, names) in forests.items():
            file.write(f'\n/** Printed by {by}. */\nexport const {name}: Forest = {spelled(model, names)}\n')


def spelled(model, names):
    return encoded(model, names)[1]


def encoded(model, names, shares=False, digits=4):
    """The columns that the trees look at, by their place in `names`, and the forest as `forest/forest.ts` reads it.

    `shares`: with the share of samples that went left at each split, for explanations. `digits`: of a cut, those that count.
    """
    trees = [cut_off(t['tree_structure'], len(names)) for t in model.dump_model()['tree_info']]
    cuts = [set() for _ in names]
    for t in trees:
        gather(t, cuts, digits)
    cuts = [sorted(c) for c in cuts]
    used = [i for i, c in enumerate(cuts) if c]
    number = {column: i for i, column in enumerate(used)}
    assert len(used) <= BASE and max(map(len, cuts)) <= BASE
    nodes, chosen, leaves, went_left = [], [], [], []

    def spell(t):
        if 'split_feature' not in t:
            nodes.append('!')
            leaves.append(min(BASE * BASE - 1, max(0, round(t['leaf_value'] * 1000) + BASE * BASE // 2)))
            return
        column = t['split_feature']
        left, right = count_of(t['left_child']), count_of(t['right_child'])
        went_left.append(SIGNS[round((BASE - 1) * left / (left + right))])
        nodes.append(SIGNS[number[column]])
        chosen.append(SIGNS[cuts[column].index(cut_of(t, digits))])
        spell(t['left_child'])
        spell(t['right_child'])

    for t in trees:
        spell(t)
    weights = [SIGNS[value // BASE] for value in leaves] + [SIGNS[value % BASE] for value in leaves]
    signs = {'nodes': nodes, 'chosen': chosen, 'leaves': weights, **({'shares': went_left} if shares else {})}
    told = ''.join(f"  {name}:\n    {quoted(''.join(of))},\n" for name, of in signs.items())
    columns = ''.join(f"    '{names[i]}',\n" for i in used)
    rows = ''.join(f"    [{', '.join(f'{c:.{digits + 2}g}' for c in cuts[i])}],\n" for i in used)
    return used, '{\n  columns: [\n' + columns + '  ],\n  cuts: [\n' + rows + '  ],\n' + told + '}'


def write_table(path, name, weights, by='training/article/fit.py'):
    """Weights in tenths, a sign each; `!` and two signs for a run of zeros."""
    text, zeros = '', 0
    for tenths in [round(float(w) * 10) for w in weights] + [None]:
        if tenths == 0 and zeros < BASE * BASE - 1:
            zeros += 1
            continue
        if zeros:
            text += '!' + SIGNS[zeros // BASE] + SIGNS[zeros % BASE]
        zeros = 1 if tenths == 0 else 0
        if tenths:
            text += SIGNS[tenths + MIDDLE]
    with open(path, 'w') as file:
        file.write(f'/** Printed by {by}. */\nexport const {name} =\n  {quoted(text)}\n')


def quoted(text):
    return ' +\n    '.join(f"'{text[i:i + 110]}'" for i in range(0, len(text), 110))


def cut_of(t, digits):
    return float(f"{t['threshold']:.{digits}g}")


def count_of(t):
    return t.get('leaf_count', t.get('internal_count'))


def cut_off(t, known):
    while 'split_feature' in t and t['split_feature'] >= known:
        t = t['left_child'] if t['threshold'] >= 0 else t['right_child']
    if 'split_feature' not in t:
        return t
    return {**t, 'left_child': cut_off(t['left_child'], known), 'right_child': cut_off(t['right_child'], known)}


def gather(t, cuts, digits):
    if 'split_feature' in t:
        cuts[t['split_feature']].add(cut_of(t, digits))
        gather(t['left_child'], cuts, digits)
        gather(t['right_child'], cuts, digits)
