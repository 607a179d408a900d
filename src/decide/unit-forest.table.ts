import type { Forest } from '../forest/forest.js'

// Written by training/units/train.py.

/** Log-odds of boilerplate for a unit, by its surface, words and context. */
export const UNIT_FOREST: Forest = {
  columns: [
    'width',
    'width-log',
    'words',
    'word-width',
    'capitalised',
    'digits',
    'commas',
    'stop',
    'stops',
    'dots',
    'colon',
    'date',
    'bars',
    'glued',
    'addresses',
    'marks',
    'small',
    'question',
    'prose',
    'pieces',
    'pieces-before',
    'pieces-after',
    'score',
    'score-1',
    'score+1',
    'score-3',
    'width-1',
    'width+1',
    'width-2',
    'width+2',
    'stop-1',
    'stop+1',
    'prose+1',
    'score-mean-3',
    'score-mean-8',
    'prose-mean-3',
    'prose-mean-8',
    'width-mean-3',
    'score-highest-before-3',
    'score-highest-after-3',
    'units-before',
    'units-after',
    'place',
    'sentences-before',
    'sentences-after',
    'distance-to-sentence-before',
    'distance-to-sentence-after',
    'below-story',
    'above-story',
    'units-log',
    'sentences-share',
    'score-mean',
    'boilerplate-since-sentence',
    'boilerplate-to-sentence',
    'cohesion',
    'twins',
    'story-share',
    'score-highest-label-before-8',
    'labels-share',
  ],
  cuts: [
    [
      18.25, 22.25, 28.25, 39.25, 42.25, 67.25, 75.25, 83.25, 99.25, 115.25, 157.25, 174.25, 188.25, 205.25, 214.25,
      224.25, 280.25,
    ],
    [3.3758, 3.6176, 3.6951, 3.956, 4.1628, 4.334, 4.3851, 4.6468, 4.7557, 5.2054, 5.3291, 5.4172, 5.6392],
    [1e-35, 2.5, 6.5, 7.5, 8.5, 13.5, 21.5, 29.5, 34.5, 89.5, 111.5],
    [2.5026, 2.6113, 2.836, 3.3387, 3.9868, 4.5037, 6.5015],
    [0.15424, 0.21499, 0.23583, 0.25117, 0.28063, 0.30054, 0.31455, 0.33521, 0.35782, 0.47434, 0.50352],
    [0.029721, 0.094222, 0.10017, 0.1672, 0.25121],
    [1e-35, 1.5],
    [1e-35],
    [1e-35, 1.5, 2.5],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [0.022475, 0.023393, 0.029857],
    [1.5],
    [0.055868, 0.11201, 0.12588, 0.14185, 0.15451, 0.1653, 0.19804, 0.31414, 0.67949],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35, 3.5, 6.5, 8.5, 36.5],
    [1e-35, 4.5],
    [4.5],
    [
      -0.99063, -0.94514, -0.82197, -0.77908, -0.69875, -0.58135, -0.54234, -0.50536, -0.43552, -0.32426, -1e-35, 1e-35,
      0.16461, 0.20753, 0.25867, 0.31305, 0.3677, 0.49425, 0.56163, 0.64214, 0.72826, 0.82306, 0.93118, 1.0635, 1.2258,
      1.4222, 1.6685, 2.0222, 2.5998,
    ],
    [-0.47575, 0.20463, 0.71636, 1.1958],
    [0.25394],
    [-1.4452, -0.54872, -0.40175, 1e-35],
    [12.25, 14.25, 16.25, 20.25, 22.25, 75.25],
    [10.25, 14.25, 20.25, 22.25, 107.25],
    [10.25, 12.25, 14.25, 20.25, 152.25],
    [1e-35, 10.25, 14.25, 83.25],
    [1e-35],
    [1e-35],
    [1e-35],
    [
      -1.0453, -0.89471, -0.77203, -0.74181, -0.71477, -0.63573, -0.6099, -0.55729, -0.53145, -0.48072, -0.45503,
      -0.42943, -0.40409, -0.29852, -0.27301, -0.2173, -0.1891, -0.15932, -0.066802, -0.033354, -1e-35, 0.1092, 0.14992,
      0.19229, 0.23788, 0.33492, 0.39246, 0.45815, 0.6184, 0.71595, 0.98018,
    ],
    [-0.58136, -0.49293, -0.4703, -0.44738, -0.40179, -0.23383, -0.20633, -0.17939, -0.1225, 0.068293, 0.14216, 0.2268],
    [1e-35, 0.15476, 0.225, 0.26786, 0.30952, 0.36667, 0.41429, 0.53571, 0.63333, 0.775, 0.81667],
    [0.080128, 0.16026, 0.17914, 0.24265, 0.29706, 0.41422, 0.45804, 0.46863, 0.76697, 0.97059],
    [14.879, 17.036, 22.036, 35.577, 60.732, 66.293, 69.063, 71.732, 74.31, 86.31, 99.577, 106.04, 127.31, 197.82],
    [-0.85843, -0.19291, -0.09474, 0.31822, 0.83816, 1.1818, 1.3674, 1.7336],
    [-0.94194, 0.39421],
    [2.5, 3.5, 5.5, 6.5, 8.5, 9.5, 11.5, 12.5, 15.5, 21.5, 22.5, 24.5, 25.5, 26.5, 27.5, 28.5, 29.5],
    [1.5, 4.5, 5.5, 6.5, 9.5, 29.5],
    [
      0.090987, 0.1084, 0.1251, 0.19358, 0.24207, 0.48152, 0.58339, 0.60007, 0.61744, 0.63305, 0.66685, 0.68574, 0.7157,
      0.73194, 0.75017, 0.78267, 0.81207, 0.84189, 0.87376, 0.88856, 0.91671, 0.93184, 0.94645, 0.96081,
    ],
    [1e-35, 1.5, 2.5, 5.5, 10.5, 11.5],
    [1e-35, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 9.5, 10.5],
    [1.5, 2.5, 10.5, 12.5, 14.5, 19.5, 29.5, 30.5],
    [1.5, 2.5, 3.5, 4.5, 6.5, 13.5, 14.5, 15.5, 16.5, 17.5, 18.5, 28.5, 30.5],
    [1e-35],
    [1e-35],
    [
      2.2499, 2.602, 3.1133, 3.2385, 3.3842, 3.4811, 3.7256, 3.7954, 4.1972, 4.4128, 4.5379, 4.6959, 4.7493, 4.7999,
      4.9452, 4.9938, 5.4827, 5.5235, 5.7219, 5.865, 5.9902, 6.0486, 6.2196, 6.3054, 6.6073,
    ],
    [
      1e-35, 0.027376, 0.045067, 0.079042, 0.098702, 0.13773, 0.25538, 0.29102, 0.3088, 0.34201, 0.38654, 0.42069,
      0.44018, 0.51911, 0.5359, 0.57902, 0.603, 0.61427, 0.64973, 0.6799, 0.68973, 0.77221, 0.78591, 0.98634,
    ],
    [
      -1.302, -1.0448, -0.66109, -0.57874, -0.50941, -0.4412, -0.40415, -0.38712, -0.34892, -0.30813, -0.28722,
      -0.12812, -0.10411, -0.082058, -0.052971, -0.024968, 0.02457, 0.053683, 0.09029, 0.12254, 0.23864, 0.28462,
      0.49058,
    ],
    [1e-35, 4.5, 5.5, 6.5, 9.5],
    [1e-35, 4.5, 7.5, 8.5, 9.5],
    [
      0.10128, 0.16808, 0.20169, 0.23583, 0.25212, 0.28692, 0.30839, 0.40175, 0.4298, 0.44544, 0.48038, 0.50424,
      0.54631, 0.58899, 0.95917, 0.99167,
    ],
    [1.5],
    [
      0.23357, 0.30052, 0.38805, 0.47971, 0.5029, 0.57305, 0.60083, 0.67619, 0.68466, 0.69361, 0.72002, 0.73651,
      0.78533, 0.83993, 0.87848, 0.90525, 0.95255, 0.97004, 0.99966,
    ],
    [
      -6.6949, -1.071, -0.81773, -0.55325, -0.32165, 0.89676, 1.0611, 1.1835, 1.2458, 1.3961, 1.479, 1.5414, 1.8437,
      1.9477, 2.2276, 2.6169, 3.2457,
    ],
    [
      1e-35, 0.021391, 0.27539, 0.30021, 0.34708, 0.3588, 0.40874, 0.42392, 0.44263, 0.4626, 0.48502, 0.50038, 0.54186,
      0.5558, 0.57755,
    ],
  ],
  nodes:
    'GEW!!6F!!E!!6ER!!R!!E!!+:X!X!!ZX:!!!R!!:R!!R!!ERT!!E!ST!!V!!IR!!S(!!!GEYE!!!GV!!S#!!!SG#!!!!+EE!Z!!Z*!!R!!:E!N' +
    '!!R!!+FE!MO!!!IF!!!ER!E!!O!!GFE!V!S!!GV!!N$!!!SG!!!GXNK!N!!]!!RX*!!!^!!N!!HWNV!!^!!$B!!N!!$R!!R!!ECE[!!#Y!!!!#' +
    'C!E!!SE!!!,EE!!EA!!I!!EE!C!!L!Q!!,ZVP!!*;!!J!!R!!G;!R!!!+EE!!EXH!SQ!!!!!ER!!G!!,F:!!ZV!!R!!:[N!^!!!P!!,WV!ST!!' +
    'U!!Z!>!!H^!!S!!6WV!^OW!!!!I!V!!HL!W!!!,EE!4!!#!%P!!!EE!?!!L!!+FE!!>!ML!!!E[R!!!L!Q!!GN[+Q!N!!!!^Q!!!+!UN!!!GWV' +
    '!P!V!!GV!?!!!(M!!G!!+WNN!!O!!_!!NYU!!!F!B!!GE!N#O!!E!!ZO!!!Z!UN!!!:6W!CY4!!!!GL!G!!!:C!!!+E!V!ROP!!!L!!E[!!L!P' +
    '!!X6H!Z!!E!(!!A!ZOP!!P!!!:X[*:!!!!XMQ!!!!:?!*!!!6V!ZV4!!!R!!RZ-!!!L!Z!!:+WV!!*Z!!!-Z!!!ZV!!:!!G^U!FU!!>!A!!R!!' +
    'UA![!!!CFO!,!!$^4>!!!!!(FU!!!!GN(W!6@!!!O]!!!O!E!!N!!G(W;!!_S!!L!WL!!!I!J!!!E[*W!!!!NT[!!P!!PO!X!!!+WI!L!!_%!!' +
    '!PL!!_-!!L!!GN[+@!GW!!!Y!!!O!![N!!!:,*NT!$!!!!UN!F!!!:*!!!G^EU!!#V!QULI!!!!!!!U!!ZHUN!!!,U!!N!,!!_(!!U!!CNT[!!' +
    'R!!O!S,!!!G[D!!!!BU!A!>!!+!U,J!!#A^!!!!!:C:U!_!!!U!!ZH3!!]!!:!!*^CVW!P!!RG!!!!!E[!!W!!::XO!V!!!N+>!G!!!^!!:!!*' +
    '^[ML!!L!W!X!!3!!!^!L!!:BU!N!ZV!!!UN!!!ZH3!!!!#E!MLH!!!@!_H!7!!L!F!!!:CU!M!Y-!!!U:!!!:]!U!!!:UX!!U!!:NN!7OP!!P!' +
    '!!!!ZORLZ!!!I!!R!![^U!]!!!!:L+E!!!M!_!!:*M!>!!!L!!ZO?#O!!!!9!![-#E!!O!!!!:CU!VU!!&!:!!U:!+!!!V!!:[ZOV!T!!C!!L!' +
    'W!!!ZV!!!$,^V!OP!!PO!,!!!!!()!!!Z4W!+!,7L!!!Q!P!!I!!_!!^#,B&!VW!_!!!,!L!!V!!!!ZNPO!!O!!O!!(_]!N!!O!!!NT(U!!%!*' +
    '!!P!!^PQ#!!!!!:]Q!&!!!,]>!!:!!%F!!)!!*.HU!_!0F!!/!!P$!!!!U!!Z4U!0!!!U(B!L!P!!$!!]!!::L!!N*G3X!!T!!3!!-!!!!Z@E!' +
    'B!!!U^!]_!U!!!W!W!!:NNR!!_V!%!Z!!W!!^!V!!!::L,!!!ZI3XI!!!!*W!!!!![*HW!L!!+L%!!!!2L!!!6!!-ZH4_!7!!!!_]!F7!!!!,!' +
    '!:L!!ZH_!%!L!!B!,!,J!!!![-U#HUH!!!C!!U!!F!!!#!!:NN#!![!3!!^Z4:!!!!]!!!ZNP!O!!$!![($&!!3!!$!!!:B14ZE!*NR!!!!!!!' +
    '!G!=!!:W!&!]!:U!W!W!!G3!O!!!!VO!!ZBV34^!!!O!!!^%!!!!^#^I!!UI!!U+!!%!!3U!!!!.,1;Y)X!!!3!!!E!!-!R!!!:U77$!!!!WO!' +
    'UW!!W!!!G!!:_I!Z!!U!MQ!!L$!!U!^!!!.^VU!V!!B&!U!M!!(!#!!!!*V&##!!!]!!^^!!]!M!!O!!W!]ZA!!!V!P!N!WV!V!0!!!,_V!!5W' +
    '!?!N+G!!Z!!!C!!!.%%Q!UH!!!N#I!!2U!!!!!!]!:B&!]!!!V7>!3!6H!!!!![UPUWJW!!!!W!!@!(!!W!!!_V&!!%,_!!!72!!!WV!R!!!,_' +
    '>V!!!VW!_!!!:O!!JG!!!1*Z#OV!!,!!&,O!!!!!U!!!.]VM!3]!!!!V!:[!%!!V!!!,]E8!!!UE!&!;!!]U!!!%!!:*W!=!!S2:0!]!!]!K!!' +
    '!!!Z:!I_!HW!_!!!ZH!!+F!!!!%%QW/!_!!!U!!*N!_U!!!!!^Z%A,V!!!!ZVL!!)!!L!!!!=:[!!#!!I!HW]!!_!8!!_!!1_H!]!<+!!!W]!!' +
    'O!]!!H!!_^$J!L!!!8!!5%!]_!L!!!!W!@#!!%J!!(VO!!]!!G!(!!=!@!N+G!L7!7!!!L:7!!!!!MO!JUG)!!!!!L!U7G!!!J!!',
  chosen:
    '*60#.A#7-*<#.#$/#:,;$%;$#2##%+$#-*5$,###)#+*#5-//#-<?2&#,0%%,/A,9%*,/(###-*#++#/$#.+%#*;+14(+)#+$#$9#/#,%+#@#B' +
    '#3*=%1?7#($#/%%##(-+$)#1&=&%#+>-&#+7&#-8#7/%#1(###((+)##1(0#&%#*)1#8)#$-#=4%*#(+&%%<#-+#+/##)(,+#;:+1(#4&#$,#.' +
    '#16$%&5#;+#+.0##B+$#;95#,#&#,(*>##)$/#%&:#((##%.5*%)%&,2###+$$(=&##$*0#-$2#&&3#++#.#3*#?,-##8##.;###$%#-0#$)*9' +
    '-1.*###5$)7-+)%%#)3-$+1##*-##$)$##3)4*.$3/#4.5##$%6#$#74##,##92)?$-0$8/%*&&+7%%,0##-$/(0#+##0$#$.####$%#7$*2#&' +
    '2#*3-9+(,,?#2#(3%/$8#.6+#).-#$)0?#0#%&#3%+.,2##.1(7-)(,1(%&)%.&#4-6##%&#5)@,--5#<=5$#$%*&%%$#$0#,<,-4##%,=$%$-' +
    '&%(#####.@)8##%0#$5)#76#(%&##48-3-$0%#%&%#(&)###$&3+((231$#$(4)#4;)+%%#$+,(3)-#$5%#%2&%3,5#&$0&;,&%$#%.,#-#*0)' +
    '&#:#9$#1+%2@&28#(&(###%(##7,+-/%-<2%0*,*39/8@%1#**)&&$)#$%6+#..#0##$(#%(2*/&$(/0(%(%##$*##<3%.##+%(@*%%#+1-#(-' +
    '$+%$(##,)*&1#%#,#$+0*$@###/6%-((#%&-#2%#(#$+20#0#-%#&$+#%#&((&,7#(92&#.7$<$(+@$.##&&$+5(#4%0####$&&$5&4&4)#+()' +
    '#,$$&)&/)*#$$/###0#&3##.%+,#--/#4#1#$66(#(#(#<)12($5%#(*+%,$$$#0(-$$)1(6)+(%+$$0&#%#*#$(#*-),&(0#$9$/2#6%(%3<,' +
    '@##&##/#1$#-#/##40#-#+.%+:#+,$)($4*)&#(#:%#+%,#&#$301$*$*()##/%%(,$%/#($##/1(#%4%$%.$$(-#&-#)0#&.?%%$)*($$6#&&',
  leaves:
    'NPQROQNPPQNNOPQPRROQNNOQNPOOQOQPQOPQNOQNQPPQOONQOPOQPPQNOPOQOOQOQQPNOPOQOOPQNQPOQOOQOPOPOPOQPQOONOOQQPOPOPOOOP' +
    'PQOOQPQOPQOPQPQOOPOOPQOQPQPQOPOPPOOPPPQQQQOOQPOQOQPQOOPQQPOOQOQQQPOPOPOPQPQQNPOPPOOPOQQPOOPOPPOPQOQPOOQOPQOQPO' +
    'QPOQPOPQOPOPOQPPOOPOPOOQPQOQPOQPOQPPPOQPPOPQOPOQPOPOOQPQOOPQPOQOQOPPOPPOOPQOQQPPOPOQQOPQQPPQOPOQPPOQPOQPOPPPPO' +
    'PQOQPQOOQPQPPQPOQROPOQPOQPOQPPOPPPQOPOPPOPOPPPPQPQQPQOOPOQOQOQOPQPPPPPOQPQOQOQPOPPOPQOPOPQPQPPOOOPQPPQOQOOPQPP' +
    'PPOQOPPPQPPQOPPQPQQOOPQQOPQOOQPPPOPRQPOQOPQPOQPNQQPQOPQPPPPQOQQPOPPPPPPOPQPQPPPPPQQPPPPPOPPQPOPQPOQPPOPQPOPPPP' +
    'QOOPPRQOPPPQPQOPPRPOPPPPPQQPPQOPQPPSPQOPOQPPPPPPQPQPPQPPPPOPQQOOPQPPOPPPPQOPQPPPPQPPQPOOQPPPPPQORPOPPQPQOQOQPP' +
    'QONQPPPPPRPPOPQPPPOPPPPPPPPPPOQPPPPQPQPOPPPQRQPSPPPQPMPOPOPPPQNOPOPOPPPSOPPQOPPQPQPQOPPQPPPQPRPQPOOPOQPPPPRPPO' +
    'PPPQPQPPPQPPQPOPPPPQPQOPOOPPPPPPOQPPOPPQQQPPPPOPPPPOPRPQPQQPPQOPPOPPQQPQPPQPPPQPPPOPOQPPOQPPQPOQPPQPPPPOPQOQPP' +
    'OQPQQPPPPQOPPPPPOPQPPPPQOPQPPRPOPOOPQQPSPQPQOQPOPPQPPQPQOOPQPPPPPPQOPQOPOPPPQPPPOPPPOPPQOPQPOPOPPPPQPQPPPPPQPP' +
    'PPQPOOPQPOPPPOPQOPOPQPPQPPPRPPPOPPPOQPOPPPOPPOOPPOPPQPPQPOPQPPPPPPPQPOPOPPQPQOPPPPQPPPRQPPOPPPPRPQPQPQPOOPQPQR' +
    'QPPPPPNPPQPPPPPOPPPPPQQPPPPPPQPPPOPPPNPPPPPPPQPPQPPQPQPOOPOPPPPQOPOPPPPOPPPQPPPQOPPOPQPPPQOPQQPPPPPPqf33e4rD<w' +
    'Bn$;rd#%g^RuHZe2#KS$TFo8i_ya*~ou&bo/p,6ENmm/Uv;VwM@vU|:tc}7&]+=3$M}f_SF[+&C_dczOlPrk0az^{MVQSwbm3aCnFgW7P*9Ya8' +
    'V:@aWA8%Ef9>=beL,)mta&{=R05ELQ^H>e/%vF9MC=@]~&9.2y0o_MBDaGHl6$I+3cw~S&{KjSPL=_8G?[&sjE8xKGIu3x2.|$4e>f<H<J){={' +
    '|Z/V|M~PKd^|g2S8MH-n]UsYT2}}MYPS.kwkUP+NYuP%H]{Y)GAyDYT}x1lw#Wtd6XBP.>_2T@7B.2+^+JTn];1l_mRv77X8~?%^HUG>CC]uH~' +
    '3@b8DaH@dez.]t6+Z#&An~@%HeNh;~^6xh*f8%-4IX0h{NfF~*G<rg=4:wCY/0<$lKw7lq[VuG7yydDY0>(o{gzUBsBVfljRq(={#woZXR|9B2' +
    ']ywE%%.#+IxS;1uA/qs,pJSnK~%Pp1|5)Yv5n{+pG2TOZ>n~>.zC#=ge#Gp+c{S;lM9z}(IC<*{-4reG;8Aj4$h1DS-di$qiV#8P;{pqCA0n4j' +
    'YF[YzIb)mVkq<+n-GDH6~e8,VAO8^Ll0/morG8>_33/-}4;bj;Z1yNkT;_vT.je;c13~G#>+{kDLq|&&~P3k0}Qdan#+v9jzNA<nGT~0VT$NqY' +
    ')zqk7D+vl,R7zX%_6wAx$k22=20-FhaBa;;(D-&/cJ<YjpKl&Ic&[pFr^}<[s-yQRLrlV%;UkExfI+:)0:r/&$cRdBtMCpQt0p?nQ:_F2SsBH=' +
    '*-(uKFH&Odblp]DRn,@aygw|(RwD+1$%0yxEn@Z_HvRmkB]@(N6%zChxBaI52%>T.r<%e=[{wi~*1GwA:J0^e1-Bn-xZnok1pA3vu%0**5EGU4' +
    'eXx<=T{M(hHqn-=f@Zh@viKx}dVa93q@T*hP@~p$$5AKV.cCzC1}S@An#rdHRKcyNN^p3QeqLAilosV7-}H9dc<b--Xhce>$rCNz0nccdw25Sc' +
    'AxZmM-kqrU1BdQ^.Gmejhg;Us~SbnEskG2Kv7~Sy]]cg)%L}QCcOD,RqG2TP;wO>7a7}j:B5$Oyk+toHhZJ?>E+<WS$#9q|/1a+JnbJH>Lvw]@' +
    'N}TvEf0Y6l</}>@tJuD-Mq~kI0s|I^0>_DnoER4^bu=?7xwIXC?kW&r_yZ;8grFHi1hY65a|DtI2MO9${H&%^9U4xE',
  shares:
    'DHnu=V6kzqyHNV^d=adzr]le|Vkk6e/qjDDtU]%mg}.WHK]Ufu^{{]^HO]/6qC{yf7DGV7s_%Rm}.KGcW<GLmjD{GPj4YrqV1ZviARtnmkkbuu' +
    'FGRPC~yr=6LF]1gt:bj4^cHELSjHppyz@FKvV%Uw|vu>FT0st)ZP2P}LW/u,AF%.8VFRFw[~@wl1;HAbO4*v}z?HK^khSVTy/|zKR12lh%Lo&V' +
    'HUp2,1qt|a<K9^KNwY))|ynGMhax743hZH7)[7+(t}9Ld@9FnlCIHFfhj{LWb-rhD_L)Lfxjrv~03jCK>rX}vJ%tSb%>r7(U|&}I=6Ryfy@gjz' +
    'beeJR7C|(3vbXHxJw3L38pUyNcXhs*e&EHXYF9~,[x}6cnqP;V^l(}wkAqZdlyjgrtbn1sv+l.BOx;R>^P&Zpqb1IUdnu*ZtPy4I%6D3vtxZ*=' +
    'hDNQSyOYvPuXtR8HEbSo}6oRpB/]KCaqnXor/4+ibirDhD%cZ>v]I^vv=00?9h/F8PoE%/n}oTvWDQksvsn2[8<C<H?WcF_xm}WRJ9;(hsq0:A' +
    '<HuPhrx~ixCrF%-L&9oS4oow9IE]THyRjszq),,60Sp~>y&_pgondsuyvyJ(6N)4M|>V9dE-es)mB[rWmNM4tKixMy[+wcCsb7}l|=<4u@s;}:' +
    '<xw]vX7I7Iy}AHu^Theod};x+frmKZ84Jwi3|d(]zfns}@G5CckbTg>uj9W0>H}~Lw}:^v-xu0zd=DFUO.r.?3sxu}|x5D[;D9r}W8CuksFy>Z' +
    ':V<SqxOM1}JgD{xN/wXuWF}$%$co7KQg2(nERlgx,42fvt+R$Z,IKxC}|{xx{{u[qcsWidtn(y(2k}.E*$.t*dc.}{(M,F&%,dElZ+}q|m169E' +
    '$BF?&69x$&{v.(|$/fKWt6}~CkEI]Qa~p%hD(|hw;guZu|?k^r0O0P.c((sx3a~G:jv.D0.N(Q@<7{lRW<<lZ8;9}8Y@yW(kyQpvK=QqH*tvyY' +
    '}W$a{~m}])(G4l*KE35v,U~CkvzKEcNi({>kpkE;hDnUMXzG-7HVB{n{c.-q3F#DFk.BrDPL|#L],$4}=9e21$7l.;Z?[JhEQ}a/0ih5s+kQHN',
}
