import type { Forest } from '../../forest/forest.js'

/** Printed by training/metadata/fit.py. */
export const DATE_FOREST: Forest = {
  columns: [
    'linked published',
    'meta published',
    'meta modified',
    'element',
    'text',
    'other order',
    'address',
    'change',
    'mentions',
    'sources',
    'node',
    'meta rank',
    'says published',
    'says updated',
    'is timed',
    'has zone',
    'is earliest',
    'is latest',
    'after linked',
    'after meta',
    'days',
    'in address month',
    'order',
    'is time',
    'beside',
    'box length',
    'has linked',
    'has meta',
    'before first',
    'printed days',
    'distance',
    'isBelow',
    'toStory',
    'intoStory',
    'behindStory',
    'inArticle',
    'inList',
    'inRelated',
    'inLink',
    'sharesArticle',
  ],
  cuts: [
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35, 1.5],
    [1.5, 2.5, 3.5, 4.5],
    [1.5, 2.5],
    [-1e-35],
    [-1e-35, 1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [-8.95, -8.65, -1.3, 7.35],
    [-8.95, -8.25, -1.3, -1e-35, 1e-35, 3.4],
    [1.5, 2.5, 3.5, 4.5],
    [-1e-35, 1e-35],
    [1e-35, 1.5, 2.5, 3.5],
    [1e-35],
    [-1e-35, 2.5, 24.5],
    [-1e-35, 1e-35, 3.522, 3.643, 4.931, 6.077, 6.14, 6.349, 6.721, 9.1],
    [1e-35],
    [1e-35],
    [1e-35, 1.3, 3.1, 5.55, 6.65, 8.35, 10.25, 10.35],
    [1e-35, 1.5, 3.5, 6.5],
    [-1e-35, 1e-35, 4.977, 5.375, 6.257, 6.651, 6.96, 7.986, 8.587, 9.086, 9.554, 10, 10.62, 12.3],
    [-1e-35, 1e-35],
    [
      -1e-35, 1e-35, 4.044, 4.209, 4.554, 4.931, 5.34, 5.714, 5.989, 6.16, 6.592, 6.693, 6.925, 7.017, 7.165, 7.439,
      7.626, 7.849, 8.236, 8.956, 9.512,
    ],
    [-1e-35, 6.728, 6.948, 7.214, 7.91, 9.007, 10.41, 11.01, 11.15],
    [1e-35],
    [1e-35],
    [1e-35],
    [-1e-35, 1e-35],
    [1e-35],
    [-1e-35, 1e-35],
  ],
  nodes:
    ':=!!BB!B!E!E!!!:=-!!!:9+-!!!!!:<7!!B!!D!D!B!!:B$!!E!!D!D?!!!B72K!!=7!!!!/!!$8!?A=!!EF!!!!!:<$!!E!!D!D?!!!:,=$!' +
    '!!!BK!?!!!B7<7!!)!!!8!.!!:,=!!!AE!!.!I!!:<?!!!AK!!:+!!!:-,!!!BB!A!+!!!:,D!!!AD!!D!D!!:-!!A=!?!!D!D!!:-!!:9K!.A' +
    '!!!!!:-8!7!!!BK!7!!!:-8!D!!=!!D!D!!-AC$!!!D!!7!D!!BC$8!!!!8!,0!!!-@52!!!IK!!.!!!-8%*!!!-!7!!7!!:,4!!!:?J<!!!!!' +
    ':-@!!!BEB!!!0!!BC$8!!!)!!08!!!:<A!!=!!DAK!!!!:D$!!D!!:?J!!!!:&7-A!K!!!!!B!!BC3!!<!!0,4!!!!::<$!!!96!!!A!!$D.9!' +
    '!B!!B)!!!!:,+!!!BB!A!!A!!$?D8B#!!!!B!!!!:DA!!J7!D!!!D!!:&A!B!B!A!!!B!!:,8!2!+=!=!!!!!:=-!!!?:C!!D!!!2A*!!!,H1K' +
    '!!!!!BC,!-!!=7!!!A!!A=A!!=@!!!,!8!!:28!@!!%!$!!8!!:=3!!=-B!!!!B!!DAEA!!!,!!=A!!!9-0A!!!==!7!!!!BC:!!B!B!.!!4!!' +
    '9B&(!<!!!@!!D!!E7==A!6!!!!!0!!0$D.!!GD)!!!!!!AB!!B+7D!!!!0!!:KA!@!!A!@!+!!!J0A!(E8!!!H!!!!ACA!!;!!-6!!E!!I/D77' +
    '!!!)!!!@!!:%D)*!!!!,!!D!!I@@!!H<!!!B!A!!AK!!,0D!KD!!!!!:&A!(,!!!I!H!!!%BD)!!!A!2!!,!!==>?!!!-!K!!0!!99A!&+%!!!' +
    '!!$!!=$?-=6!!!!!!0!!',
  chosen:
    '##,#&&(###$$$$##&1%0&###+$0#-(###&####%$)####,%0##$##+##,(#&#$##$&$######$#$$###,#$$#$$$#&/##$$#(.##$$##$#$#%,' +
    '#$##$),$0#$##$(-.$##$&#$$##$##$$####(#$#$####$$,$##/$########,($####7$##$#($##(.$#$#&#$###$&$#$#$)&##$#0#&$##$' +
    '%*#&$###(-&$###$$%%%###%-#,##$$*#$#&###0$#$))$$%#++%$$##(##&%&#,#$($%$#&-%$##$,&(0$#$*##$0##%#3*(+&#$###$##2#$' +
    '*0$(5#%##*$)#####%$#$$####($$,(%##&#6##%8$&%##($$#&#+$1&###%$##04#$#%+&###$#$###$##*###(%#',
  leaves:
    'IJFGFHGFQRSOPPPNPRRQOQPOPRRPOQPOOQPQROOPROQPOOORPQRPOQPOOQQROQPOOQQPOPOPPQQOQOOPPQQOQOPOQPQOQPQOPQQOQOPOPQOQPO' +
    'POPQOPOPQOQPQQOQPOQOPQPOPPOQQOPQOPPOQQPOPPOPQOPOPQQPOOPOQPPQQPQPOOQPQOPQOPPOPQOPOQQOQPPQOPPPQPPPOOQOPQOQPOOPQP' +
    'OPPQPPQPPQPOOPPQQOOQPOQOPPPOOPQOQPOQQOPOPPOPQOQPPPPOPPPQPPQOPQPOQOPOQPOPQPOQPOPQPPQOQOQPPPPQQOPQPPPOOPQPQPPOPO' +
    'POPPQOPPQPQPPQPPQPPQOPPQPPPOQPQPOPPPOPOPQPPPPQPQPPOQOPPOPPPQPOPOPPPOQOPPQPPOPPPPOQPPPOPPPOOPOPPOPQPPPOPPOQPOQP' +
    'POPPPPPOPPPQOPOPPPPPQPOPQPOPPOQPPPPQPPOP)s;vr;J/8=.C?Xe~2MkE,#K@,/Se/W8NS;.tBQ5o0{1v8974Ab)f;NAZ{QW(C/#:tFo(bd' +
    '>vwPwTdCeo6@gXgdX>9JhPV+.Ai@feZDrlx]^wGFhlsX[psz(IK>5^Z,2J*}|VPSt)yAUSBGZ~{r#A_EhOvo)gWR|D%)qhs~I.1$F19*xU#DCj' +
    'E@Ppx|u8~xS0<v;5(<YV1p13}$q[5ua5t2YU}Z6fO=a+,s.,m9sVbm:34y{.h^+pk0rUbc1k*@l*0n}sw(ZU$}2p8~hb{(J0&+-_T)*~$dtp/#' +
    'yK4+r)ey[)CF)c*r?;:*6%#xV$/oQdxP,D+.v]u{ql{[1mS#4@/K+7Z*/HWGld1&.q^k95,[tq02i~sJ56F3f*U=_*y*ihxyepD0?wy{Pf||%s' +
    '}6;[Fhs3Ns~57-_zp@*oh^ojXsN+=idkKs|2Ey0hl}eZ~0vqr7:&nQl^;t%O:Ywh&BouYp8B2lx$$r~s',
}
