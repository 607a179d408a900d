import type { Forest } from './forest.js'

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
    'shouting',
    'bars',
    'glued',
    'addresses',
    'marks',
    'small',
    'prose',
    'pieces',
    'pieces-before',
    'pieces-after',
    'score',
    'score-1',
    'score+1',
    'score-2',
    'score+2',
    'score-3',
    'width-1',
    'width+1',
    'width-2',
    'width+2',
    'stop-1',
    'stop+1',
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
    [14.25, 16.25, 20.25, 40.25, 43.25, 74.25, 94.25, 102.25, 110.25, 118.25, 167.25, 186.25, 202.25, 211.25, 221.25],
    [2.8477, 2.9574, 3.3928, 3.6441, 3.7196, 3.7898, 3.975, 4.4218, 5.0515, 5.1943, 5.2324, 5.3144, 5.4038],
    [3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 11.5, 14.5, 29.5, 33.5, 34.5, 36.5],
    [2.5977, 2.6898, 3.0089, 3.7519, 5.5041, 6.5798],
    [0.21499, 0.24871, 0.28035, 0.30079, 0.33559, 0.35782, 0.40192, 0.42997],
    [0.051769, 0.16015],
    [1e-35, 1.5, 2.5],
    [1e-35],
    [1e-35, 1.5, 2.5],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [0.022992, 0.029706, 0.030536],
    [1e-35, 1.5],
    [1e-35, 0.071946, 0.11174, 0.11835, 0.14389, 0.1547, 0.1653, 0.19804, 0.24695, 0.28802, 0.40455],
    [1e-35],
    [1e-35],
    [1e-35, 4.5, 6.5, 7.5, 9.5, 15.5, 29.5, 39.5],
    [1e-35, 2.5],
    [1e-35, 4.5],
    [
      -1.0913, -1.0032, -0.96692, -0.81699, -0.74469, -0.70713, -0.44931, -0.40667, -0.34837, -0.28397, -0.19274,
      -0.16933, -1e-35, 1e-35, 0.14993, 0.19159, 0.33865, 0.40642, 0.55789, 0.65419, 0.74178, 0.86541, 0.98865, 1.1565,
      1.5886, 1.9063, 2.4678,
    ],
    [-0.12769],
    [-0.12971, -1e-35, 0.24017],
    [-0.66709],
    [0.10052, 1.1119],
    [-0.66709, -0.64306, -0.59907],
    [12.25, 14.25, 16.25, 18.25, 20.25, 79.25, 91.25],
    [16.25, 20.25, 80.25, 92.25, 108.25],
    [1e-35, 10.25, 12.25, 16.25, 18.25, 147.25],
    [1e-35, 10.25, 14.25, 71.25, 119.25],
    [1e-35],
    [1e-35],
    [
      -1.2486, -1.1676, -1.0988, -0.95462, -0.91684, -0.85034, -0.82014, -0.71446, -0.66727, -0.62157, -0.44427,
      -0.37667, -0.32937, -0.28267, -0.25734, -0.20632, -0.18082, -0.15435, -0.09579, -0.065685, -0.033572, -1e-35,
      0.064583, 0.17662, 0.26692, 0.31905, 0.37755, 0.44241, 0.51784, 0.71495, 0.84968, 1.0393,
    ],
    [
      -1.1461, -0.95001, -0.24497, -0.19808, -0.1732, -0.11976, -0.091809, -1e-35, 1e-35, 0.060116, 0.12783, 0.16482,
      0.20696, 0.2954,
    ],
    [1e-35, 0.15476, 0.225, 0.26786, 0.36667, 0.41429, 0.46429, 0.53571, 0.69048, 0.775, 0.81667],
    [0.060662, 0.080128, 0.17914, 0.24265, 0.29706, 0.41422, 0.44097, 0.46863, 0.59412, 0.65686, 0.97059],
    [18.683, 23.464, 50.31, 65.464, 68.183, 81.155, 83.536, 90.293, 92.577, 107.89, 135.59],
    [1.2057, 2.5417],
    [0.2186],
    [2.5, 3.5, 5.5, 6.5, 7.5, 8.5, 9.5, 19.5, 22.5, 26.5, 28.5, 29.5],
    [5.5, 6.5, 7.5, 9.5, 10.5, 29.5],
    [
      0.076956, 0.093518, 0.11116, 0.12769, 0.14292, 0.16044, 0.19235, 0.22504, 0.353, 0.48237, 0.56761, 0.58338,
      0.60009, 0.6174, 0.63267, 0.64834, 0.66673, 0.68574, 0.71438, 0.73154, 0.76165, 0.777, 0.80742, 0.83875, 0.85469,
      0.86962, 0.88465, 0.94653, 0.96086,
    ],
    [1e-35, 1.5, 2.5, 3.5, 4.5, 6.5, 8.5, 11.5],
    [1e-35, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 11.5],
    [1.5, 2.5, 4.5, 12.5, 14.5, 15.5, 28.5, 29.5, 30.5],
    [1.5, 2.5, 3.5, 8.5, 12.5, 14.5, 16.5, 17.5, 19.5, 22.5, 25.5, 26.5, 28.5, 29.5, 30.5],
    [1e-35],
    [1e-35],
    [
      2.2499, 2.602, 2.7403, 3.1985, 3.2385, 3.277, 3.3842, 3.5409, 3.8177, 4.2121, 4.3631, 4.5591, 4.8323, 4.879,
      4.9802, 5.4869, 5.5314, 5.7219, 5.7699, 5.8875, 6.0509, 6.1495, 6.3395,
    ],
    [
      1e-35, 0.030412, 0.050194, 0.083162, 0.10065, 0.24246, 0.33395, 0.40068, 0.45464, 0.50827, 0.52834, 0.61395,
      0.63815, 0.66988, 0.73093, 0.94185,
    ],
    [
      -1.3888, -1.143, -1.0044, -0.91741, -0.85431, -0.74026, -0.64469, -0.29734, -0.20598, -0.18637, -0.16199, -0.1209,
      -0.10118, -0.078647, -0.055019, -0.029218, 1e-35, 0.030417, 0.092847, 0.46965,
    ],
    [1e-35, 2.5, 3.5, 4.5, 5.5, 7.5, 8.5, 9.5],
    [1e-35, 4.5, 6.5, 8.5, 9.5],
    [
      1e-35, 0.096006, 0.12614, 0.15849, 0.17446, 0.20169, 0.23607, 0.25212, 0.28692, 0.30839, 0.36451, 0.37884,
      0.40175, 0.4298, 0.44544, 0.48038, 0.50424, 0.54631, 0.55662, 0.62623, 0.99167,
    ],
    [1.5, 3.5],
    [0.43442, 0.46428, 0.68275, 0.70102, 0.74175, 0.76513, 0.90016, 0.91459],
    [
      -6.4063, -0.25213, 0.28445, 0.43726, 0.67731, 1.059, 1.1476, 1.2239, 1.2709, 1.5264, 1.9164, 2.5213, 2.685,
      2.9511,
    ],
    [
      1e-35, 0.014448, 0.021322, 0.27609, 0.28598, 0.33157, 0.34129, 0.36696, 0.40298, 0.44247, 0.54313, 0.58351,
      0.60062, 0.66374, 0.71288,
    ],
  ],
  nodes:
    'GEWE!V!!!5F!!E!!5E!!E!!+9X!X!!XZ9!!!!9X!R!!R!!ERT!!E!!RTE!!!IU!R!!S!!GEE!V!R!U!!*R!V!!!SG!!!+EE!Z!!ZE!!R!!9E!N' +
    '!!E!!+EW!!WV!P!O!!I!!ER!!G!!GEFE!!!GV!F!!N$!!!S[!!!GXNK!*!!PL!!!RX!!^!!N!!R$CW!!!!WV!^*!!P!!C*!!!EDE[!!#!![!!D' +
    '##!!!E(!!!,EE!MO!!!E!!EE!D!!L!Q!!,:V!RZ!!!V!Z*!!R!!GJ!!!+EE!!ERQ!!A!!!ER!,!!E!!,F9!!ZV!!R!!9[N!F!!!P!!,WV!ZW!!' +
    '!ZV!!H!!H^!!P!!5WV!;W!O!!O!!I!!;!HL!!!,EE!!E@!!!EP,!!!L!Q!P!!+EE!!V!RT!!L!!E[!!L!Q!!+^N?U!!!Q!!!N[GN!!!!G!!GWV' +
    '!PW!!$!V!!GV!!!(P!!!+WNN!!O!!_!!FUN!!!N!C!!GEOU!!S_!!!U!ZN!!!Z!U!!9GYW!D4L!S!Q!!!!!!9D!!!+EE!!V!RO!!L!!E[!!L!P' +
    '!!E5WV!Z!!!!DXZOP!!!!!E!!9X[UPL!!T!!!!X!!9B!*!!!5VP!!Z4!!R!!RZP!!!L!Z!!9+9!ZO!!!!9DV!ZO!!!+!!!G^U!WHU!!TR!!!U!' +
    '!!UB!!!DXF!$4B!U!U!!!!!F,!U!!!GN%O!!EW!!!O!W!%!!N(!!!G(,W!WG!!!;!L!_J!!!I!!!E[*N!!!!N*TN[!!!P!!!O!!+WW!&!L!P_!' +
    '!!_!!PL!!_!!+WMO!!LR!![!!!N[Y!!!,!!9,*V!RA!!!!UN!F!!!9N!!!G^E!V!+QHL!U!!U!!!!!U!!ZNRN!UH!!!!,^!!!_(!!U!!DNT[!!' +
    'R!!O!S!!([N+!!!!!CU!^&!L!R!O!!!+!L,!!F!!9U+ZHX!!!!L!!_!!Z]!I!!!*^DE!GW%!!!!!!E[!!%%!!!9X9!+V!!N!^!!NX!!!9N!!!*' +
    '^XV!&W!!ML!!L![!!!!X!!9CN#!UH!!W!!Z!!U9!!!Z!!E+!!MLH!!_6!!!_T!V!!P!!9UD9!!!!9,]Y!!U!!$H!!!!9[N$O!!U!!O!P$!!!$!' +
    '!9!!ZOR+!!U!R!!%!![U^!L!!!!9CL!M!!L!!9*M!?!G_!!!!!ZO@#!O!!*!!8*!!![-E!!!!9UDVW!!E!!!!V6U!!!WU!!!9DW!&!-!!LZI!!' +
    '!F!!ZV!!!^$,V!O$!P!!PO!!!V!!!P!!Z4W!_I!%,!!!!P!!_^!!L!!_I!!V!YTOV!#!!^_!#!!!!!N(#N!!Z!!N!!^Z,O!!#!!!!*NNP!!YGU' +
    '!!7!!!^%!!!U!!9Q!&!!,9XHY!!!!3!!%I!!!*UF!PHU!!_?!!U!!_?!!!!!Z4A_?!!!!!UU+!!PU!!L!!!9L!!9M6!!_GN!!_!6!!L!!!ZW!_' +
    '^#U!!!!U!!UU!!WW!!!9_V!!W!NT!V!!!V_!!ZW!!!9N*T!P!!Z!!^Z,!!!!3!L!!*%XH!QP+!!!!W!!(!Q!!2!!ZH4_!!!#!6!!_]!F6!M!!!' +
    '!-9C_!H!Z!!LZI!!!!H!!,!![-2#F!UL!H!!U!!!!!0#!!!9W!ZNAM@!!!!4!![!]!N!!!$ZNNP!!GX!!!O!![!$!!O!!9!ZV!*$,QM!G!!!!>' +
    '!!,!!!9U9!]YUOM!!!W!!!!WW!!!!^CV!Z34E!!!O!!!^Z!!!O!!U*%YUU!+!!!!!%!%!3!!^!!1XHYOP!!E!!!C-!!,!!3!!!9U9!NNP!!!PO' +
    '!,!=!!!G!!!_I!9!!U!MQC!!!_N!!U!6!!^#^9!!C&!VU!!!9U!!!U!!!V!YMQQ8!!!!?C!!HM!&!!!!V!ZH6!!![6$!2!!8!!V!]!!_V&!_!!' +
    'Z!!W!W!WV_!!Z!!!-UE!#%N!!.NB!#!!!!7!!!!19C&*!!!6!!]!VV!3!E!!!!W!(UPUW!!W!!)!!W!!BX!!!,_6&!!!A!%!#!Z!!%=!!2!!_V' +
    '&!!PO!_!!OP!!G!D!!W!!,*&Z!!!O!V!P!U!!#&!!3!!9]Y!!9[!!%V!!+]!!X!!3!!Z%+U!!!UZN@!!!!!U1!!]!!>9!<9+!!!!AX]!V!F!!!' +
    'V!!W!ZI_!NT!N!!!9,!H!!F!!!W!_H!!U!W!NTUH!!W!!!U!!,#%!)ZH!!^!P!!!3!!-!P!!9_I!9!,!!W!.[_!!H[!!!!!^>!_]!I_!!O!!WH' +
    '!!O+!!!!_H!/(!!!R;3!$!!]!!3X!!!V!(#!OI!!!VG@W!!!!IR!!!V!_V!WP!N!G!2!!!LN!!6!!>M!U!!?U!T!!G3M!U!!E!!!',
  chosen:
    ')7/*&#0B#6=#0#$#56:#(%9$#0$#A&#)#)6+%.%#*##+#5,44<,9>8A#4.3($#%?*%+7&)&#/4+##+#5##$&)()@$*#+/((#$##9#/#)##+%A+' +
    '#2(#%<=6#)$##$--$4#.+##1&=0*#<*$C#%6+#/7#>,%#/(.&*##+%$#3($(##$$+*#1&@#;$$*#(#0($0#%:#*$#+8$#,>#*2*+2(#&$0##*$' +
    '#/<%%+*:?4#+8%2#/#05%:3+%&##)#,;##.%$0#&7#-,3#.&3#%-%%?0##:$)#&8%##$%3#+$8$&&0#$5%9##*%#,-#3%6#21:##%$-#$#()#9' +
    ',5##@&$3,@)-(#$5$#&)$#0##7;##0#%$#3$%,&-+$(.#3$$$&#:##$4###1$86(=>.-)$#+(&(-7+22(.%$(.)0#1##2$#&#>###+##1$#/$.' +
    '35#5%%/06%(#+##$4+5#.&3#(#&309(<=#.*%%%%&$##6#5#0%027,,-##&,#%0#&$18#$=$&(-0.4#2##3$$0)=*%%#/2%#:..+#*$/<$$&$/' +
    ',%%$$$$%##@15#&6&1*#5$5#&##/$,-0+-.$$#%%%$3*+#$#,/$(.//$+$(#$+-/.&2(,&8*.*$$*$7#$(&/#.*,*#%$;)%(-.-$:#*%/#)#1#' +
    '(#)#*:)#*/%&->#(0$*$#.-$#$1$#8+*&1(*(4#&.&2-63##%8**$,+$((%,%#,#($)(#,1(.#1(##6##(1/%,)$##$2#&)-)#(>$00%&&##*1' +
    '/60($)&$#&*$4$$)#,%(%$>:&&&&$(4*&0#$7)#$##((:#)$(##$-+&%&%($./###%=7%.$$+$$$*$*.#$&#.(0+/2#)##-#24+$(#)%#%#&)%' +
    '#((&#),$$/),+&&%)*0(2/#8#2&*#-&,$#1#$$$$2&*7##4+.15$0(+$$&)&(+8.#$0(&)$)&.)#)$#%#+),80(%=&((#(,#+#.0)#(.%0(8$(' +
    '###2#(&$&1$#/,#/#,/#.+#*&#(/#/&0*%/(#$.,-&#$>%&-$$##,*$1%,#&$(/$)#$,#%%%$(&#$#$.+)-+$,.##0&7)+)#*)+$%7($#$(#.7',
  leaves:
    'NNOPQROQNPNONPQPQOQNNPOQNONOOPQOQROQNNOOQQNRPONQOPOQQPQNOPOQOPOQQOQQNOQOOOPNQQPOQOPPOPOOPOPQPQOOOPOOOPOQOQPPOP' +
    'POOPQQPOPPOOQOPQOOOOPQOPOPOQPPQOPOOPPQOQQOOPPQOQNQPQOOPQQPOOQOOQQPOPOOOOQPQPQQOOPOOPQPQOPOOPQPOPOPQOQOQOPQOPPP' +
    'OQOPOQQPOOQPOPOQPOOPPOOQPQOPQOQPOQOQQOPQPPOROPPQOOOQOPPQOPOQPPQOQPQPOPOPOOQQPQOPOPOPQQPQPPOQOQPOPPPOPOQPOPQPOO' +
    'PQPPOQOOPPQQPQPPOROPOPPOPQPOQPQPOPPOPQPOPPOPPPOOPQPQPOOPOQPQPOQPOQOQPQOPPQOPOPOQQOOPPOPQPQOPPPOOOPQPQQOOOQPQPQ' +
    'PPOQQOPPOPQQOPPQPQQOOPQPOPQPOQPPOQPPOPPQOQPOOPPQPPQPOPQPPPPOQOPPOOPOPRPQPPQQOOQPPPPPQQPPPOPPQQPOPQQPPOOPOQQPOQ' +
    'PQOPOQPQQPQSPQQPOPOPOPPQPQQPOQOPQPPQQQPQPOPPPOPPPQPOPQOPPPPPQQOPOPPPOPORQPOQPRPQOPQPQPOQOPOPPPRPPPOOPROPOQPPPQ' +
    'OPOOQPPPQQPQPPOQPPOPPRPQOPOPPPQPPQOPPQPPQPQQPPQPOPQOPPPPPQQPOQPQOPOPQPPQOPPQPOOPPPPQOQPOOPPPPORPOPOPPQPOPQPPPP' +
    'QPPPQPPPPOPPPPPOQPQPPRPPOPOROPQPPPOPQPPQPPPPOROPQPOPPQQPQOOOQPPPOPPSPQOPPPPPPPPQOPPOPPPQPQPPPPPOPPOPQPOSPQOOPO' +
    'PPPQPPPQPPPPPPOPPRQPOQPPQPQPPQPPPOPPPPQPPPQPOPPPQPOPPPQOPPQOPPPPPOPPOPPQOPOOQPPQOPOPPPQQPPPQPOPPPOQOPPPPOPPPPP' +
    'POPPPQQPPPPPOPPPQPOPPPQPQPQPQPPOPPPPPQQPPQQOPPPPPOPPOPPQPPQPPQPQPQPPPPPPPQPQPOPPPPQQPQPPPQPPPQPPOPQQOPOOPPOPQP' +
    'PQPPOPPOOOPPQPQPPPQPPPPPQPPROPPQOPPPPQPQPPOPPPOPPPPPOPQOPPPPQPQPOPPOPPPPPPPQOOPPPPQPPOPOPPPPPPPOPPOPGJCYJ?~YuV' +
    'C)}3N^tWxTpOXIct{p/h=J5(uhvrUR<7t#TIp(+2AD~9^u9XvNDb2fdv{9|GEx)Y?l&hVJ%*LwBBIAfa>]}k0ev|G5%#GGo]Z2GbW_5Kl3=QEt' +
    '>dPsvX7{DZ>?3Ib{IRg%@bQ=@(=>8=R>N?+>qIxKFF@Zb$>95X)t+QWRR:lD<K-(KRi(FYvaM55YQZ=Hq;NKQ4SLFpSK?h;/Xr#s;7[OI76$F^' +
    '1bsT6P^yO1Zwb1]=M,QkKLgn|%SSnNPDW#H0EMGVoDU}:MR:W;I+DUP)33CZtvXhCADF~bU3RH91;3wMu7DVx{+d3[NpD@m8&&_>^HMVw5Xbm,' +
    '*KSIzDb?c|K|Iq%>5]2;GBL,UalBGb7hQ4dusw3]rC_i}Sc>-*ioI#w)S+]$z#T0{[nzh3=S~pvg<^F7Py=|xeyWDe=]qX5-,%4%8snH(F:|gW' +
    '1yxE)4,*+Hlf1?lS@Lh<t7w$}PiJ3,w0nxk6TWpzmL[6Ezq9wwarY(rfTp=N>*{]+Dgn14t{-vB(-QvN=:5(Jo<0:bDtqrc,+6-(A0}P|6E?,Q' +
    'AY;H:*wPgqy=jugD*?v^B]3.?(?+*7Gl<oqfZR:0owS9}~8-2Wl)W~uU%v}fy(&<q6O&0Jy:/b:Qc;U]ic5ys(~PdLjM|mJ*6q=$RGil>1HP0.' +
    'tAf8vCuFvlm3E5_yuFX//Lt<~J+.<*5S2$9xkMq&&up6wg:,48h&f6pLvQ+m6;|MZ9Vv{c>@}FmG7qq1i/Gfig]<U@$7n{^HmWB3#${TU=vpfu' +
    '-t,6zuDQ#G8-*^Uuq7t9/LmjtK+I2(#OMwu8tO*FsM+:HdPTmm)|<js?m#DBuy%}V&l>KIpT6or0f&.1g0oF9tkk~N&]p2g8upss~6B9J@P?$y' +
    '5<}bgN-3[Vo+r4,YyXB03z3hl=)^223XH}X&n+)Zud@>%_3w:jLk4jVoQszRw$yc{wR@M+gRUhI/V-PaNzxW3iK_RKMx=kvg==qAcW(nm9>,N5' +
    'P=]fm-&tdW7[K-)Z6P)m4ZaaAb>5&Q<g5N8Qr;l}k=[hV2O12c*1O#7RE|<t=ZnXR*~zlF,78%H8DqF:>|C/W?tZ,*hGbb>vhe))|7ZJh)Oydi' +
    'M6%x([HjiO~SB4-eaKO*S5uLZo19((Y#N?dFyQg4ywi@.NJD}Y(M$?pPdvR8m7rSq*nWYZ(H[1q~qJhJt:UwkzOI^L',
  shares:
    'CKo>:vHc6i{HL]SDY[zwr^gg}[@uvo#@bCIA3g-sH$}.HMIReL]z{[iHLpF,?;izz@JMm<g$AXe~|JKcWgT*JnJ{[:DPS6acBnugAZth|cvYrg' +
    'FG:+ESyr<7RFL+h?)bvf3jHG:WYg$xznqFJxV$[x}up<FU2D.X$L1B*L^1Z.*/Lg57FF9dHv+o9HOHE>(Wh&t}:_Hbi=%zu}/c7JX42+@oZ%r)' +
    'HVo3-6o|zZ;JO?suh$YW*|jDq,hv1nqcUH?8)Y8(o}MI[Br2DZZPD@p]p{|.B}hd<cL*pQyjsv&0.]=CSCgU%QI;Si%gCaxtH|&Ih-vx8$/m0z' +
    'S_FGv+*]{{paWF)gZ[0b|;TzMikch]m+%H]),<:V2,7yH]29,iln}wqnBq&a6ygkqnbk2(SdO(+@x=Ys>O6zRsi/IWdmt*[g}v+I%a).dD3Ntx' +
    'jo?[WeSaXXUWfO*]_{k}o1jlM</_}hdnnWsv(*314,strFd<O?bTv_KA<01G1^jw.<fvB<uwSl?gznw].Gn(;ysq<H?QXxZxzwJN?8,Lwq1A;R' +
    '>GpKqeryx~zfoA2k1gw$w&oE+)~N/dxOYpsz(,[43-zG=x)-Nqsis{2-?&xy*OPzr[[bU4zEs<z1Kle/)w;CQqZBM]/wst8onb]ly(AHM3K&v.' +
    ':xx+bz043S*>I|/ol5<.J5?)-LtH%u302fZ&+clHV.BWr_Tn7xm9zk=lNmDv6j/bt~;[v4{ss&zd*~rF%Y>M0_Y?u~~w)0]S(vt}&DW@/Xywy^' +
    'vQW;+N^+vi@8P)q[ne:n>o}y?Ho5ERP-:{H*Ziy)4-.ByW]l1/h&j}D{u1tFoE;~0k|r:U5(Z)wsa-:g$.tJi38yzx+EJ)g$oo=&y0wog2v0?)' +
    '$9[wxhh~*p;c+,I-,&E;OB~v)xD8}NEOj{gD+uV4l(hD$RmDmge{ikrv-R[8DMxXi}o%.9-d2;21,vZ+eE(8vVBy|AqI{EJ0rwsEZo2n>Uiu{W' +
    'B=Nn;>c0+p%$Ch*TWo].oa$]*$&Wd8BU.|uKv)xqAzs=}./bw%|tdpZ|E^)7,8CKPq--zp^qk>KaY$UjE(TsS8nW$p$|9=2},XyC2q=(c5e3:G',
}
